/** Builds elements for what CodeMirror draws itself: cards and bubbles. */

/** A new element: attributes with the value undefined are left out. */
export function makeElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

const svg = 'http://www.w3.org/2000/svg';

/** An icon as an element, hidden from screen readers: a name stands beside it. */
export function makeIcon(paths: readonly string[], isDirectional = false): SVGElement {
  const icon = document.createElementNS(svg, 'svg');
  icon.setAttribute('viewBox', '0 0 20 20');
  icon.setAttribute('aria-hidden', 'true');
  icon.setAttribute('class', isDirectional ? 'body-icon body-icon-directional' : 'body-icon');
  for (const path of paths) {
    const line = document.createElementNS(svg, 'path');
    line.setAttribute('d', path);
    icon.append(line);
  }
  return icon;
}
