/** The tree that a text becomes (mdast with JSX), and how to walk it. */
import type { Definition, Nodes, Parents, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toString as wordsOf } from 'mdast-util-to-string';

export type { Nodes, Parents, Root } from 'mdast';

/** A block that the author placed: `<Callout …>`. */
export type BlockNode = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is a block such as `<Callout>`. */
export function isBlockNode(node: Nodes): node is BlockNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The literal attributes of a block by name; the first wins. Code in attributes is left out (the check refuses it). */
export function readAttributes(node: BlockNode): Record<string, string> {
  const literal = node.attributes.filter(
    (attribute): attribute is MdxJsxAttribute & { value: string } =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string',
  );
  return Object.fromEntries(literal.map(({ name, value }) => [name, value]).reverse());
}

/** Calls the visitor for every node before its children, in the order of the text, with the nodes around it. */
export function walkTree(
  node: Nodes,
  visit: (node: Nodes, ancestors: readonly Parents[]) => void,
  ancestors: Parents[] = [],
): void {
  visit(node, ancestors);
  if (!('children' in node)) return;
  ancestors.push(node);
  for (const child of node.children) walkTree(child, visit, ancestors);
  ancestors.pop();
}

/** All nodes of one type, in the order of the text. */
export function findAll<T extends Nodes['type']>(
  tree: Nodes,
  type: T,
): Extract<Nodes, { type: T }>[] {
  const found: Extract<Nodes, { type: T }>[] = [];
  const isWanted = (node: Nodes): node is Extract<Nodes, { type: T }> => node.type === type;
  walkTree(tree, (node) => {
    if (isWanted(node)) found.push(node);
  });
  return found;
}

/** The words of a node, without markup; a picture's description counts where asked for. */
export function plainWords(node: Nodes, withDescriptions = false): string {
  return wordsOf(node, { includeImageAlt: withDescriptions }).trim();
}

/** Link addresses given elsewhere (`[docs]: https://…`) by identifier. The first of two wins, as in CommonMark. */
export function collectDefinitions(tree: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const definition of findAll(tree, 'definition')) {
    const key = definition.identifier.toUpperCase();
    if (!definitions.has(key)) definitions.set(key, definition);
  }
  return definitions;
}

/** A link to a page of this site, as the author wrote it, with its place. */
export interface SiteLink {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** All links of a text to pages of this site, for checking them once all pages are known. */
export function listSiteLinks(tree: Root): SiteLink[] {
  return [...findAll(tree, 'link'), ...findAll(tree, 'definition')]
    .filter(({ url }) => url.startsWith('/'))
    .map(({ url, position }) => ({
      path: url,
      line: position?.start.line ?? 1,
      column: position?.start.column ?? 1,
    }));
}
