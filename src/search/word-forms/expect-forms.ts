/** What the tables of all languages are held against. */
import { expect } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { indexForms, keyOf } from './index.ts';
import type { KnownWords } from './word-rules.ts';

/** Vocabulary of a test. */
export const knownFrom = (words: string): KnownWords => new Set(words.trim().split(/\s+/));

/** Words under which a page with the word is in the index; the engine parts hyphens itself. */
function wordsInIndex(word: string, locale: Locale, known: KnownWords): Set<string> {
  const plain = word.toLowerCase();
  return new Set(
    [plain, ...indexForms(word, locale, known)].flatMap((one) => [one, ...one.split('-')]),
  );
}

/** True when a page with the first word is found by a query for the second. */
export function isFound(page: string, query: string, locale: Locale, known: KnownWords): boolean {
  const inIndex = [...wordsInIndex(page, locale, known)];
  const key = keyOf(query, locale);
  return inIndex.some((one) => one === query.toLowerCase() || keyOf(one, locale) === key);
}

/** Holds that a query for the second word finds a page with the first. */
export function expectTogether(
  page: string,
  query: string,
  locale: Locale,
  known: KnownWords,
): void {
  expect(isFound(page, query, locale, known), `${query} finds ${page}`).toBe(true);
}

/** Holds that neither word finds the other. */
export function expectApart(one: string, other: string, locale: Locale, known: KnownWords): void {
  expect(isFound(one, other, locale, known), `${other} finds ${one}`).toBe(false);
  expect(isFound(other, one, locale, known), `${one} finds ${other}`).toBe(false);
}
