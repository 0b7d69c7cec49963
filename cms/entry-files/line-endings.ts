/** Line endings: everything is done with `\n`, and written with those of the file. */

/** The line ending that most lines of a text have; `\n` when they are even. */
export function findLineEnding(text: string): '\n' | '\r\n' {
  const windows = text.split('\r\n').length - 1;
  const all = text.split('\n').length - 1;
  return windows > all - windows ? '\r\n' : '\n';
}

/** The text with `\n` only, as the site reads it. */
export function unifyLineEndings(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Cuts a text before a line, counted from 0; each half keeps its line endings. */
export function cutAtLine(text: string, line: number): [before: string, after: string] {
  const lines = text.match(/[^\r\n]*(\r\n?|\n)|[^\r\n]+$/g) ?? [];
  return [lines.slice(0, line).join(''), lines.slice(line).join('')];
}
