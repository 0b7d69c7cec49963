/** The HTML of a clipboard as a plain tree, and how to read it. */

/** An element with its attributes and inline styles (names and style values in small letters). */
export interface PastedElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly styles: ReadonlyMap<string, string>;
  children: PastedNode[];
}

/** An element, or text. */
export type PastedNode = PastedElement | string;

function readStyles(style: string): Map<string, string> {
  const styles = new Map<string, string>();
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    const value = declaration.slice(colon + 1).replace(/!\s*important/, '');
    if (colon > 0) styles.set(declaration.slice(0, colon).trim(), value.trim());
  }
  return styles;
}

/** An element without children. */
export function makeElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): PastedElement {
  return {
    name,
    attributes: new Map(Object.entries(attributes)),
    styles: readStyles(attributes['style'] ?? ''),
    children: [],
  };
}

/** Whether one of the classes of an element, alone, fits the pattern. */
export function hasClass({ attributes }: PastedElement, pattern: RegExp): boolean {
  return (attributes.get('class') ?? '').split(/\s+/).some((name) => pattern.test(name));
}

/** All text inside a node. */
export function wordsOf(node: PastedNode): string {
  return typeof node === 'string' ? node : node.children.map(wordsOf).join('');
}

/** The first element that fits, in the order of the text; the node itself may be it. */
export function findElement(
  node: PastedNode,
  fits: (element: PastedElement) => boolean,
): PastedElement | undefined {
  if (typeof node === 'string') return undefined;
  if (fits(node)) return node;
  for (const child of node.children) {
    const found = findElement(child, fits);
    if (found) return found;
  }
  return undefined;
}

/** A whole number from 1 in an attribute, or undefined. */
export function readCount({ attributes }: PastedElement, name: string): number | undefined {
  const value = attributes.get(name)?.trim() ?? '';
  return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined;
}

const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre
  search section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** Whether an element stands on lines of its own. */
export function isBlock({ name, styles }: PastedElement): boolean {
  return blocks.has(name) || styles.get('display') === 'block';
}
