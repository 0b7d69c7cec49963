/** What the editor knows of the published site: enough to choose from, to check against, and to show a page. */
import type { City, EntryType } from '../../src/collections/index.ts';
import type { TranslationState } from '../../src/collections/translation-state.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/** The words of a published entry in one language, as far as lists and cards show them. */
export interface IndexedVersion {
  readonly title: string;
  readonly summary: string;
  readonly slug: string;
  readonly state: TranslationState;
  /** Words that the page shows beside title and summary. */
  readonly words: number;
  /** Git's name of the file's contents: a list of entries needs no call for a file that has not changed since. */
  readonly sha: string;
}

/** A published entry without its text. */
export interface IndexedEntry {
  readonly type: EntryType;
  readonly id: string;
  readonly sourceLocale: Locale;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly versions: Partial<Readonly<Record<Locale, IndexedVersion>>>;
}

/** A picture of the media folder: its address in the published site, and its size in pixels. */
export interface IndexedPicture {
  readonly src: string;
  readonly srcset?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** The file `/admin/library.json`. */
export interface LibraryIndex {
  readonly entries: readonly IndexedEntry[];
  readonly cities: Readonly<Record<string, City>>;
  /** Cities that have a page of their own. */
  readonly cityPages: readonly string[];
  /** By the path that authors write: `../../media/round-table.jpg`. */
  readonly pictures: Readonly<Record<string, IndexedPicture>>;
}
