/** Keeps the numbers of lists in order. */
import type { SyntaxNode } from '@lezer/common';
import { type Change, type Span, sortChanges } from './edit.ts';
import { changeMark, isUncounted, itemsOf } from './list-items.ts';
import { listNodes, parseText } from './markup-tree.ts';

const numberOf = (mark: string) => Number.parseInt(mark, 10);

function renumberList(text: string, list: SyntaxNode): Change[] {
  const items = itemsOf(text, list);
  const marks = items.map(({ mark }) => text.slice(mark.from, mark.to));
  const first = numberOf(marks[0] ?? '');
  if (marks.length > 2 && isUncounted(text, list)) return [];
  return items.flatMap((item, index) => {
    const sign = marks[index]?.slice(-1) ?? '.';
    return changeMark(text, item, `${first + index}${sign}`);
  });
}

/** Changes that make the numbered lists at a span count on from their first number. */
export function renumber(text: string, span: Span): Change[] {
  const lists = listNodes(parseText(text), span, ['OrderedList']);
  return sortChanges(lists.flatMap((list) => renumberList(text, list)));
}
