/** Rows of the fact column that several kinds of entries have. Pure. */

import { cityName } from '../../collections/city/city-name.ts';
import type { Key } from '../../i18n/dictionary.ts';
import { countryName } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { entryPath, pathTo } from '../../i18n/paths.ts';
import { createTranslator } from '../../i18n/translate.ts';
import type { CityRecord } from '../../queries/library.ts';
import { type TermId, termLabel } from '../../taxonomies/index.ts';
import type { FactRow, FactValue } from './fact-row.ts';

/** A city as a link to its page. */
export function cityValue(city: CityRecord, locale: Locale): FactValue {
  return { text: cityName(city, locale), path: entryPath(locale, 'city', city.id) };
}

/** The city, its country, and a place in it. */
export function placeRow(
  label: Key,
  city: CityRecord | undefined,
  locale: Locale,
  venue?: string,
): FactRow {
  const values = city
    ? [
        cityValue(city, locale),
        { text: countryName(city.country, locale) },
        ...(venue ? [{ text: venue }] : []),
      ]
    : [];
  return { label: createTranslator(locale)(label), values };
}

/** The topics as links to their pages. */
export function topicsRow(topics: readonly TermId<'topics'>[], locale: Locale): FactRow {
  return {
    label: createTranslator(locale)('facts.topics'),
    values: topics.map((id) => ({
      text: termLabel('topics', id, locale),
      path: pathTo(locale, 'topics', id),
    })),
  };
}
