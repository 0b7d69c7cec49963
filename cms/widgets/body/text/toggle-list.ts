/** Makes paragraphs items of a list, and items paragraphs. */
import type { SyntaxNode, Tree } from '@lezer/common';
import {
  type Change,
  caretAt,
  continueEdit,
  type Edit,
  keepSelection,
  type Span,
  sortChanges,
} from './edit.ts';
import { isBlank, lineAt, linesAround, mergeGaps, setApart } from './lines.ts';
import {
  changeMark,
  itemsOf,
  type ListItem,
  type ListKind,
  readItem,
  shiftLines,
} from './list-items.ts';
import { listNodes, parseText, wordsOfLeaf } from './markup-tree.ts';
import { renumber } from './renumber.ts';

const blockNames = ['Paragraph', ...[1, 2, 3, 4, 5, 6].map((level) => `ATXHeading${level}`)];

function itemOf(text: string, leaf: SyntaxNode): ListItem | undefined {
  for (let outer = leaf.parent; outer; outer = outer.parent) {
    const item = readItem(text, outer);
    if (item) return item;
  }
  return undefined;
}

/** Turns an item into a paragraph, apart from its neighbours. */
function takeMark(text: string, item: ListItem): Change[] {
  const { from } = linesAround(text, item.mark);
  const { to } = linesAround(text, item);
  return [
    ...setApart(text, { from, to }),
    { from: item.mark.from, to: item.words, insert: '' },
    ...shiftLines(text, item, item.mark.from - item.words),
  ];
}

/** The list just before a leaf, when a new item would carry it on. */
function listBefore(leaf: SyntaxNode, kind: ListKind): SyntaxNode | undefined {
  const before = leaf.prevSibling;
  const name = kind === 'numbered' ? 'OrderedList' : 'BulletList';
  return before?.name === name ? before : undefined;
}

function firstNumber(text: string, list: SyntaxNode | undefined): number {
  const last = list && itemsOf(text, list).at(-1);
  return last ? Number.parseInt(text.slice(last.mark.from, last.mark.to), 10) + 1 : 1;
}

/** Turns paragraphs that follow each other into items, without empty lines between them. */
function addMarks(text: string, leaves: readonly SyntaxNode[], kind: ListKind): Change[] {
  const before = leaves[0] && listBefore(leaves[0], kind);
  const start = firstNumber(text, before);
  const bullet = before ? text.slice(before.from, before.from + 1) : '-';
  return leaves.flatMap((leaf, index) => {
    const mark = kind === 'numbered' ? `${start + index}. ` : `${bullet} `;
    const previous = index > 0 ? leaves[index - 1] : before;
    const isNext = previous !== undefined && previous.nextSibling?.from === leaf.from;
    const gap = isNext ? text.slice(previous.to, leaf.from) : '';
    return [
      ...(isNext && isBlank(gap) ? [{ from: previous.to, to: leaf.from, insert: '\n' }] : []),
      { from: leaf.from, to: wordsOfLeaf(text, leaf).from, insert: mark },
      ...shiftLines(text, leaf, mark.length),
    ];
  });
}

/** Gives whole lists the other kind of mark. */
function changeKind(text: string, items: readonly ListItem[], kind: ListKind): Change[] {
  const lists = new Map(items.map(({ list }) => [list.from, list]));
  return [...lists.values()].flatMap((list) =>
    itemsOf(text, list).flatMap((item, index) =>
      changeMark(text, item, kind === 'numbered' ? `${index + 1}.` : '-'),
    ),
  );
}

function startItem(text: string, span: Span, kind: ListKind): Edit {
  const { from } = span;
  if (!isBlank(lineAt(text, from))) return keepSelection([], span);
  const mark = kind === 'numbered' ? '1. ' : '- ';
  const line = linesAround(text, caretAt(from));
  const insert = line.from > 0 && !isBlank(lineAt(text, line.from - 1)) ? `\n${mark}` : mark;
  return { changes: [{ from, to: from, insert }], selection: caretAt(from + insert.length) };
}

/** The paragraphs of a selection, or the bullets of items without words. */
function listMarked(text: string, tree: Tree, span: Span): SyntaxNode[] {
  const lines = linesAround(text, span);
  const leaves = listNodes(tree, lines, blockNames);
  return leaves.length > 0 ? leaves : listNodes(tree, lines, ['ListMark']);
}

/** The kind of list that the whole selection stands in. */
export function readList(text: string, tree: Tree, span: Span): ListKind | undefined {
  const kinds = new Set(listMarked(text, tree, span).map((leaf) => itemOf(text, leaf)?.kind));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

/** Makes the selected paragraphs items of a list, or paragraphs when they all are such items already. */
export function toggleList(text: string, span: Span, kind: ListKind): Edit {
  const tree = parseText(text);
  const marked = listMarked(text, tree, span);
  if (marked.length === 0) return startItem(text, span, kind);
  const items = marked.flatMap((leaf) => itemOf(text, leaf) ?? []);
  const unique = [...new Map(items.map((item) => [item.from, item])).values()];
  const loose = marked.filter((leaf) => !itemOf(text, leaf));
  const isSet = loose.length === 0 && unique.every((item) => item.kind === kind);
  const others = unique.filter((item) => item.kind !== kind);
  const changes = isSet
    ? unique.flatMap((item) => takeMark(text, item))
    : [...changeKind(text, others, kind), ...addMarks(text, loose, kind)];
  return continueEdit(text, keepSelection(mergeGaps(sortChanges(changes)), span), renumber);
}
