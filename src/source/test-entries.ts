/** A made-up library for tests of addresses. */
import type { City, EntryType } from '../collections/index.ts';
import { isLocale, type Locale, sourceLocale } from '../i18n/locales.ts';
import type { Library, LibraryEntry, Version } from './library.ts';

/** An entry with the address of each of its languages; the first is the original. */
export function madeEntry(
  type: EntryType,
  id: string,
  slugs: Partial<Record<Locale, string>>,
  facts: Readonly<Record<string, unknown>> = {},
  aliases: Partial<Record<Locale, readonly string[]>> = {},
): LibraryEntry {
  const locales = Object.keys(slugs).filter(isLocale);
  const versionIn = (locale: Locale): Version => ({
    locale,
    texts: { title: id, ...(aliases[locale] ? { aliases: aliases[locale] } : {}) },
    slug: slugs[locale] ?? id,
    state: 'original',
    body: { key: '', headings: [], words: 1 },
    file: `content/${type}/${locale}/${id}.mdx`,
  });
  const versions = Object.fromEntries(locales.map((locale) => [locale, versionIn(locale)]));
  return { type, id, facts, sourceLocale: locales[0] ?? sourceLocale, versions };
}

/** A library of these entries, with cities of which only those that are named have pages. */
export function madeLibrary(entries: readonly LibraryEntry[], cities: readonly string[]): Library {
  const city = (id: string): City => ({
    name: { en: id },
    country: id === 'ottawa' ? 'CA' : 'DK',
    region: 'europe',
    lat: 56,
    lon: 10,
  });
  return {
    entries,
    keys: new Set(entries.map(({ type, id }) => `${type}/${id}`)),
    stepNumbers: new Set(),
    cities: new Map(cities.map((id) => [id, city(id)])),
    broken: new Set(),
    glossary: new Map(),
  };
}
