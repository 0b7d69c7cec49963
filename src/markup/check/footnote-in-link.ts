/** Finds footnotes among the words of a link: the number is a link itself, and HTML allows none inside another. */
import type { FootnoteReference, Root } from 'mdast';
import { findAll, type Nodes, type Parents, walkTree } from '../tree.ts';

/** Whether a text ends the words of a link, and its address or name follows: `](…)`, `][…]`. */
function endsWords(node: Nodes, next: Nodes | undefined): boolean {
  if (node.type !== 'text') return false;
  return node.value.includes('](') || (node.value.endsWith(']') && next?.type === 'linkReference');
}

/** Footnotes in what would have been a link: Sätteri leaves its brackets as text. */
function findBetweenBrackets({ children }: Parents): FootnoteReference[] {
  const opening = children.findIndex((node) => node.type === 'text' && node.value.includes('['));
  const closing = children.findLastIndex((node, at) => endsWords(node, children[at + 1]));
  if (opening < 0 || closing <= opening) return [];
  return children
    .slice(opening, closing)
    .flatMap((node): FootnoteReference[] => findAll(node, 'footnoteReference'));
}

/** All footnotes that stand among the words of a link, in the order of the text. */
export function findFootnotesInLinks(tree: Root): Set<FootnoteReference> {
  const found = new Set<FootnoteReference>();
  walkTree(tree, (node) => {
    if (!('children' in node)) return;
    const inside =
      node.type === 'link' || node.type === 'linkReference'
        ? findAll(node, 'footnoteReference')
        : findBetweenBrackets(node);
    for (const each of inside) found.add(each);
  });
  return found;
}
