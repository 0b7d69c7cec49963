/** Narrows and sorts what was found. Pure. */
import type { SearchRecord } from './record.ts';

/** What an answer can be narrowed by, in the order of the page. */
export const facetNames = [
  'kind',
  'when',
  'topic',
  'country',
  'region',
  'city',
  'step',
  'year',
  'evidence',
  'completeness',
  'language',
] as const;
export type FacetName = (typeof facetNames)[number];

/** Chosen values by facet: any of a facet, and every facet. */
export type Choices = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** Orders of an answer. */
export const sortNames = ['relevance', 'newest', 'oldest'] as const;
export type SortName = (typeof sortNames)[number];

/** The values that a record has in a facet. `today` is a day such as 2026-11-25. */
export function valuesOf(record: SearchRecord, facet: FacetName, today: string): readonly string[] {
  if (facet === 'when') {
    const last = record.kind === 'event' ? (record.end ?? record.date) : undefined;
    // An event whose month alone is known is upcoming until that month is over.
    return last ? [last >= today.slice(0, last.length) ? 'upcoming' : 'past'] : [];
  }
  const value = record[facet];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

const isChosen = (
  record: SearchRecord,
  [facet, wanted]: readonly [FacetName, readonly string[]],
  today: string,
) => wanted.length === 0 || valuesOf(record, facet, today).some((value) => wanted.includes(value));

const listChoices = (choices: Choices) =>
  facetNames.flatMap((name) => {
    const wanted = choices[name];
    return wanted && wanted.length > 0 ? [[name, wanted] as const] : [];
  });

/** Whether anything is chosen. */
export function hasChoices(choices: Choices): boolean {
  return listChoices(choices).length > 0;
}

/** The records that have one of the chosen values in every facet in which something is chosen. */
export function narrow<R extends { readonly record: SearchRecord }>(
  found: readonly R[],
  choices: Choices,
  today: string,
): R[] {
  const all = listChoices(choices);
  return found.filter(({ record }) => all.every((choice) => isChosen(record, choice, today)));
}

/** Number of records by value, for each facet: how many there would be with that value, all other facets as they are. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** Counts the values of each facet among records that the other facets leave. */
export function countFacets(
  records: readonly SearchRecord[],
  choices: Choices,
  today: string,
): FacetCounts {
  const all = listChoices(choices);
  const counts = Object.fromEntries(
    facetNames.map((name) => [name, new Map<string, number>()]),
  ) as Record<FacetName, Map<string, number>>;
  for (const record of records) {
    const failed = all.filter((choice) => !isChosen(record, choice, today));
    const [only] = failed;
    if (failed.length > 1) continue;
    for (const name of only ? [only[0]] : facetNames)
      for (const value of valuesOf(record, name, today))
        counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
  }
  return counts;
}

/** The found in another order; what has no date comes last. By relevance they stay as they are. */
export function sortFound<R extends { readonly record: SearchRecord }>(
  found: readonly R[],
  sort: SortName,
): readonly R[] {
  if (sort === 'relevance') return found;
  const sign = sort === 'newest' ? -1 : 1;
  return found.toSorted((a, b) => {
    const [x, y] = [a.record.date, b.record.date];
    if (x === y) return 0;
    if (!x || !y) return x ? -1 : 1;
    return x < y ? -sign : sign;
  });
}
