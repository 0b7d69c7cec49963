/** Lines of a text and the white space between its paragraphs. */
import type { Change, Span } from './edit.ts';

/** The whole lines that a span touches, without the last line break. */
export function linesAround(text: string, { from, to }: Span): Span {
  const end = text.indexOf('\n', to);
  return { from: text.lastIndexOf('\n', from - 1) + 1, to: end < 0 ? text.length : end };
}

/** The line at a place, as its words. */
export function lineAt(text: string, place: number): string {
  const { from, to } = linesAround(text, { from: place, to: place });
  return text.slice(from, to);
}

/** All lines that a span touches, each with its place. */
export function listLines(text: string, span: Span): Span[] {
  const { from, to } = linesAround(text, span);
  const lines: Span[] = [];
  let at = from;
  for (const line of text.slice(from, to).split('\n')) {
    lines.push({ from: at, to: at + line.length });
    at += line.length + 1;
  }
  return lines;
}

/** Whether a line holds nothing that shows. */
export const isBlank = (line: string): boolean => line.trim() === '';

/** Empty lines above and below some lines, where there are none. */
export function setApart(text: string, { from, to }: Span): Change[] {
  const before = from > 0 && !isBlank(lineAt(text, from - 1));
  const after = to < text.length && !isBlank(lineAt(text, to + 1));
  return [
    ...(before ? [{ from, to: from, insert: '\n' }] : []),
    ...(after ? [{ from: to, to, insert: '\n' }] : []),
  ];
}

/** Leaves one of the two empty lines that neighbours ask for between them. */
export function mergeGaps(changes: readonly Change[]): Change[] {
  const gaps = new Set<number>();
  return changes.filter(({ from, to, insert }) => {
    if (insert !== '\n' || from !== to) return true;
    const isNew = !gaps.has(from) && !gaps.has(from - 1);
    gaps.add(from);
    return isNew;
  });
}

/** The line breaks that are lacking before a place for a paragraph of its own to begin there: `\n\n`, `\n` or nothing. */
export function gapBefore(text: string, place: number): string {
  const lines = text.slice(0, place).split('\n');
  const [line = '', above] = lines.toReversed();
  if (!isBlank(line)) return '\n\n';
  return above === undefined || isBlank(above) ? '' : '\n';
}

/** The same after a place for a paragraph of its own to end there. */
export function gapAfter(text: string, place: number): string {
  const [line = '', below] = text.slice(place).split('\n', 2);
  if (!isBlank(line)) return '\n\n';
  return below === undefined || isBlank(below) ? '' : '\n';
}
