/** The last gate: no element, attribute or address leaves that is not listed here, whatever a text or a block says. */
import type { Element, Nodes } from 'hast';
import { NotAllowed } from './not-allowed.ts';

const global = ['className', 'id', 'dir', 'role', 'ariaLabel', 'ariaLabelledBy', 'title'];
const plain = (
  'bdi blockquote br dd del div dl dt em figcaption figure h2 h3 h4 hr li p section small span ' +
  'strong sup table tbody thead tr ul code'
).split(' ');

/** Allowed elements and, beside the global ones, their properties (hast's names). */
export const allowedElements: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ...Object.fromEntries(plain.map((name) => [name, []])),
    a: ['href', 'rel', 'hrefLang'],
    div: ['tabIndex'],
    img: ['src', 'srcSet', 'sizes', 'alt', 'width', 'height', 'loading', 'decoding'],
    ol: ['start'],
    pre: ['tabIndex'],
    td: [],
    th: ['scope'],
  }).map(([name, own]: [string, string[]]) => [name, new Set([...global, ...own])]),
);

/**
 * Addresses without a scheme, or with one that runs nothing. `local:` stands for an address that the page fills in,
 * `blob:` is for pictures in the editor's preview.
 */
const safeAddress = {
  href: /^(?:https:|local:|mailto:|tel:|[^:]*$|[^:]*[/?#])/i,
  src: /^(?:https:|blob:|[^:]*$|[^:]*[/?#])/i,
} as const;

function assertElement({ tagName, properties }: Element): void {
  const allowed = allowedElements.get(tagName);
  if (!allowed) throw new NotAllowed(`<${tagName}> must not be written into a page.`);
  for (const [name, value] of Object.entries(properties)) {
    if (!allowed.has(name))
      throw new NotAllowed(`<${tagName}> must not have "${name}" when it is written into a page.`);
    const address = name === 'href' || name === 'src' ? safeAddress[name] : undefined;
    if (address && !address.test(String(value)))
      throw new NotAllowed(
        `<${tagName} ${name}="${String(value)}"> leads to an address that is not allowed.`,
      );
  }
}

/** Throws on anything that is not plain text or an allowed element: raw HTML, comments, scripts, styles, handlers. */
export function assertAllowed(tree: Nodes): void {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') continue;
    if (node.type === 'element') assertElement(node);
    else if (node.type !== 'root')
      throw new NotAllowed(`A ${node.type} node must not be written into a page.`);
    waiting.push(...node.children);
  }
}
