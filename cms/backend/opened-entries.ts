/** The files of the entries that are open in this window, as they were read: what a save is compared with. */

import { localeCodes } from '../../src/i18n/locales.ts';
import { type EntryFiles, type EntryPlace, filePathOf } from '../entry-files/entry-forms.ts';

const opened = new Map<string, EntryFiles>();
const keyOf = ({ type, id }: EntryPlace) => `${type}/${id}`;

/** Remembers what was read. */
export function rememberFiles(place: EntryPlace, files: EntryFiles): void {
  opened.set(keyOf(place), files);
}

/** What was read; nothing for an entry that is new. */
export function rememberedFiles(place: EntryPlace): EntryFiles {
  return opened.get(keyOf(place)) ?? {};
}

/** Whether two states of an entry's files are the same. */
export function areSameFiles(a: EntryFiles, b: EntryFiles): boolean {
  return localeCodes.every((locale) => a[locale] === b[locale]);
}

/** Paths of an entry's files that are not the same in both states. */
export function changedPaths(place: EntryPlace, before: EntryFiles, after: EntryFiles): string[] {
  return localeCodes
    .filter((locale) => before[locale] !== after[locale])
    .map((locale) => filePathOf(place, locale));
}
