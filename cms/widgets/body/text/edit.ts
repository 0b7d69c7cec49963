/** A change of a text as data: what every button and key makes, and what the editor carries out. */

/** A stretch of a text, in UTF-16 units; a caret is a span without length. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Replaces a span by other text. */
export interface Change extends Span {
  readonly insert: string;
}

/** Changes in the order of the text that do not overlap (places are those before any of them), and what is selected afterwards. */
export interface Edit {
  readonly changes: readonly Change[];
  readonly selection: Span;
}

/** The text after all changes. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  let result = '';
  let done = 0;
  for (const { from, to, insert } of changes) {
    result += text.slice(done, from) + insert;
    done = Math.max(done, to);
  }
  return result + text.slice(done);
}

/** Where a place lies after the changes; one where text is inserted stays before it (-1) or moves behind it (1). */
export function movePlace(changes: readonly Change[], place: number, side: -1 | 1): number {
  let moved = place;
  for (const { from, to, insert } of changes) {
    if (from > place || (from === place && to === place && side === -1)) continue;
    if (to <= place) moved += insert.length - (to - from);
    else moved += from - place + (side === 1 ? insert.length : 0);
  }
  return moved;
}

/** An edit that keeps the selection on the words that it was on. */
export function keepSelection(changes: readonly Change[], span: Span): Edit {
  if (span.from === span.to) {
    const caret = movePlace(changes, span.from, 1);
    return { changes, selection: { from: caret, to: caret } };
  }
  const from = movePlace(changes, span.from, 1);
  return { changes, selection: { from, to: Math.max(from, movePlace(changes, span.to, -1)) } };
}

/** Puts changes in the order of the text; those at one place stay in the order given. */
export function sortChanges(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => a.from - b.from || a.to - b.to);
}

/** A caret as a span. */
export const caretAt = (place: number): Span => ({ from: place, to: place });

/** The smallest single change that turns one text into another; none when they are the same. */
export function findChange(before: string, after: string): Change[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < shorter - from && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const to = before.length - tail;
  return [{ from, to, insert: after.slice(from, after.length - tail) }];
}

/** One edit that does the same as an edit and then more changes in its result. */
export function continueEdit(
  text: string,
  edit: Edit,
  next: (text: string, selection: Span) => readonly Change[],
): Edit {
  const between = applyChanges(text, edit.changes);
  const more = next(between, edit.selection);
  if (more.length === 0) return edit;
  const { selection } = keepSelection(more, edit.selection);
  return { changes: findChange(text, applyChanges(between, more)), selection };
}
