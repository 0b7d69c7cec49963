/** Dates, numbers, lists, countries and reading time, all by Intl, with the locale's own numbering system. */
import { type Locale, localeInfo, locales } from './locales.ts';

/** Silent reading of English non-fiction, words a minute: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047 */
const englishWordsPerMinute = 238;
const irestEnglish = locales[0].irestWordsPerMinute;

const formatters = new Map<string, unknown>();

function cached<T>(name: string, locale: Locale, make: (tag: string) => T): T {
  const key = `${name}|${locale}`;
  const known = formatters.get(key);
  if (known !== undefined) return known as T;
  const { formatTag, numberingSystem } = localeInfo(locale);
  const made = make(`${formatTag}-u-nu-${numberingSystem}`);
  formatters.set(key, made);
  return made;
}

const precisions = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<number, Intl.DateTimeFormatOptions>;

function dateFormat(locale: Locale, text: string, withTime = false): Intl.DateTimeFormat {
  const length = Math.min(text.length, 10) as keyof typeof precisions;
  const time = withTime ? ({ hour: 'numeric', minute: '2-digit' } as const) : {};
  return cached(
    `date${length}${withTime}`,
    locale,
    (tag) => new Intl.DateTimeFormat(tag, { ...precisions[length], ...time, timeZone: 'UTC' }),
  );
}

function asDate(text: string): Date {
  const [day = '', time = '00:00'] = text.split('T');
  const [year, month = '01', dayOfMonth = '01'] = day.split('-');
  return new Date(`${year}-${month}-${dayOfMonth}T${time}:00Z`);
}

/** Remembers what a function of a text and a locale gave: Intl is slow, and few texts are asked for. */
function remembered(make: (text: string, locale: Locale) => string): typeof make {
  const known = new Map<string, string>();
  return (text, locale) => {
    const key = `${locale} ${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(text, locale);
    known.set(key, made);
    return made;
  };
}

/** A date as precise as it is known, with the month's name: `formatDate('2024-06', 'fr')` → `juin 2024`. */
export const formatDate = remembered((text, locale) =>
  dateFormat(locale, text, text.includes('T')).format(asDate(text)),
);

/** First and last day in one phrase: `3–5 June 2024`. */
export function formatDateRange(start: string, end: string | undefined, locale: Locale): string {
  if (!end || end === start) return formatDate(start, locale);
  const coarser = start.length < end.length ? start : end;
  return dateFormat(locale, coarser, coarser.includes('T')).formatRange(asDate(start), asDate(end));
}

/** A number with the locale's separators. */
export function formatNumber(value: number, locale: Locale): string {
  return cached('number', locale, (tag) => new Intl.NumberFormat(tag)).format(value);
}

/** `a, b and c`. */
export function formatList(items: readonly string[], locale: Locale): string {
  return cached('list', locale, (tag) => new Intl.ListFormat(tag, { type: 'conjunction' })).format(
    items,
  );
}

/** A name of any direction that leaves the order of the words around it alone: for texts, where `<bdi>` cannot stand. */
export const isolate = (name: string): string => `\u2068${name}\u2069`;

/** Name of a country from its code. */
export const countryName = remembered(
  (code, locale) =>
    cached('region', locale, (tag) => new Intl.DisplayNames(tag, { type: 'region' })).of(code) ??
    code,
);

/** Name of a language, in the given locale. */
export const languageName = remembered(
  (code, locale) =>
    cached('language', locale, (tag) => new Intl.DisplayNames(tag, { type: 'language' })).of(
      code,
    ) ?? code,
);

/** Compares words as the locale's dictionaries order them. */
export function compareWords(locale: Locale): (a: string, b: string) => number {
  return cached('collator', locale, (tag) => new Intl.Collator(tag)).compare;
}

const wordCounts = new Map<string, number>();

/** Words between two spaces: mostly one, but `l’intégration` may be two and `–` none. */
function countWordsOfPart(part: string, locale: Locale): number {
  const key = `${locale} ${part}`;
  const known = wordCounts.get(key);
  if (known !== undefined) return known;
  const segmenter = cached(
    'words',
    locale,
    (tag) => new Intl.Segmenter(tag, { granularity: 'word' }),
  );
  let count = 0;
  for (const { isWordLike } of segmenter.segment(part)) if (isWordLike) count += 1;
  wordCounts.set(key, count);
  return count;
}

/**
 * Number of words in a text, by the language's own rules. Spaces always part words (https://unicode.org/reports/tr29/), so
 * the slow segmenter is asked once for each part between spaces, and texts repeat themselves.
 */
export function countWords(text: string, locale: Locale): number {
  let count = 0;
  for (const part of text.split(/\s+/u)) if (part) count += countWordsOfPart(part, locale);
  return count;
}

/**
 * Minutes of silent reading, never below one: words divided by 238 a minute for English, and for the other languages by
 * that speed scaled by the ratio of the languages in the IReST texts (see `locales.ts`).
 */
export function readingMinutes(words: number, locale: Locale): number {
  const speed = englishWordsPerMinute * (localeInfo(locale).irestWordsPerMinute / irestEnglish);
  return Math.max(1, Math.ceil(words / speed));
}
