/** Questions to the tree of a text, shared by buttons and keys. */
import type { SyntaxNode, Tree } from '@lezer/common';
import { markupParser } from '../syntax/markup-parser.ts';
import type { Span } from './edit.ts';

/** The tree of a text. */
export function parseText(text: string): Tree {
  return markupParser.parse(text);
}

/** The node with one of these names that holds the whole span, the innermost first; its edges count as inside. */
export function findAround(
  tree: Tree,
  span: Span,
  names: readonly string[],
): SyntaxNode | undefined {
  const starts = [tree.resolveInner(span.from, 1), tree.resolveInner(span.from, -1)];
  const found = starts.flatMap((start) => {
    for (let node: SyntaxNode | null = start; node; node = node.parent)
      if (names.includes(node.name) && node.from <= span.from && node.to >= span.to) return [node];
    return [];
  });
  return found.toSorted((a, b) => a.to - a.from - (b.to - b.from))[0];
}

/** Whether a node lies in another with this name. */
export function isWithin(node: SyntaxNode, name: string): boolean {
  for (let outer = node.parent; outer; outer = outer.parent) if (outer.name === name) return true;
  return false;
}

/** All nodes with these names that touch a span, in the order of the text. */
export function listNodes(tree: Tree, { from, to }: Span, names: readonly string[]): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  tree.iterate({
    from,
    to,
    enter: ({ name, node }) => {
      if (names.includes(name)) found.push(node);
    },
  });
  return found;
}

/** Names of the nodes that hold running words. */
export const leafNames: readonly string[] = [
  'Paragraph',
  'ATXHeading1',
  'ATXHeading2',
  'ATXHeading3',
  'ATXHeading4',
  'ATXHeading5',
  'ATXHeading6',
  'SetextHeading1',
  'SetextHeading2',
  'FootnoteDefinition',
  'TableCell',
];

/** Level of the heading that a node is; 0 for all others. */
export function headingLevel(name: string): number {
  return Number(/^(?:ATX|Setext)Heading(\d)$/.exec(name)?.[1] ?? 0);
}

/** Where the words of a leaf stand, without the signs around them: `## words`, `[^1]: words`, `words⏎---`. */
export function wordsOfLeaf(text: string, leaf: SyntaxNode): Span {
  const { firstChild: first, lastChild: last } = leaf;
  const isLeading = first?.from === leaf.from && /^(?:Header|Footnote)Mark$/.test(first.name);
  const isTrailing = last?.name === 'HeaderMark' && last.from > leaf.from;
  const from = first && isLeading ? first.to : leaf.from;
  const before = text.slice(from, last && isTrailing ? last.from : leaf.to);
  const blank = /^[ \t]*/.exec(text.slice(from))?.[0].length ?? 0;
  return { from: from + blank, to: Math.max(from + blank, from + before.trimEnd().length) };
}
