/** Line breaks: the editor knows `\n` only, a file may have others, and those that nobody touched must stay. */

const lineBreak = /\r\n|\r|\n/g;

/** A text as the editor holds it. */
export function toEditorText(text: string): string {
  return text.replaceAll(lineBreak, '\n');
}

/**
 * A text of the editor with the line breaks of the text that it came from: lines from the top and from the bottom that
 * are the same keep theirs; new ones are `\n`, unless the old text has another kind only.
 */
export function restoreLineBreaks(original: string, edited: string): string {
  const breaks = original.match(lineBreak) ?? [];
  if (breaks.every((sign) => sign === '\n')) return edited;
  const before = original.split(/\r\n|\r|\n/);
  const after = edited.split('\n');
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const usual = new Set(breaks).size === 1 ? (breaks[0] ?? '\n') : '\n';
  return after
    .map((line, index) => {
      if (index === after.length - 1) return line;
      const fromEnd = after.length - 1 - index;
      if (index < head) return line + (breaks[index] ?? usual);
      return line + (fromEnd <= tail ? (breaks.at(-fromEnd) ?? usual) : usual);
    })
    .join('');
}
