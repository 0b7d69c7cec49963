/** Items of lists: their marks, numbers and indentation. */
import type { SyntaxNode, Tree } from '@lezer/common';
import type { Change, Span } from './edit.ts';
import { linesAround, listLines } from './lines.ts';
import { findAround, listNodes } from './markup-tree.ts';

/** Bulleted or numbered. */
export type ListKind = 'bulleted' | 'numbered';

/** An item of a list as it stands in the text. */
export interface ListItem extends Span {
  readonly node: SyntaxNode;
  /** The list that it belongs to. */
  readonly list: SyntaxNode;
  readonly kind: ListKind;
  /** Its bullet or number: `-`, `12.` */
  readonly mark: Span;
  /** Where its words begin. */
  readonly words: number;
  /** Characters of the line before its mark. */
  readonly column: number;
}

/** Reads an item; undefined for a node that is none. */
export function readItem(text: string, node: SyntaxNode): ListItem | undefined {
  const { firstChild: mark, parent: list } = node;
  if (node.name !== 'ListItem' || mark?.name !== 'ListMark' || !list) return undefined;
  const blank = /^[ \t]*/.exec(text.slice(mark.to))?.[0].length ?? 0;
  return {
    node,
    list,
    kind: list.name === 'OrderedList' ? 'numbered' : 'bulleted',
    mark: { from: mark.from, to: mark.to },
    words: mark.to + blank,
    column: mark.from - linesAround(text, mark).from,
    from: node.from,
    to: node.to,
  };
}

/** The innermost item that holds a span. */
function itemAround(text: string, tree: Tree, span: Span): ListItem | undefined {
  const node = findAround(tree, span, ['ListItem']);
  return node && readItem(text, node);
}

/** The item whose bullet stands on the line of a place, or else the one that holds the place. */
export function itemAtLine(text: string, tree: Tree, place: number): ListItem | undefined {
  const line = linesAround(text, { from: place, to: place });
  const mark = listNodes(tree, line, ['ListMark']).findLast(({ from }) => from >= line.from);
  return (mark?.parent && readItem(text, mark.parent)) ?? itemAround(text, tree, line);
}

/** Whether a list gives all items one number and leaves the counting to the page. */
export function isUncounted(text: string, list: SyntaxNode): boolean {
  const numbers = itemsOf(text, list).map(({ mark }) =>
    Number.parseInt(text.slice(mark.from, mark.to), 10),
  );
  return numbers.length > 1 && numbers.every((number) => number === numbers[0]);
}

/** The items of a list. */
export function itemsOf(text: string, list: SyntaxNode): ListItem[] {
  return list.getChildren('ListItem').flatMap((node) => readItem(text, node) ?? []);
}

/** The items that a span touches, without those around the innermost ones. */
export function itemsTouched(text: string, tree: Tree, span: Span): ListItem[] {
  const nodes = listNodes(tree, span, ['ListItem']).filter((node) => {
    const { from, to } = linesAround(text, { from: node.from, to: node.from });
    const nested = node.getChild('BulletList') ?? node.getChild('OrderedList');
    const ownEnd = nested ? nested.from - 1 : node.to;
    return from <= span.to && Math.max(to, ownEnd) >= span.from;
  });
  return nodes.flatMap((node) => readItem(text, node) ?? []);
}

/** Whether empty lines stand between the items of a list. */
export function isLoose(text: string, list: SyntaxNode): boolean {
  const items = itemsOf(text, list);
  return items.some((item, index) => {
    const next = items[index + 1];
    return next !== undefined && /\n[ \t>]*\n/.test(text.slice(item.to, next.from));
  });
}

/** Moves the lines of an item after its first by some characters, so that they stay under its words. */
export function shiftLines(text: string, { from, to }: Span, by: number): Change[] {
  return listLines(text, { from, to })
    .slice(1)
    .flatMap((line): Change[] => {
      const words = text.slice(line.from, line.to);
      if (by === 0 || words.trim() === '') return [];
      const blank = /^ */.exec(words)?.[0].length ?? 0;
      if (by > 0) return [{ from: line.from, to: line.from, insert: ' '.repeat(by) }];
      return [{ from: line.from, to: line.from + Math.min(blank, -by), insert: '' }];
    });
}

/** Gives an item another mark, and moves its further lines with its words. */
export function changeMark(text: string, item: ListItem, mark: string): Change[] {
  const old = text.slice(item.mark.from, item.mark.to);
  if (old === mark) return [];
  const by = isQuoted(item) ? 0 : mark.length - old.length;
  return [{ ...item.mark, insert: mark }, ...shiftLines(text, item, by)];
}

function isQuoted({ node }: ListItem): boolean {
  for (let outer = node.parent; outer; outer = outer.parent)
    if (outer.name === 'Blockquote') return true;
  return false;
}
