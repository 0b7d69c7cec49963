/** The published entries, as far as a page shows others than its own. */
import { localeCodes } from '../../src/i18n/locales.ts';
import type { LibraryEntry, Version } from '../../src/source/library.ts';
import type { IndexedEntry, LibraryIndex } from '../library/library-index.ts';

function versionsOf({ versions }: IndexedEntry): LibraryEntry['versions'] {
  const made = localeCodes.flatMap((locale): [string, Version][] => {
    const indexed = versions[locale];
    if (!indexed) return [];
    const { title, summary, slug, state, words } = indexed;
    const body = { key: '', headings: [], words };
    return [[locale, { locale, texts: { title, summary }, slug, state, body, file: '' }]];
  });
  return Object.fromEntries(made);
}

const known = new WeakMap<LibraryIndex, readonly LibraryEntry[]>();

/** Every entry of the index, without texts and sources. Made once for an index. */
export function entriesOfIndex(index: LibraryIndex): readonly LibraryEntry[] {
  const made =
    known.get(index) ??
    index.entries.map((entry) => ({
      type: entry.type,
      id: entry.id,
      facts: { ...entry.facts, sources: [] },
      sourceLocale: entry.sourceLocale,
      versions: versionsOf(entry),
    }));
  known.set(index, made);
  return made;
}
