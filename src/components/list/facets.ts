/** What lists can be narrowed by. Pure. */
import { compareWords, countryName } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pathTo, type Section } from '../../i18n/paths.ts';
import type { CityRecord } from '../../queries/library.ts';
import { isType } from '../../queries/select.ts';
import type { EntryView } from '../../queries/view.ts';
import { termIds, termLabel } from '../../taxonomies/index.ts';

export const facetNames = ['topic', 'country', 'step'] as const;
export type FacetName = (typeof facetNames)[number];

/** One choice of a facet, with the number of entries that it leaves. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly path: string;
}

export interface Facet {
  readonly name: FacetName;
  readonly options: readonly FacetOption[];
}

type Cities = ReadonlyMap<string, CityRecord>;

/** The values that an entry has in a facet. */
export function facetValues(view: EntryView, name: FacetName, cities: Cities): readonly string[] {
  const { facts } = view;
  if (name === 'topic') return 'topics' in facts ? facts.topics : [];
  if (name === 'step')
    return isType(view, 'practice') ? (view.facts.roadmapSteps ?? []).map(String) : [];
  const city = 'city' in facts ? cities.get(facts.city) : undefined;
  return city ? [city.country] : [];
}

/** The facets of a list, each with the choices that lead somewhere. */
export function facetsOf(
  views: readonly EntryView[],
  section: Section,
  locale: Locale,
  cities: Cities,
  stepTitles: ReadonlyMap<string, string>,
): Facet[] {
  const label = (name: FacetName, value: string) => {
    if (name === 'country') return countryName(value, locale);
    if (name === 'step') return `${value}. ${stepTitles.get(value) ?? ''}`;
    const topic = termIds('topics').find((id) => id === value);
    return topic ? termLabel('topics', topic, locale) : value;
  };
  const compare = compareWords(locale);
  return facetNames.flatMap((name) => {
    const counts = new Map<string, number>();
    for (const view of views) {
      for (const value of facetValues(view, name, cities))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (counts.size < 2) return [];
    const options = [...counts].map(([value, count]) => ({
      value,
      count,
      label: label(name, value),
      path: pathTo(locale, section, name, value.toLowerCase()),
    }));
    options.sort((a, b) =>
      name === 'step' ? Number(a.value) - Number(b.value) : compare(a.label, b.label),
    );
    return [{ name, options }];
  });
}
