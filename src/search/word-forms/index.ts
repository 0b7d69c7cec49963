/**
 * Forms of words for search: the same functions for the pages, when the index is made, and for queries, in the browser.
 * The engine's own stemmer comes after; what it does well is not done here.
 */
import type { Locale } from '../../i18n/locales.ts';
import { arabicRules } from './ar.ts';
import { germanRules } from './de.ts';
import { englishRules } from './en.ts';
import { spanishRules } from './es.ts';
import { frenchRules } from './fr.ts';
import { plainLetters, plainWord } from './plain-letters.ts';
import type { KnownWords, WordRules } from './word-rules.ts';

export type { KnownWords } from './word-rules.ts';

const rules: Readonly<Record<Locale, WordRules>> = {
  en: englishRules,
  fr: frenchRules,
  de: germanRules,
  es: spanishRules,
  ar: arabicRules,
};

/** A word of a running text and its place there. */
export interface CutWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Dashes, quotation marks and punctuation that the engine does not take for a space, Arabic ones among them. */
const betweenWords = /[‒–—―−…•،؛؟۔٪٫٬«»‹›“”„‟]/gu;

/** `“mixed teams”` → `"mixed teams"`: a query that is quoted as a whole is searched as it stands. */
const quoted = /^\s*["“”„«]\s*([^"“”„«»]*?)\s*["“”»]\s*$/u;

const letter = '\\p{L}\\p{M}\\p{N}';
const inner = `${letter}\\u00AD\\u200B-\\u200D\\u2060`;
const acronym = '(?:\\p{Lu}\\.){2,}(?:\\p{Lu}(?![\\p{L}\\p{M}]))?';

function wordPattern({ joiner = '-' }: WordRules): RegExp {
  return new RegExp(
    `${acronym}|[${letter}][${inner}]*(?:(?:['’ʼ‐‑-]|${joiner})[${inner}]+)*`,
    'gu',
  );
}

const acronymInText = new RegExp(acronym, 'gu');

/** `U.N.` → `UN` */
function joinAcronyms(text: string): string {
  return text.replace(acronymInText, (found) => found.replaceAll('.', ''));
}

/** `front-line` → `front line`, but not `e-mail`: one letter is no word to search for. */
function partHyphens(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)+/gu,
    (word) => (word.split('-').some((part) => part.length < 2) ? word : word.replaceAll('-', ' ')),
  );
}

/** Makes a query ready for splitting at spaces: `l’accueil – multi-acteurs` → `accueil multi acteurs` (French). */
export function tidyQuery(text: string, locale: Locale): string {
  const phrase = quoted.exec(text)?.[1];
  const plain = plainLetters(phrase ?? text).replace(betweenWords, ' ');
  const marked = phrase === undefined ? plain.replaceAll('"', ' ') : plain;
  const parted = partHyphens(joinAcronyms(rules[locale].tidy?.(marked) ?? marked));
  const tidy = parted.replace(/\s+/gu, ' ').trim();
  return phrase && tidy ? `"${tidy}"` : tidy;
}

/** A word without what hangs on it by an apostrophe, and the hyphens in it. */
function detached(word: string, { detach }: WordRules): string {
  const plain = plainWord(word);
  return detach?.(plain) ?? plain;
}

const withoutSigns = (word: string) => word.replace(/['.-]/gu, '');

/** The form of a word by which all its forms are found: `Organizations` → `organisation` (English). */
export function keyOf(word: string, locale: Locale): string {
  const { key } = rules[locale];
  const parts = detached(word, rules[locale]).split('-').map(withoutSigns);
  // The last part bends as it does alone: community-centered, centered.
  const last = parts.pop() ?? '';
  const bare = `${parts.join('')}${parts.length > 0 ? key(last) : last}`;
  return key(bare) || bare || plainWord(word) || word;
}

/** Words of more parts than these are addresses. */
const mostParts = 4;

/**
 * Other forms under which the word of a page is to be found: `l’œuvre` → `oeuvre` (French). Most words need none. A word
 * with a hyphen always names its joined form: the engine joins it with whatever is written behind it.
 */
export function indexForms(word: string, locale: Locale, known: KnownWords): string[] {
  const mine = rules[locale];
  const plain = plainWord(word);
  const bare = detached(word, mine);
  const parts = bare.split('-').filter(Boolean);
  const joined = parts.length > 1 && parts.length <= mostParts ? [withoutSigns(bare)] : [];
  const hasCapital = /\p{Lu}/u.test(word);
  const forms = [
    // The engine itself cuts an apostrophe and what follows it.
    ...(bare.includes("'") || plain.startsWith(`${bare}'`) ? [] : [bare]),
    ...joined,
    ...(bare.includes('.') ? [withoutSigns(bare)] : []),
    ...joined.map((one) => keyOf(one, locale)),
    ...(joined.length > 0 ? [keyOf(bare, locale)] : []),
    ...[...parts, ...joined].flatMap((part) => mine.forms(withoutSigns(part), known, hasCapital)),
  ];
  // It also parts a word at hyphens.
  const found = new Set(['', word.toLowerCase(), ...(parts.length > 1 ? parts : [])]);
  return [...new Set(forms)].filter((form) => !found.has(form));
}

const patterns = new Map<Locale, RegExp>();

function patternOf(locale: Locale): RegExp {
  const found = patterns.get(locale) ?? wordPattern(rules[locale]);
  patterns.set(locale, found);
  return found;
}

/** The words of a running text, with apostrophes and hyphens inside them. */
export function cutWords(text: string, locale: Locale): CutWord[] {
  return [...text.matchAll(patternOf(locale))].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}
