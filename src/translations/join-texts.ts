/** Puts the languages of a text side by side. Pure. */
import { type Locale, localeCodes } from '../i18n/locales.ts';
import type { UnitText } from './unit.ts';

/** The languages for which `read` gives something. */
export function joinTexts(
  read: (locale: Locale) => UnitText | undefined,
): Partial<Record<Locale, UnitText>> {
  return Object.fromEntries(
    localeCodes.flatMap((locale) => {
      const text = read(locale);
      return text ? [[locale, text] as const] : [];
    }),
  );
}
