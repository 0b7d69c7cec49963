/** Reads what was typed: words, and phrases in quotation marks. Pure. */
import type { Locale } from '../i18n/locales.ts';
import { tidyQuery } from './word-forms/index.ts';

/** A question in parts. */
export interface Question {
  /** Words outside of quotation marks, in their order, tidied. */
  readonly words: readonly string[];
  /** What has to stand on the page as it was typed, several words or one. */
  readonly phrases: readonly string[];
}

/** Pairs of quotation marks as people of the five languages type them: “a”, „a“, « a », ‚a‘ is left out as an apostrophe. */
const quoted = /["“”„‟«»]([^"“”„‟«»]+)["“”„‟«»]/gu;

/** Question marks, commas and dashes around a word. */
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

/** The words of a question or a name, tidied: `What is hate?` → `What`, `is`, `hate`. */
export function splitWords(text: string, locale: Locale): string[] {
  return tidyQuery(text, locale)
    .split(/\s+/u)
    .map((word) => word.replaceAll(edges, ''))
    .filter(Boolean);
}

/** So many words are looked at; more come from a pasted text. */
const mostWords = 16;

/** Reads a question. A mark that is never closed counts as none. */
export function readQuestion(text: string, locale: Locale): Question {
  const phrases = [...text.matchAll(quoted)].flatMap(([, phrase]) => phrase?.trim() || []);
  const rest = text.replaceAll(quoted, ' ').replaceAll(/["“”„‟«»]/gu, ' ');
  const words = splitWords(rest, locale).slice(0, mostWords);
  return { words, phrases };
}

/** Whether nothing was asked. */
export function isEmpty({ words, phrases }: Question): boolean {
  return words.length === 0 && phrases.length === 0;
}
