/** What search knows of a page besides its text: the catalogue of a language. */
import type { Locale } from '../i18n/locales.ts';

/** Kinds of pages that search finds, in the order in which they are listed. */
export const searchKinds = ['practice', 'step', 'event', 'news', 'city', 'page'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A page that can be found. What is empty is left out. */
export interface SearchRecord {
  /** The same in every language: `practices/aarhus-model`, `pages/about`. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly kind: SearchKind;
  /** Languages in which it can be read. */
  readonly language: readonly Locale[];
  readonly topic?: readonly string[];
  /** ISO 3166-1 codes. */
  readonly country?: readonly string[];
  readonly region?: readonly string[];
  readonly city?: readonly string[];
  /** Numbers of roadmap steps. */
  readonly step?: readonly string[];
  /** When a practice began, an event took place, news were published. */
  readonly year?: string | undefined;
  readonly evidence?: string | undefined;
  readonly completeness?: 'card' | 'full';
  /** Day to sort by: 2026-11-25; of events the first one. */
  readonly date?: string | undefined;
  /** Last day of an event. */
  readonly end?: string | undefined;
  /** What Pagefind calls the page. */
  readonly page?: string;
}

/** Everything that can be found in a language. */
export interface Catalogue {
  readonly locale: Locale;
  /** Changes when the index does, so that browsers keep what has not. */
  readonly version: string;
  /** Files that the engine reads before anything else, so that they can be sent for at once. */
  readonly engineFiles: readonly string[];
  /** Words on most of its pages, which tell nothing. */
  readonly common: readonly string[];
  readonly records: readonly SearchRecord[];
}

/** Something that has a name in several languages: a term of the glossary, a topic, a city, a country. */
export type Concept = Readonly<Partial<Record<Locale, readonly string[]>>>;

/** Where the parts of the index of a language stand. `words`: every word of its pages, the most frequent first. */
export const searchFiles = {
  folder: (locale: Locale) => `/pagefind/${locale}/`,
  catalogue: (locale: Locale) => `/pagefind/${locale}/catalogue.json`,
  words: (locale: Locale) => `/pagefind/${locale}/words.txt`,
  concepts: '/pagefind/concepts.json',
} as const;
