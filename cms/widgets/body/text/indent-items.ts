/** Moves items of lists one level in or out. */
import type { Tree } from '@lezer/common';
import {
  type Change,
  continueEdit,
  type Edit,
  keepSelection,
  type Span,
  sortChanges,
} from './edit.ts';
import { listLines } from './lines.ts';
import {
  changeMark,
  itemsOf,
  itemsTouched,
  type ListItem,
  readItem,
  shiftLines,
} from './list-items.ts';
import { parseText } from './markup-tree.ts';
import { renumber } from './renumber.ts';

function previousItem(text: string, item: ListItem): ListItem | undefined {
  const before = item.node.prevSibling;
  return before ? readItem(text, before) : undefined;
}

function parentItem(text: string, item: ListItem): ListItem | undefined {
  const outer = item.list.parent;
  return outer ? readItem(text, outer) : undefined;
}

/** Items whose parents are not in the list: moving a parent moves what it holds. */
function withoutNested(items: readonly ListItem[]): ListItem[] {
  return items.filter((item) =>
    items.every((other) => other === item || item.from < other.from || item.from >= other.to),
  );
}

/** Moves all lines of an item, the first included. */
function shiftItem(text: string, item: ListItem, by: number): Change[] {
  const place = item.mark.from;
  const blank = Math.min(item.column, Math.max(0, -by));
  const first =
    by > 0
      ? { from: place, to: place, insert: ' '.repeat(by) }
      : { from: place - blank, to: place, insert: '' };
  return [first, ...shiftLines(text, item, by)];
}

/** A numbered item that moves in begins to count anew, or carries on the list that is there. */
function markInside(text: string, item: ListItem, previous: ListItem): string {
  const mark = text.slice(item.mark.from, item.mark.to);
  if (item.kind === 'bulleted') return mark;
  const nested = previous.node.getChild('OrderedList');
  const count = nested ? itemsOf(text, nested).length : 0;
  return `${count + 1}${mark.slice(-1)}`;
}

function moveIn(text: string, item: ListItem): Change[] | undefined {
  const previous = previousItem(text, item);
  if (!previous) return undefined;
  const by = previous.words - previous.mark.from;
  return [
    ...shiftItem(text, item, by),
    ...changeMark(text, item, markInside(text, item, previous)),
  ];
}

function moveOut(text: string, item: ListItem): Change[] | undefined {
  const parent = parentItem(text, item);
  if (!parent) return undefined;
  const by = parent.column - item.column;
  const mark = text.slice(parent.mark.from, parent.mark.to);
  const own = parent.kind === item.kind ? text.slice(item.mark.from, item.mark.to) : mark;
  return [...shiftItem(text, item, by), ...changeMark(text, item, own)];
}

/** Whether a selection stands in items of a list. */
export function isInItems(text: string, tree: Tree, span: Span): boolean {
  return itemsTouched(text, tree, span).length > 0;
}

/** Moves the selected items with all that they hold one level in or out; undefined when none of them can move. */
export function indentItems(text: string, span: Span, direction: 'in' | 'out'): Edit | undefined {
  const items = withoutNested(itemsTouched(text, parseText(text), span));
  // Following items of one list move in below the item before the first of them.
  const heads = items.filter(
    (item) => !items.some((other) => other.to < item.from && sameList(other, item)),
  );
  const moves = heads.map((item) =>
    direction === 'in' ? moveIn(text, item) : moveOut(text, item),
  );
  if (moves.every((move) => move === undefined)) return undefined;
  const followers = items.filter((item) => !heads.includes(item));
  const changes = [
    ...moves.flatMap((move) => move ?? []),
    ...follow(text, heads, followers, direction),
  ];
  const edit = keepSelection(sortChanges(changes), span);
  return continueEdit(text, edit, (after) => renumber(after, widen(after, edit.selection)));
}

const sameList = (one: ListItem, other: ListItem) => one.list.from === other.list.from;

function follow(
  text: string,
  heads: readonly ListItem[],
  followers: readonly ListItem[],
  direction: 'in' | 'out',
): Change[] {
  return followers.flatMap((item) => {
    const head = heads.find((other) => sameList(other, item));
    const target = head && (direction === 'in' ? previousItem(text, head) : parentItem(text, head));
    if (!target) return [];
    const by = direction === 'in' ? target.words - target.mark.from : target.column - item.column;
    return shiftItem(text, item, by);
  });
}

/** Renumbering looks at the items around as well. */
function widen(text: string, span: Span): Span {
  const lines = listLines(text, span);
  const from = Math.max(0, (lines[0]?.from ?? 0) - 1);
  return { from, to: Math.min(text.length, (lines.at(-1)?.to ?? 0) + 1) };
}
