/** Plural forms of a key, for scripts that count in the reader's browser. */
import { dictionaries, type Key } from './dictionary.ts';
import { type Locale, localeInfo } from './locales.ts';

/** `{ one: '{{n}} result', other: '{{n}} results' }`: every form that the language has. */
export function pluralForms(locale: Locale, key: Key): Record<string, string> {
  const rules = new Intl.PluralRules(localeInfo(locale).formatTag);
  return Object.fromEntries(
    rules
      .resolvedOptions()
      .pluralCategories.map((category) => [
        category,
        dictionaries[locale][`${key}_${category}`] ?? '',
      ]),
  );
}
