/** Makes the index of the published site from the library that the build has read. Pure, but for the files it is given. */
import { createHash } from 'node:crypto';
import { localeCodes } from '../../src/i18n/locales.ts';
import { wordsOfFields } from '../../src/queries/view.ts';
import { citiesWithPages } from '../../src/source/cities-with-pages.ts';
import type { Library, LibraryEntry, Version } from '../../src/source/library.ts';
import { mediaOf, type Picture } from '../../src/source/media.ts';
import type { IndexedEntry, IndexedVersion, LibraryIndex } from './library-index.ts';

/** Git's name of a blob (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects). */
export function blobName(contents: Uint8Array): string {
  return createHash('sha1').update(`blob ${contents.length}\0`).update(contents).digest('hex');
}

function indexVersion(version: Version, read: (path: string) => Uint8Array): IndexedVersion {
  const { title, summary, ...rest } = version.texts;
  return {
    title: String(title ?? ''),
    summary: String(summary ?? ''),
    slug: version.slug,
    state: version.state,
    words: version.body.words + wordsOfFields({ texts: rest }),
    sha: blobName(read(version.file)),
  };
}

function indexEntry(entry: LibraryEntry, read: (path: string) => Uint8Array): IndexedEntry {
  const { sources: _, ...facts } = entry.facts;
  const versions = localeCodes.flatMap((code) => {
    const version = entry.versions[code];
    return version ? [[code, indexVersion(version, read)] as const] : [];
  });
  return {
    type: entry.type,
    id: entry.id,
    sourceLocale: entry.sourceLocale,
    facts,
    versions: Object.fromEntries(versions),
  };
}

/** The index; `read` gives the bytes of a content file by its path from the project's root. */
export function makeLibraryIndex(
  library: Library,
  pictures: ReadonlyMap<string, Picture>,
  read: (path: string) => Uint8Array,
): LibraryIndex {
  return {
    entries: library.entries.map((entry) => indexEntry(entry, read)),
    cities: Object.fromEntries(library.cities),
    cityPages: [...citiesWithPages(library.entries, library.cities)],
    pictures: Object.fromEntries(
      [...pictures].map(([path, picture]) => [path, mediaOf(picture)] as const),
    ),
  };
}
