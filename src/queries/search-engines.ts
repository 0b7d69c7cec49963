/** In which languages search engines may show an entry. Pure. */
import { type Locale, localeCodes } from '../i18n/locales.ts';
import type { LibraryEntry } from '../source/library.ts';

/** What search engines may show: see `src/site.ts`. */
export interface SearchEngines {
  readonly machineTranslations: boolean;
}

/** Whether a machine made the text and no person has checked it, outdated or not. */
function isUnreviewed(texts: Readonly<Record<string, unknown>>): boolean {
  const note = texts['translation'];
  return typeof note === 'object' && note !== null && Reflect.get(note, 'method') === 'machine';
}

/** Locales whose page of an entry may be found. Pages that only stand in for a missing translation never are. */
export function indexedLocales(
  { versions }: Pick<LibraryEntry, 'versions'>,
  { machineTranslations }: SearchEngines,
): Locale[] {
  return localeCodes.filter((code) => {
    const version = versions[code];
    return version && (machineTranslations || !isUnreviewed(version.texts));
  });
}
