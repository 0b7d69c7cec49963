/**
 * The one list of languages. Adding a locale is one record here, a dictionary in
 * `content/ui/<code>.json` and, when there is something to say, content.
 */
interface LocaleRecord {
  /** BCP 47 language tag, also the first part of every address. */
  readonly code: string;
  /** The language's name in that language. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** CLDR numbering system used for every number and date (W3C ALREQ, https://www.w3.org/TR/alreq/). */
  readonly numberingSystem: string;
  /** Open Graph locale (https://ogp.me/#optional). */
  readonly openGraph: string;
  /**
   * Relative silent reading speed: words a minute in the IReST texts
   * (Trauzettel-Klosinski & Dietz 2012, https://doi.org/10.1167/iovs.11-8284).
   */
  readonly irestWordsPerMinute: number;
  /** Language tag given to `Intl` for dates and numbers, where the bare code would mean another region's custom. */
  readonly formatTag: string;
}

export const locales = [
  {
    code: 'en',
    name: 'English',
    dir: 'ltr',
    numberingSystem: 'latn',
    openGraph: 'en_GB',
    irestWordsPerMinute: 228,
    formatTag: 'en-GB',
  },
  {
    code: 'fr',
    name: 'Français',
    dir: 'ltr',
    numberingSystem: 'latn',
    openGraph: 'fr_FR',
    irestWordsPerMinute: 195,
    formatTag: 'fr',
  },
  {
    code: 'de',
    name: 'Deutsch',
    dir: 'ltr',
    numberingSystem: 'latn',
    openGraph: 'de_DE',
    irestWordsPerMinute: 179,
    formatTag: 'de',
  },
  {
    code: 'es',
    name: 'Español',
    dir: 'ltr',
    numberingSystem: 'latn',
    openGraph: 'es_ES',
    irestWordsPerMinute: 218,
    formatTag: 'es',
  },
  {
    code: 'ar',
    name: 'العربية',
    dir: 'rtl',
    numberingSystem: 'latn',
    openGraph: 'ar_AR',
    irestWordsPerMinute: 138,
    formatTag: 'ar',
  },
] as const satisfies readonly LocaleRecord[];

export type Locale = (typeof locales)[number]['code'];
export type LocaleInfo = (typeof locales)[number];
export type Direction = LocaleRecord['dir'];

/** The codes alone, in the order of the language menu. */
export const localeCodes = locales.map((l) => l.code) as readonly Locale[];

/** The language in which entries are written unless they say otherwise, and of the source dictionary. */
export const sourceLocale = 'en' satisfies Locale;

/** True when the text is the code of one of our locales. */
export function isLocale(value: unknown): value is Locale {
  return localeCodes.some((code) => code === value);
}

/** Our locale for a language tag (BCP 47): `fr-CA` → `fr`. */
export function localeOfTag(tag: string): Locale | undefined {
  const code = tag.toLowerCase().split('-')[0];
  return isLocale(code) ? code : undefined;
}

/** The record of a locale. */
export function localeInfo(code: Locale): LocaleInfo {
  const found = locales.find((l) => l.code === code);
  if (!found)
    throw new Error(`Unknown locale "${code}"; expected one of ${localeCodes.join(', ')}.`);
  return found;
}
