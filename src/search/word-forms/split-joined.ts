/** Words that are written joined, apart or with a hyphen. */
import type { KnownWords } from './word-rules.ts';

/** What of a language may be written both ways. */
export interface Joined {
  /** Beginnings that also stand apart: multiagency, multi-agency. */
  readonly beginnings: readonly string[];
  /** Words that begin so and are one all the same: international. */
  readonly oneWord: ReadonlySet<string>;
}

/** Letters that a word must have behind a beginning. */
const leastRest = 5;
const leastPart = 3;
/** Longer words are not looked through: they are addresses or mistakes. */
const longest = 40;

function splitAsHyphenated(word: string, known: KnownWords): string[] {
  if (word.length > longest) return [];
  for (let at = leastPart; at <= word.length - leastPart; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (known.has(parts.join('-'))) return parts;
  }
  return [];
}

/**
 * `multiagency` → `multi`, `agency`, when the rest is a known word; `frontline` → `front`, `line`, when `front-line` is
 * one.
 */
export function splitJoined(word: string, joined: Joined, known: KnownWords): string[] {
  const { beginnings, oneWord } = joined;
  if (oneWord.has(word)) return [];
  const found = beginnings.find(
    (one) =>
      word.startsWith(one) &&
      word.length >= one.length + leastRest &&
      known.has(word.slice(one.length)),
  );
  return found ? [found, word.slice(found.length)] : splitAsHyphenated(word, known);
}
