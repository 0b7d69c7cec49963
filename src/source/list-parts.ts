/** What lists of entries are narrowed by, and which addresses that gives. Pure. */
import type { EntryType } from '../collections/index.ts';
import type { Locale } from '../i18n/locales.ts';
import { pathTo, sectionOf } from '../i18n/paths.ts';
import type { LibraryEntry } from './library.ts';

export const facetNames = ['topic', 'country', 'step'] as const;
export type FacetName = (typeof facetNames)[number];

/** Entries on one page of a list. */
export const pageSize = 48;

/** Kinds of entries that have lists in pages. The roadmap is one page. */
export const listedTypes = ['practice', 'event', 'news'] as const satisfies readonly EntryType[];

type Entry = Pick<LibraryEntry, 'type'> & { readonly facts: object };
type Cities = ReadonlyMap<string, { readonly country: string }>;

const listOf = (facts: object, name: string): readonly string[] => {
  const value: unknown = Reflect.get(facts, name);
  return Array.isArray(value) ? value.map(String) : [];
};

/** The values that an entry has in a facet. */
export function facetValues(
  { type, facts }: Entry,
  name: FacetName,
  cities: Cities,
): readonly string[] {
  if (name === 'topic') return listOf(facts, 'topics');
  if (name === 'step') return type === 'practice' ? listOf(facts, 'roadmapSteps') : [];
  const city = cities.get(String(Reflect.get(facts, 'city')));
  return city ? [city.country] : [];
}

/** How many entries each choice leaves; empty when all entries have the same, so that there is nothing to choose. */
export function countChoices(
  entries: readonly Entry[],
  name: FacetName,
  cities: Cities,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const value of facetValues(entry, name, cities))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts.size < 2 ? new Map() : counts;
}

/** Address of a list narrowed by a choice: `/fr/practices/country/dk/`. */
export function choicePath(
  locale: Locale,
  type: EntryType,
  name: FacetName,
  value: string,
): string {
  return pathTo(locale, sectionOf[type], name, value.toLowerCase());
}

/** Every address of the lists of a kind in a locale but the first page of the whole list. */
export function listPaths(
  entries: readonly Entry[],
  type: EntryType,
  locale: Locale,
  cities: Cities,
): string[] {
  const furtherPages = (first: string, count: number) =>
    Array.from(
      { length: Math.max(0, Math.ceil(count / pageSize) - 1) },
      (_, index) => `${first}page/${index + 2}/`,
    );
  const narrowed = facetNames.flatMap((name) =>
    [...countChoices(entries, name, cities)].flatMap(([value, count]) => {
      const first = choicePath(locale, type, name, value);
      return [first, ...furtherPages(first, count)];
    }),
  );
  return [...furtherPages(pathTo(locale, sectionOf[type]), entries.length), ...narrowed];
}
