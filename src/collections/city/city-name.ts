import { type Locale, sourceLocale } from '../../i18n/locales.ts';
import type { City } from '../index.ts';

/** A city's name in a locale, or the nearest form we are sure of. */
export function cityName(city: Pick<City, 'name'>, locale: Locale): string {
  return city.name[locale] ?? city.name[sourceLocale] ?? '';
}
