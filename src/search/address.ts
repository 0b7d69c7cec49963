/** The state of the search page in its address: `?q=hate&topic=youth-education&topic=dialogue&sort=newest`. Pure. */
import { type Choices, type FacetName, facetNames, type SortName, sortNames } from './facets.ts';

/** What is asked for. */
export interface SearchState {
  readonly query: string;
  readonly choices: Choices;
  readonly sort: SortName;
}

/** A state with what the address had besides: `topic=nonsense`. */
export interface ReadState extends SearchState {
  readonly ignored: readonly string[];
}

/** Nobody asks for more; what is longer comes from a damaged link. */
const longestQuery = 300;

const isFacet = (name: string): name is FacetName => facetNames.some((known) => known === name);
const isSort = (name: string): name is SortName => sortNames.some((known) => known === name);

/** Reads the query of an address. `isKnown` tells whether a facet has a value; what nobody knows is ignored, and named. */
export function readState(
  search: string,
  isKnown: (facet: FacetName, value: string) => boolean,
): ReadState {
  const choices: Partial<Record<FacetName, string[]>> = {};
  const ignored: string[] = [];
  let query = '';
  let sort: SortName = 'relevance';
  for (const [name, value] of new URLSearchParams(search)) {
    if (name === 'q') query = value.trim().slice(0, longestQuery).trim();
    else if (name === 'sort' && isSort(value)) sort = value;
    else if (isFacet(name) && isKnown(name, value)) {
      const chosen = choices[name] ?? [];
      choices[name] = chosen.includes(value) ? chosen : [...chosen, value];
    } else ignored.push(`${name}=${value}`.slice(0, 60));
  }
  return { query, choices, sort, ignored };
}

/** The query of the address that leads to a state; empty when nothing is asked. */
export function writeState({ query, choices, sort }: SearchState): string {
  const values = new URLSearchParams();
  if (query.trim()) values.set('q', query.trim());
  for (const name of facetNames)
    for (const value of choices[name] ?? []) values.append(name, value);
  if (sort !== 'relevance') values.set('sort', sort);
  return values.size > 0 ? `?${values}` : '';
}
