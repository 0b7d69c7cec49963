/** Under which addresses an entry stands, now and formerly. Pure. */
import { type Locale, localeCodes } from '../i18n/locales.ts';
import { entryPath } from '../i18n/paths.ts';
import type { LibraryEntry } from './library.ts';

const pathCache = new WeakMap<LibraryEntry, Readonly<Record<Locale, string>>>();

/** Address of an entry in every locale. Without a translation the id stands for the slug. */
export function pathsOf(entry: LibraryEntry): Readonly<Record<Locale, string>> {
  const known = pathCache.get(entry);
  if (known) return known;
  const paths = Object.fromEntries(
    localeCodes.map((code) => [code, entryPath(code, entry.type, slugOf(entry, code))]),
  ) as Record<Locale, string>;
  pathCache.set(entry, paths);
  return paths;
}

/** Last part of an entry's address in a locale. */
export function slugOf(entry: LibraryEntry, locale: Locale): string {
  return entry.versions[locale]?.slug ?? entry.id;
}

/** Old last parts of the address that lead to the present one. */
export function aliasesOf(entry: LibraryEntry, locale: Locale): readonly string[] {
  const aliases = entry.versions[locale]?.texts['aliases'];
  const slug = slugOf(entry, locale);
  const listed = Array.isArray(aliases) ? aliases.map(String) : [];
  return [...new Set([...listed, entry.id])].filter((alias) => alias !== slug);
}
