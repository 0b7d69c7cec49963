/** Every address that the site has, worked out from its content alone. Pure. `check:site` compares it with what was built. */
import { type Locale, localeCodes } from '../i18n/locales.ts';
import { entryPath, filePath, pathsTo, sectionOf } from '../i18n/paths.ts';
import { termIds } from '../taxonomies/index.ts';
import { citiesWithPages } from './cities-with-pages.ts';
import { hasKnownDays } from './days.ts';
import { aliasesOf, pathsOf } from './entry-addresses.ts';
import type { Library, LibraryEntry } from './library.ts';
import { listedTypes, listPaths } from './list-parts.ts';
import { fixedPages, searchPage } from './site-pages.ts';

/** The addresses of the site. An owner is named as in the ledger: `practices/aarhus-model`, `cities/london`, `about`. */
export interface SiteAddresses {
  /** Address → owner: pages, feeds, calendars. */
  readonly pages: ReadonlyMap<string, string>;
  /** Old address → owner: what entries themselves say (`aliases`, and the id beside a slug). */
  readonly aliases: ReadonlyMap<string, string>;
  /** Owner → where it is found now, in every locale. */
  readonly homes: ReadonlyMap<string, Readonly<Record<Locale, string>>>;
}

type Add = (owner: string, paths: Readonly<Record<Locale, string>>) => void;

/** `practices/aarhus-model`: how the ledger names an entry. */
export function ownerOf({ type, id }: Pick<LibraryEntry, 'type' | 'id'>): string {
  return `${sectionOf[type]}/${id}`;
}

/** Address of the calendar file of an event: `/fr/events/oslo-2023.ics`. */
export function calendarPath(locale: Locale, id: string): string {
  return filePath(locale, `${sectionOf.event}/${id}.ics`);
}

/** The same file in every locale. */
function filesTo(name: string): Readonly<Record<Locale, string>> {
  const files = localeCodes.map((code) => [code, filePath(code, name)]);
  return Object.fromEntries(files) as Record<Locale, string>;
}

function addFixed(pageIds: readonly string[], add: Add): void {
  add('start', pathsTo());
  add('feed', filesTo('feed.xml'));
  for (const name of [...fixedPages, searchPage, ...pageIds]) add(name, pathsTo(name));
  for (const id of termIds('topics')) add(`${sectionOf.topic}/${id}`, pathsTo(sectionOf.topic, id));
}

/** Cities with a page; the others are found in the list of cities, if anywhere. */
function addCities({ entries, cities }: Library, add: Add, homes: Map<string, unknown>): void {
  const shown = citiesWithPages(entries, cities);
  for (const id of cities.keys()) {
    const owner = `${sectionOf.city}/${id}`;
    if (shown.has(id)) add(owner, pathsTo(sectionOf.city, id));
    else homes.set(owner, pathsTo(sectionOf.city));
  }
}

/** Narrowed lists and calendars belong to the list; the calendar of one event to that event. */
function addParts({ entries, cities }: Library, pages: Map<string, string>): void {
  for (const locale of localeCodes) {
    pages.set(filePath(locale, `${sectionOf.event}.ics`), sectionOf.event);
    for (const type of listedTypes) {
      const listed = entries.filter((entry) => entry.type === type);
      for (const path of listPaths(listed, type, locale, cities)) pages.set(path, sectionOf[type]);
    }
    for (const entry of entries)
      if (entry.type === 'event' && hasKnownDays(entry.facts))
        pages.set(calendarPath(locale, entry.id), ownerOf(entry));
  }
}

/** The addresses of a site with this library and these site pages (`about`, `privacy` …). */
export function addressesOf(library: Library, pageIds: readonly string[]): SiteAddresses {
  const pages = new Map([['/', 'start']]);
  const homes = new Map<string, Readonly<Record<Locale, string>>>();
  const add: Add = (owner, paths) => {
    homes.set(owner, paths);
    for (const path of Object.values(paths)) pages.set(path, owner);
  };
  addFixed(pageIds, add);
  addCities(library, add, homes);
  for (const entry of library.entries) add(ownerOf(entry), pathsOf(entry));
  addParts(library, pages);
  const aliases = new Map<string, string>();
  for (const entry of library.entries)
    for (const locale of localeCodes)
      for (const alias of aliasesOf(entry, locale)) {
        const path = entryPath(locale, entry.type, alias);
        if (!pages.has(path)) aliases.set(path, ownerOf(entry));
      }
  return { pages, aliases, homes };
}
