/** What a page receives of an entry: plain, joined, in one language. Pure. */
import type { EntryType, Facts, Texts } from '../collections/index.ts';
import type { TranslationState } from '../collections/translation-state.ts';
import { readingMinutes } from '../i18n/format.ts';
import { type Direction, type Locale, localeCodes, localeInfo } from '../i18n/locales.ts';
import { site } from '../site.ts';
import { pathsOf } from '../source/entry-addresses.ts';
import {
  type CompiledBody,
  type LibraryEntry,
  type Version,
  versionFor,
} from '../source/library.ts';
import { indexedLocales, type SearchEngines } from './search-engines.ts';

interface ViewOf<T extends EntryType> {
  readonly type: T;
  readonly id: string;
  readonly locale: Locale;
  readonly lang: Locale;
  readonly dir: Direction;
  /** The words are not in the language of the page. */
  readonly isFallback: boolean;
  readonly state: TranslationState;
  /** Address of what changed in the original since, where the text is outdated and that is known. */
  readonly changes: string | undefined;
  readonly sourceLocale: Locale;
  readonly path: string;
  /** Address in every locale, fallback pages included. */
  readonly paths: Readonly<Record<Locale, string>>;
  /** Locales in which there really is a text. */
  readonly translated: readonly Locale[];
  /** Those of them that search engines may show. */
  readonly indexed: readonly Locale[];
  readonly facts: Facts<T>;
  readonly texts: Texts<T>;
  readonly body: CompiledBody;
  readonly minutes: number;
}

type ViewByType = { [T in EntryType]: ViewOf<T> };
/** An entry as shown on a page of `locale`; its words are in `lang`. */
export type EntryView<T extends EntryType = EntryType> = ViewByType[T];

const wordsPattern = /\s+/u;

/** The view of an entry in a locale. */
export function viewOf<T extends EntryType>(
  entry: LibraryEntry,
  type: T,
  locale: Locale,
  searchEngines: SearchEngines = site.searchEngines,
  changes?: string,
): EntryView<T> {
  if (entry.type !== type) throw new Error(`${entry.type}/${entry.id} is not a ${type}.`);
  const version = versionFor(entry, locale);
  const paths = pathsOf(entry);
  const view = {
    type,
    id: entry.id,
    locale,
    lang: version.locale,
    dir: localeInfo(version.locale).dir,
    isFallback: version.locale !== locale,
    state: version.state,
    changes,
    sourceLocale: entry.sourceLocale,
    path: paths[locale],
    paths,
    translated: localeCodes.filter((code) => entry.versions[code]),
    indexed: indexedLocales(entry, searchEngines),
    // The schema of the kind has checked both when they were read.
    facts: entry.facts,
    texts: version.texts,
    body: version.body,
    minutes: readingMinutes(version.body.words + wordsOfFields(version), version.locale),
  };
  return view as unknown as EntryView<T>;
}

/** Words of the fields shown beside the body; close enough by white space, since they are short. */
export function wordsOfFields(version: Pick<Version, 'texts'>): number {
  const { translation: _note, slug: _slug, aliases: _aliases, ...shown } = version.texts;
  return wordsIn(shown);
}

function wordsIn(value: unknown): number {
  if (typeof value === 'string') return value.split(wordsPattern).length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + wordsIn(inner), 0);
}
