/** Which cities have something to show. Pure. */
import type { CityRecord } from './library.ts';
import type { EntryView } from './view.ts';

/** Practices and events of a city; an event counts for its host and for the cities that took part. */
export function entriesOfCity(
  id: string,
  practices: readonly EntryView<'practice'>[],
  events: readonly EntryView<'event'>[],
): { practices: EntryView<'practice'>[]; events: EntryView<'event'>[] } {
  return {
    practices: practices.filter(({ facts }) => facts.city === id),
    events: events.filter(({ facts }) => facts.city === id || facts.cities?.includes(id)),
  };
}

/** Cities of the two shores that have a page to fill, by id. */
export function citiesWithPages(
  cities: ReadonlyMap<string, CityRecord>,
  practices: readonly EntryView<'practice'>[],
  events: readonly EntryView<'event'>[],
): CityRecord[] {
  const named = new Set([
    ...practices.map(({ facts }) => facts.city),
    ...events.flatMap(({ facts }) => [facts.city, ...(facts.cities ?? [])]),
  ]);
  return [...cities.values()].filter(
    ({ id, membership }) => named.has(id) || membership !== undefined,
  );
}
