/** Makes words bold or italic, and plain again. */
import type { SyntaxNode, Tree } from '@lezer/common';
import { type Change, caretAt, type Edit, keepSelection, type Span, sortChanges } from './edit.ts';
import { findAround, listNodes, parseText } from './markup-tree.ts';
import { listPieces } from './word-pieces.ts';

/** A mark on words. */
export type Mark = 'strong' | 'emphasis';

const marks = {
  strong: { node: 'StrongEmphasis', sign: '**' },
  emphasis: { node: 'Emphasis', sign: '*' },
} as const satisfies Record<Mark, { node: string; sign: string }>;

/** Whether the whole selection is bold or italic; for a caret whether it stands in such words. */
export function hasMark(text: string, tree: Tree, span: Span, mark: Mark): boolean {
  const { node } = marks[mark];
  const pieces = span.from === span.to ? [span] : listPieces(text, tree, span);
  return pieces.length > 0 && pieces.every((piece) => findAround(tree, piece, [node]));
}

const remove = (from: number, to: number): Change => ({ from, to, insert: '' });

/** The piece with all of the marks that hold it within a node, so that none is cut in two. */
function coverMarks(node: SyntaxNode, piece: Span): Span {
  let covered = piece;
  const marked = node.cursor();
  marked.iterate((inner) => {
    const isMark = /^(?:Strong)?Emphasis$|^Strikethrough$|^Link$/.test(inner.name);
    const isHolding = inner.from <= covered.from && inner.to >= covered.to;
    if (isMark && isHolding && inner.from > node.from && covered === piece) covered = inner.node;
  });
  return covered;
}

/** Takes the signs of a node away, but keeps what lies outside the piece marked. */
function unmark(text: string, node: SyntaxNode, sign: string, words: Span): Change[] {
  const piece = coverMarks(node, words);
  const inner = { from: node.from + sign.length, to: node.to - sign.length };
  const before = text.slice(inner.from, Math.max(inner.from, piece.from));
  const after = text.slice(Math.min(inner.to, piece.to), inner.to);
  const closeAt = inner.from + before.trimEnd().length;
  const openAt = inner.to - after.trimStart().length;
  return [
    before.trim()
      ? { from: closeAt, to: closeAt, insert: sign }
      : remove(node.from, node.from + sign.length),
    after.trim() ? { from: openAt, to: openAt, insert: sign } : remove(inner.to, node.to),
  ];
}

/** Takes in neighbours that are marked already: `**a**b` becomes `**ab**`. */
function joinNeighbours(tree: Tree, piece: Span, name: string): Span {
  const touching = listNodes(tree, piece, [name]);
  return {
    from: Math.min(piece.from, ...touching.map((node) => node.from)),
    to: Math.max(piece.to, ...touching.map((node) => node.to)),
  };
}

function setMark(tree: Tree, sign: string, name: string, piece: Span): Change[] {
  const whole = joinNeighbours(tree, piece, name);
  const inner = listNodes(tree, whole, [name]).flatMap((node) => [
    remove(node.from, node.from + sign.length),
    remove(node.to - sign.length, node.to),
  ]);
  return [
    { from: whole.from, to: whole.from, insert: sign },
    ...inner,
    { from: whole.to, to: whole.to, insert: sign },
  ];
}

/** How many `*` stand before and after a caret, the smaller number: 2 in `**‸**`. */
function countEmptySigns(text: string, caret: number): number {
  const before = /\**$/.exec(text.slice(0, caret))?.[0].length ?? 0;
  const after = /^\**/.exec(text.slice(caret))?.[0].length ?? 0;
  return Math.min(before, after);
}

/** Whether a mark would be taken for something else at a caret: in code, in the tag of a block, in the address of a link. */
function isOutOfWords(tree: Tree, caret: number): boolean {
  if (findAround(tree, caretAt(caret), ['ComponentTag', 'FencedCode', 'Image'])) return true;
  const around = findAround(tree, caretAt(caret), [
    ...['InlineCode', 'URL', 'FootnoteReference', 'Escape', 'Entity', 'Link'],
    ...['HeaderMark', 'FootnoteMark', 'ListMark', 'TableDelimiter'],
  ]);
  if (!around || around.from === caret || around.to === caret) return false;
  const words = around.name === 'Link' ? around.getChildren('LinkMark') : [];
  return words.length < 2 || caret < (words[0]?.to ?? 0) || caret > (words[1]?.from ?? 0);
}

function toggleAtCaret(text: string, tree: Tree, caret: number, mark: Mark): Edit {
  const { sign, node: name } = marks[mark];
  const { length } = sign;
  if (isOutOfWords(tree, caret)) return keepSelection([], caretAt(caret));
  const around = findAround(tree, caretAt(caret), [name]);
  if (around && caret === around.to - length) return { changes: [], selection: caretAt(around.to) };
  if (around && caret > around.from && caret < around.to)
    return keepSelection(sortChanges(unmark(text, around, sign, around)), caretAt(caret));
  const empty = countEmptySigns(text, caret);
  if (empty === length || empty === 3)
    return {
      changes: [remove(caret - length, caret + length)],
      selection: caretAt(caret - length),
    };
  const before = /[\p{L}\p{N}\p{M}]*$/u.exec(text.slice(0, caret))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}\p{M}]*/u.exec(text.slice(caret))?.[0].length ?? 0;
  const word = { from: caret - before, to: caret + after };
  const [piece] = before && after ? listPieces(text, tree, word) : [];
  if (piece) return keepSelection(setMark(tree, sign, name, piece), caretAt(caret));
  return {
    changes: [{ from: caret, to: caret, insert: sign + sign }],
    selection: caretAt(caret + length),
  };
}

/**
 * Makes the selected words bold or italic, or plain when they all are already. With a caret alone: within a word the
 * word; at the end of marked words the caret steps out of them; elsewhere what is typed next is marked.
 */
export function toggleMark(text: string, span: Span, mark: Mark): Edit {
  const tree = parseText(text);
  const { sign, node: name } = marks[mark];
  if (span.from === span.to) return toggleAtCaret(text, tree, span.from, mark);
  const isMarked = hasMark(text, tree, span, mark);
  const changes = listPieces(text, tree, span).flatMap((piece) => {
    const around = findAround(tree, piece, [name]);
    if (around) return isMarked ? unmark(text, around, sign, piece) : [];
    return setMark(tree, sign, name, piece);
  });
  return keepSelection(sortChanges(changes), span);
}
