/** The project's own content, for tests: what the editor would know of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, localeCodes } from '../../src/i18n/locales.ts';
import { readPictures } from '../../src/source/media.ts';
import { placesOf } from '../../src/source/places.ts';
import { readLibrary } from '../../src/source/read-library.ts';
import { type EntryFiles, type EntryPlace, filePathOf } from '../entry-files/entry-forms.ts';
import type { LibraryIndex } from '../library/library-index.ts';
import { makeLibraryIndex } from '../library/make-library-index.ts';

/** The day on which tests take place. */
export const today = '2026-11-25';

const root = join(import.meta.dirname, '../..');

/** The index of what is published. */
export async function readTestIndex(): Promise<LibraryIndex> {
  const { library } = await readLibrary(placesOf(root), today);
  const { pictures } = await readPictures(root);
  return makeLibraryIndex(library, pictures, (path) => readFileSync(join(root, path)));
}

/** The files of an entry. */
export function readTestFiles(place: EntryPlace): EntryFiles {
  const files = localeCodes.flatMap((locale): [Locale, string][] => {
    const path = join(root, filePathOf(place, locale));
    return existsSync(path) ? [[locale, readFileSync(path, 'utf8')]] : [];
  });
  return Object.fromEntries(files);
}
