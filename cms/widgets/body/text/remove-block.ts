/** Takes a block out, with the empty lines that it leaves behind. */
import { caretAt, type Edit, type Span } from './edit.ts';
import { linesAround } from './lines.ts';

/** Removes whole lines; one empty line stays between what was above and below. */
export function removeBlock(text: string, span: Span): Edit {
  const lines = linesAround(text, span);
  const after = /^(?:[ \t]*\n)+/.exec(text.slice(lines.to))?.[0].length ?? 0;
  const before = /(?:\n[ \t]*)+$/.exec(text.slice(0, lines.from))?.[0].length ?? 0;
  const isLast = text.slice(lines.to).trim() === '';
  const from = isLast ? lines.from - before : lines.from;
  const to = isLast ? lines.to : lines.to + after;
  return { changes: [{ from, to, insert: '' }], selection: caretAt(from) };
}
