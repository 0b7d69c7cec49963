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
const quoted = /["“”„‟«»]\s*([^"“”„‟«»]+?)\s*["“”„‟«»]/gu;

/** So many words are looked at; more come from a pasted text. */
const mostWords = 16;

/** Reads a question. A mark that is never closed counts as none. */
export function readQuestion(text: string, locale: Locale): Question {
  const phrases = [...text.matchAll(quoted)].flatMap(([, phrase]) => (phrase ? [phrase] : []));
  const rest = text.replaceAll(quoted, ' ').replaceAll(/["“”„‟«»]/gu, ' ');
  const words = tidyQuery(rest, locale).split(/\s+/u).filter(Boolean).slice(0, mostWords);
  return { words, phrases };
}

/** Whether nothing was asked. */
export function isEmpty({ words, phrases }: Question): boolean {
  return words.length === 0 && phrases.length === 0;
}
