/** Where a paragraph can be parted at a caret, and the marks that have to be closed before and opened again after it. */
import type { SyntaxNode, Tree } from '@lezer/common';
import { caretAt, type Edit, type Span } from './edit.ts';

/** A place between two parts of a paragraph; white space there goes. */
export interface Split extends Span {
  readonly close: string;
  readonly open: string;
}

const marked: readonly string[] = ['StrongEmphasis', 'Emphasis', 'Strikethrough', 'Link'];
const solid: readonly string[] = [
  'InlineCode',
  'Image',
  'FootnoteReference',
  'URL',
  'Escape',
  'Entity',
];
const leading: readonly string[] = ['HeaderMark', 'FootnoteMark', 'QuoteMark'];

/** The nodes with these names that a caret stands in, not at the edge of; the outer ones first. */
function listAround(tree: Tree, caret: number, names: readonly string[]): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let node: SyntaxNode | null = tree.resolveInner(caret, 1); node; node = node.parent)
    if (names.includes(node.name) && node.from < caret && node.to > caret) found.unshift(node);
  return found;
}

/** The words between the signs of a mark. */
function contentOf(node: SyntaxNode): Span {
  const [open, close] = node.getChildren(node.name === 'Link' ? 'LinkMark' : markOf(node.name));
  return { from: open?.to ?? node.from, to: close?.from ?? node.to };
}

const markOf = (name: string) => (name === 'Strikethrough' ? 'StrikethroughMark' : 'EmphasisMark');

/** Finds the place: a caret in the signs of a mark, or with no words on one side of it within the mark, goes to its edge. */
export function splitMarks(text: string, tree: Tree, caret: number): Split {
  const mark = listAround(tree, caret, leading)[0];
  if (mark) return { from: mark.from, to: mark.from, close: '', open: '' };
  let [close, open] = ['', ''];
  let place = caret;
  for (const node of listAround(tree, caret, [...marked, ...solid])) {
    const { from, to } = contentOf(node);
    const isSolid = solid.includes(node.name);
    if (!isSolid && text.slice(from, Math.max(from, caret)).trim() === '') place = node.from;
    else if (isSolid || text.slice(Math.min(to, caret), to).trim() === '') place = node.to;
    if (place !== caret) break;
    close = text.slice(to, node.to) + close;
    open += text.slice(node.from, from);
  }
  if (close === '') return { from: place, to: place, close, open };
  const before = text.slice(0, place);
  const after = text.slice(place);
  return {
    from: before.trimEnd().length,
    to: place + after.length - after.trimStart().length,
    close,
    open,
  };
}

/** Puts a break at a split; the caret goes behind it. */
export function insertBreak({ from, to, close, open }: Split, lineBreak: string): Edit {
  const insert = close + lineBreak + open;
  return { changes: [{ from, to, insert }], selection: caretAt(from + insert.length) };
}
