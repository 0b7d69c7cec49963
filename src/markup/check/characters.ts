/** Finds characters that a reader cannot see and that can hide, turn or cover words. */
import type { Rule } from '../problems.ts';

/** A character that must not be there: where in the string, and which (`U+202E`). */
export interface BadCharacter {
  readonly rule: Extract<Rule, 'invisible-character' | 'direction-character' | 'stacked-marks'>;
  readonly index: number;
  readonly code: string;
}

/**
 * Control characters, zero-width spaces, letters that are blank, tags, lone surrogates, code
 * points that are no characters, and U+FFFD, the mark of broken
 * text. Joiners (U+200C/D) and direction marks (U+200E/F, U+061C) stay, up to three in a row: Arabic, Persian and emoji
 * need them. The soft hyphen is harmless.
 */
const invisible =
  /(?![\t\n\r])\p{Cc}|[\p{Cs}\p{NChar}\u115f\u1160\u17b4\u17b5\u180e\u200b\u2028\u2029\u2060-\u2064\u206a-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffd]|[\u{e0000}-\u{e0fff}]|[\u061c\u200c-\u200f]{4,}/gu;

/** More marks on one letter than any language writes: they cover the lines around it, or carry hidden bytes. */
const stacked = /\p{M}{9,}/gu;

/** Embeddings and overrides (refused: they can show a word in another order) and isolates (fine when closed). */
const directional = /[\u202a-\u202e\u2066-\u2069]/g;
const isolateStarts = new Set(['\u2066', '\u2067', '\u2068']);
const isolateEnd = '\u2069';

/** `U+202E` for the character at the front of the string. */
const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function findUnbalanced(text: string): number[] {
  const bad: number[] = [];
  const open: number[] = [];
  for (const { 0: character, index } of text.matchAll(directional)) {
    if (isolateStarts.has(character)) open.push(index);
    else if (character !== isolateEnd || open.pop() === undefined) bad.push(index);
  }
  return [...bad, ...open];
}

/** So many are told of one text: who sees these knows what to do about the others. */
const most = 100;

function findFirst(text: string, pattern: RegExp): number[] {
  const found: number[] = [];
  for (const { index } of text.matchAll(pattern)) if (found.push(index) === most) break;
  return found;
}

/**
 * The bad characters of a string that is shown as one piece, at most a hundred. Isolates must close within it.
 * @see https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
export function findBadCharacters(text: string): BadCharacter[] {
  const hidden = findFirst(text, invisible).map((index) => ({
    rule: 'invisible-character' as const,
    index,
  }));
  const turning = findUnbalanced(text).map((index) => ({
    rule: 'direction-character' as const,
    index,
  }));
  const covering = findFirst(text, stacked).map((index) => ({
    rule: 'stacked-marks' as const,
    index,
  }));
  return [...hidden, ...turning, ...covering]
    .sort((a, b) => a.index - b.index)
    .slice(0, most)
    .map((bad) => ({ ...bad, code: codeOf(text.slice(bad.index, bad.index + 2)) }));
}
