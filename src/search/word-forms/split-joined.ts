/** Words that are written joined, apart or with a hyphen. */
import type { KnownWords } from './word-rules.ts';

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
 * one. `beginnings` are those that may also stand apart.
 */
export function splitJoined(
  word: string,
  beginnings: readonly string[],
  known: KnownWords,
): string[] {
  const found = beginnings.find(
    (one) =>
      word.startsWith(one) &&
      word.length >= one.length + leastRest &&
      known.has(word.slice(one.length)),
  );
  return found ? [found, word.slice(found.length)] : splitAsHyphenated(word, known);
}
