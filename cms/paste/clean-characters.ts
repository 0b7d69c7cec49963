/** Takes away the characters that nobody typed on purpose, or that the site refuses. */
import { findBadCharacters } from '../../src/markup/check/characters.ts';

const direction = /[\u200e\u200f\u061c]/;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

function dropRefused(text: string): string {
  const refused = new Set(findBadCharacters(text).map(({ index }) => index));
  if (refused.size === 0) return text;
  let index = 0;
  let kept = '';
  for (const character of text) {
    if (!refused.has(index)) kept += character;
    index += character.length;
  }
  return kept;
}

/** Takes out pairs of isolates with nothing to see between them. All of them must be closed. */
function dropEmptyIsolates(text: string): string {
  const characters = [...text];
  /** Where each open isolate stands, and how many characters could be seen before it. */
  const open: [place: number, seen: number][] = [];
  let seen = 0;
  for (const [place, character] of characters.entries()) {
    if (/[\u2066-\u2068]/.test(character)) open.push([place, seen]);
    else if (character === '\u2069') {
      const [start, before] = open.pop() ?? [place, seen];
      if (before === seen) characters[start] = characters[place] = '';
    } else if (isVisible(character)) seen++;
  }
  return characters.join('');
}

/** Isolates around nothing go; so do all where an address could become a link between one and its end. */
function settleIsolates(text: string): string {
  if (!/[\u2066-\u2069]/.test(text)) return text;
  return /:\/\/|@|www\./i.test(text)
    ? text.replace(/[\u2066-\u2069]/g, '')
    : dropEmptyIsolates(text);
}

/** Keeps a direction mark only where it does something: beside a sign or digit, in text from right to left. */
function settleMarks(text: string): string {
  if (!direction.test(text)) return text;
  const isArabic = rightToLeft.test(text);
  const characters = [...text];
  return characters
    .filter((character, index) => {
      if (!direction.test(character)) return true;
      const around = [characters[index - 1] ?? '', characters[index + 1] ?? ''];
      return isArabic && around.some((neighbour) => /^[\p{N}\p{P}\p{S}]$/u.test(neighbour));
    })
    .join('');
}

/**
 * The same words without control characters, soft hyphens, zero-width spaces, broken characters and stray direction
 * marks. Joiners (Arabic, Persian, emoji) and closed isolates stay. Separators of lines and paragraphs become spaces.
 */
export function cleanCharacters(text: string): string {
  const plain = text
    .replace(/[\v\f\u0085\u2028\u2029]/g, ' ')
    .replace(/[\u00ad\p{Noncharacter_Code_Point}]/gu, '');
  return settleMarks(settleIsolates(dropRefused(plain)));
}

/** Whether there is anything to see: more than spaces, joiners and marks. */
export function isVisible(text: string): boolean {
  return /[^\s\p{Z}\p{Cc}\p{Cf}\p{Cs}]/u.test(text);
}
