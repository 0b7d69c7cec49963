/** The text below the settings. */
import { unifyLineEndings } from './line-endings.ts';

const emptyLines = /^(?:[^\S\n]*\n)*/;

/**
 * The body to write. The old one where only white space at its very beginning or end differs; else the new one with
 * the empty lines that the old one began with (one in a new file) and a single line break at its end.
 */
export function editBody(previous: string, next: string): string {
  const body = unifyLineEndings(next);
  if (body.trim() === previous.trim()) return previous;
  const words = body.replace(emptyLines, '').trimEnd();
  if (words === '') return '';
  const gap = previous.trim() === '' ? '\n' : (emptyLines.exec(previous)?.[0] ?? '');
  return `${gap}${words}\n`;
}
