/** Made-up entries for tests. */
import type { EntryType } from '../collections/index.ts';
import type { Locale } from '../i18n/locales.ts';
import type { LibraryEntry, Version } from '../source/library.ts';
import type { SearchEngines } from './search-engines.ts';
import { type EntryView, viewOf } from './view.ts';

interface Made {
  readonly id?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Words by locale; the first is the original. */
  readonly words?: Partial<Record<Locale, Readonly<Record<string, unknown>>>>;
  /** As in `src/site.ts`, when left out. */
  readonly searchEngines?: SearchEngines;
}

const source = { title: 'Report', url: 'https://example.org/report', accessed: '2026-11-20' };

const commonFacts: Readonly<Record<EntryType, Readonly<Record<string, unknown>>>> = {
  practice: {
    city: 'aarhus',
    topics: ['youth-education'],
    lastVerified: '2026-11-01',
    licence: 'CC-BY-4.0',
  },
  step: { number: 1 },
  event: {
    start: '2024-06-03',
    timeZone: 'Europe/Copenhagen',
    city: 'aarhus',
    mode: 'in-person',
    status: 'held',
    topics: ['youth-education'],
  },
  news: { date: '2024-03-16', kind: 'network', topics: ['youth-education'] },
};

/** The view of a made-up entry in a locale. */
export function madeView<T extends EntryType>(
  type: T,
  locale: Locale,
  made: Made = {},
): EntryView<T> {
  const words = made.words ?? { en: {} };
  const codes = Object.keys(words) as Locale[];
  const versions = Object.fromEntries(
    codes.map((code, at) => [code, version(code, at, words[code] ?? {})]),
  );
  const entry: LibraryEntry = {
    type,
    id: made.id ?? 'one-door',
    facts: { sources: [source], ...commonFacts[type], ...made.facts },
    sourceLocale: codes[0] ?? locale,
    versions,
  };
  return viewOf(entry, type, locale, made.searchEngines);
}

function version(locale: Locale, at: number, words: Readonly<Record<string, unknown>>): Version {
  const translation = at > 0 ? { translation: { method: 'machine', date: '2026-11-24' } } : {};
  const texts = {
    title: `Title in ${locale}`,
    summary: `Summary in ${locale}`,
    ...translation,
    ...words,
  };
  return {
    locale,
    texts,
    slug: typeof words['slug'] === 'string' ? words['slug'] : 'one-door',
    state: at > 0 ? 'machine' : 'original',
    body: { key: '', headings: [], words: 0 },
    file: '',
  };
}
