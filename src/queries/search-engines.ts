/** In which languages search engines may show an entry or a site page. Pure. */
import { type Locale, localeCodes } from '../i18n/locales.ts';
import type { LibraryEntry } from '../source/library.ts';

/** What search engines may show: see `src/site.ts`. */
export interface SearchEngines {
  readonly machineTranslations: boolean;
}

/** Whether a machine made the text and no person has checked it, outdated or not. `note` is the `translation` of a file. */
function isUnreviewed(note: unknown): boolean {
  return typeof note === 'object' && note !== null && Reflect.get(note, 'method') === 'machine';
}

/** Locales whose page of an entry may be found. Pages that only stand in for a missing translation never are. */
export function indexedLocales(
  { versions }: Pick<LibraryEntry, 'versions'>,
  searchEngines: SearchEngines,
): Locale[] {
  const notes = localeCodes.flatMap((code) => {
    const version = versions[code];
    return version ? [[code, version.texts['translation']] as const] : [];
  });
  return indexedTexts(notes, searchEngines);
}

/** Of the languages in which a text exists, each with how it was translated, those that may be found. */
export function indexedTexts(
  notes: readonly (readonly [Locale, unknown])[],
  { machineTranslations }: SearchEngines,
): Locale[] {
  return notes
    .filter(([, note]) => machineTranslations || !isUnreviewed(note))
    .map(([code]) => code);
}
