/**
 * German: umlauts are folded as the engine folds them, so that all ways of spelling have one key: `ae` is ä, but `ue` is
 * not ü behind a vowel or q (neue, Frauen, Quelle): https://snowballstem.org/algorithms/german/stemmer.html. That wrong
 * folds (aktuell, Israel, Poet) only join words that nobody writes holds because both sides are folded.
 */
import { germanParts } from './de-compounds.ts';
import type { WordRules } from './word-rules.ts';

const bareVowels: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

/** `Größe`, `Groesse` → `grosse` */
function foldUmlauts(word: string): string {
  return word
    .replaceAll('ß', 'ss')
    .replace(/(?<![aeiouyäöüq])ue|[ao]e/gu, (spelled) => spelled[0] ?? '')
    .replace(/[äöü]/gu, (vowel) => bareVowels[vowel] ?? vowel);
}

/** Folds until nothing is left to fold: in no real word twice. */
function fold(word: string): string {
  const once = foldUmlauts(word);
  return once === word ? word : foldUmlauts(once);
}

/** Rules of German words. */
export const germanRules: WordRules = {
  joiner: '[*:_](?=in(?:nen)?(?!\\p{L}))',
  // Forms for all genders: https://de.wikipedia.org/wiki/Gendersternchen
  tidy: (text) => text.replace(/(?<=\p{L})[*:_](?=in(?:nen)?(?!\p{L}))/gu, ''),
  detach: (word) => word.replace(/[*:_]/gu, '').replace(/(?<=.)'(?:s|n)?$/u, ''),
  key: fold,
  // Only nouns, which begin with a capital, are looked for by their parts.
  forms: (word, known, hasCapital) => (hasCapital ? germanParts(word, known) : []),
};
