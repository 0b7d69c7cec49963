/** Which words of a selection can be bold, italic or a link: marks never cross the edge of a paragraph or a link. */
import type { SyntaxNode, Tree } from '@lezer/common';
import type { Span } from './edit.ts';
import { leafNames, listNodes, wordsOfLeaf } from './markup-tree.ts';

const inlineNames: readonly string[] = [
  'Emphasis',
  'StrongEmphasis',
  'Strikethrough',
  'Link',
  'Image',
  'InlineCode',
  'FootnoteReference',
  'Escape',
  'Entity',
  'URL',
];

function trim(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { from: start, to: Math.max(start, to - (words.length - words.trimEnd().length)) };
}

/** Punctuation at an edge that touches a letter outside would keep a mark from working: `(a)b`. */
function leaveOutPunctuation(text: string, piece: Span): Span {
  let { from, to } = piece;
  const touches = (place: number) => /[\p{L}\p{N}]/u.test(text[place] ?? ' ');
  const isPunctuation = (place: number) => /[\p{P}\p{S}]/u.test(text[place] ?? ' ');
  if (touches(from - 1)) while (from < to && isPunctuation(from)) from++;
  if (touches(to)) while (to > from && isPunctuation(to - 1)) to--;
  return { from, to };
}

/** Moves the edges of a piece out of the signs of marks: `⟦*a*⟧` means the same as `*⟦a⟧*`. */
function leaveOutSigns(text: string, tree: Tree, piece: Span): Span {
  let { from, to } = trim(text, piece);
  const signs = listNodes(tree, piece, ['EmphasisMark', 'StrikethroughMark', 'LinkMark']).filter(
    (sign) => sign.name !== 'LinkMark' || sign.from === sign.parent?.from,
  );
  for (const sign of signs) if (sign.from <= from && sign.to > from) from = sign.to;
  for (const sign of signs.toReversed()) if (sign.to >= to && sign.from < to) to = sign.from;
  if (to <= from) return { from, to: from };
  return from === piece.from && to === piece.to ? piece : leaveOutSigns(text, tree, { from, to });
}

const solidNames = ['InlineCode', 'Escape', 'Entity', 'URL', 'FootnoteReference', 'Image'];

/** Whether a piece lies within something that cannot be marked in part: a code, or the address of a link. */
function isInSolid(node: SyntaxNode, piece: Span): boolean {
  if (node.from > piece.from || node.to < piece.to) return false;
  if (solidNames.includes(node.name)) return true;
  const wordsEnd =
    node.name === 'Link' ? (node.getChildren('LinkMark')[1]?.from ?? node.to) : node.to;
  return piece.to > wordsEnd;
}

/** Widens a piece until it cuts no link, code or mark in two. */
function widen(tree: Tree, piece: Span): Span {
  let { from, to } = piece;
  for (const node of listNodes(tree, piece, inlineNames)) {
    const isCut =
      (node.from < from && node.to > from && node.to < to) ||
      (node.from > from && node.from < to && node.to > to);
    if (isCut || isInSolid(node, { from, to }))
      [from, to] = [Math.min(from, node.from), Math.max(to, node.to)];
  }
  return from === piece.from && to === piece.to ? piece : widen(tree, { from, to });
}

/** The stretches of words in a span: one for each paragraph, heading, note and cell, without white space at their edges. */
export function listPieces(text: string, tree: Tree, span: Span): Span[] {
  return listNodes(tree, span, leafNames).flatMap((leaf) => {
    const words = wordsOfLeaf(text, leaf);
    const from = Math.max(words.from, span.from);
    const to = Math.min(words.to, span.to);
    if (to <= from) return [];
    const core = leaveOutSigns(text, tree, { from, to });
    if (core.to <= core.from) return [];
    const piece = trim(text, leaveOutPunctuation(text, widen(tree, core)));
    const inner = leaveOutSigns(text, tree, piece);
    if (inner.to <= inner.from) return [];
    return [widen(tree, inner) === inner ? inner : piece];
  });
}
