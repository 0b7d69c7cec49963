/** Names of places for calendars. Pure. */
import type { City } from '../collections/index.ts';
import { countryName } from '../i18n/format.ts';
import { type Locale, sourceLocale } from '../i18n/locales.ts';

/** Every city with its country, by id, as readers of a locale know them: `Aarhus, Denmark`. */
export function placeNames(
  cities: ReadonlyMap<string, Pick<City, 'name' | 'country'>>,
  locale: Locale,
): ReadonlyMap<string, string> {
  const named = [...cities].map(([id, { name, country }]): [string, string] => {
    const city = name[locale] ?? name[sourceLocale] ?? id;
    return [id, `${city}, ${countryName(country, locale)}`];
  });
  return new Map(named);
}
