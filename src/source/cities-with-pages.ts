/** Which cities have a page: those with something to show on it. Pure. */
import { sectionOf } from '../i18n/paths.ts';
import type { LibraryEntry } from './library.ts';

/**
 * Ids of the cities that ran a practice, held or attended an event, are named by a piece of news, or whose membership has
 * a source. The others are known to the site, but have no page.
 */
export function citiesWithPages(
  entries: readonly Pick<LibraryEntry, 'facts'>[],
  cities: ReadonlyMap<string, { readonly membership?: unknown }>,
): ReadonlySet<string> {
  const named = new Set(entries.flatMap(({ facts }) => citiesNamedBy(facts)));
  return new Set(
    [...cities].filter(([id, city]) => named.has(id) || city.membership).map(([id]) => id),
  );
}

function citiesNamedBy({ city, cities, related }: LibraryEntry['facts']): unknown[] {
  const prefix = `${sectionOf.city}/`;
  const named = asList(related).flatMap((key) =>
    String(key).startsWith(prefix) ? [String(key).slice(prefix.length)] : [],
  );
  return [city, ...asList(cities), ...named];
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
