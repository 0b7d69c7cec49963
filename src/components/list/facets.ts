/** What lists can be narrowed by, in words. Pure. */
import type { EntryType } from '../../collections/index.ts';
import { compareWords, countryName } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CityRecord } from '../../queries/library.ts';
import type { EntryView } from '../../queries/view.ts';
import { choicePath, countChoices, type FacetName, facetNames } from '../../source/list-parts.ts';
import { termIds, termLabel } from '../../taxonomies/index.ts';

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

/** The facets of a list, each with the choices that lead somewhere. */
export function facetsOf(
  views: readonly EntryView[],
  type: EntryType,
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
    const counts = countChoices(views, name, cities);
    if (counts.size === 0) return [];
    const options = [...counts].map(([value, count]) => ({
      value,
      count,
      label: label(name, value),
      path: choicePath(locale, type, name, value),
    }));
    options.sort((a, b) =>
      name === 'step' ? Number(a.value) - Number(b.value) : compare(a.label, b.label),
    );
    return [{ name, options }];
  });
}
