/** Finds forms of terms in texts. Pure. */
import type { Locale } from '../../i18n/locales.ts';
import { isFormOf, readWords, type Word } from './word-forms.ts';

/** A text read for searching. */
export interface ReadText {
  readonly text: string;
  readonly locale: Locale;
  readonly words: readonly Word[];
  /** All stems of its words, to pass over most forms at once. */
  readonly stems: ReadonlySet<string>;
}

/** A form of a term read for searching. */
export interface Form {
  readonly written: string;
  readonly words: readonly Word[];
  /** Acronyms are looked for letter by letter, capitals included. */
  readonly isAcronym: boolean;
}

/** Words `from` up to `to` of a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Reads a text once for many terms. */
export function readText(text: string, locale: Locale): ReadText {
  const words = readWords(text, locale);
  return { text, locale, words, stems: new Set(words.flatMap(({ stems }) => stems)) };
}

/** Reads the forms of a term: `maire / mairesse` are two. */
export function readForms(forms: readonly string[], locale: Locale, isAcronym = false): Form[] {
  return forms
    .flatMap((form) => form.split(/\s+\/\s+/))
    .map((written) => ({ written, words: readWords(written, locale), isAcronym }))
    .filter(({ words }) => words.length > 0);
}

function fits(word: Word, wanted: Word, form: Form, locale: Locale, inside: boolean): boolean {
  if (!form.isAcronym) return isFormOf(word, wanted, locale, inside);
  return word.written === wanted.written || word.written === `${wanted.written}s`;
}

/** Where a form stands in a text, word after word; with `inside` also as a part of longer words. */
export function findSpans({ words, locale, stems }: ReadText, form: Form, inside = false): Span[] {
  const mayStand = inside || form.words.every((word) => word.stems.some((one) => stems.has(one)));
  if (!mayStand) return [];
  const { length } = form.words;
  return words.flatMap((_, from) => {
    const here = form.words.every((wanted, index) => {
      const word = words[from + index];
      return word && fits(word, wanted, form, locale, inside);
    });
    return here ? [{ from, to: from + length }] : [];
  });
}

/** True when all words of a form that say something stand in a text, in any order. */
export function hasForm({ words, locale }: ReadText, form: Form): boolean {
  const telling = form.words.filter(({ isSmall }) => !isSmall);
  const wanted = telling.length > 0 && !form.isAcronym ? telling : form.words;
  return wanted.every((one) => words.some((word) => fits(word, one, form, locale, true)));
}

/** True when one span lies inside another that is longer. */
export const isCovered = (span: Span, by: readonly Span[]): boolean =>
  by.some(({ from, to }) => from <= span.from && to >= span.to && to - from > span.to - span.from);

/** True when one span is another, or lies inside it. */
export const isWithin = (span: Span, others: readonly Span[]): boolean =>
  others.some(({ from, to }) => from <= span.from && to >= span.to);

/** The words of a span as they stand in the text. */
export function wordsOfSpan({ text, words }: ReadText, { from, to }: Span): string {
  const [first, last] = [words[from], words[to - 1]];
  return first && last ? text.slice(first.at, last.at + last.written.length) : '';
}

/** True for a name: it begins with a capital that neither the term nor the place in the sentence asks for. */
export function isName({ text, words }: ReadText, { from }: Span, form: Form): boolean {
  const word = words[from];
  const isCapital = (letters: string | undefined) => /^\p{Lu}/u.test(letters ?? '');
  if (!word || !isCapital(word.written) || isCapital(form.words[0]?.written)) return false;
  const before = text.slice(0, word.at).trimEnd();
  return !(before === '' || /[.!?:;“«„"(·–—]$/.test(before));
}
