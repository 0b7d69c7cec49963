/** Takes characters away that a reader cannot see and that can hide or turn words. */
import { findBadCharacters } from '../../../../src/markup/check/characters.ts';

/** The text that is left, and how many characters were taken away. */
export interface CleanText {
  readonly text: string;
  readonly removed: number;
}

function cleanLine(line: string): CleanText {
  const bad = new Set(findBadCharacters(line).map(({ index }) => index));
  if (bad.size === 0) return { text: line, removed: 0 };
  let text = '';
  let at = 0;
  for (const character of line) {
    if (!bad.has(at)) text += character;
    at += character.length;
  }
  return { text, removed: bad.size };
}

/** Cleans what was pasted, line by line. Joiners, direction marks and closed isolates stay. */
export function cleanText(pasted: string): CleanText {
  const lines = pasted.split(/\r\n|[\n\r\u2028\u2029]/).map(cleanLine);
  return {
    text: lines.map(({ text }) => text).join('\n'),
    removed: lines.reduce((sum, { removed }) => sum + removed, 0),
  };
}
