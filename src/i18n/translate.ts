/** Speaks the interface: `createTranslator(locale)` gives a typed `t`. */
import i18next from 'i18next';
import { type Dictionary, dictionaries, type Key } from './dictionary.ts';
import { type Locale, localeInfo, sourceLocale } from './locales.ts';

export type Values = Readonly<Record<string, string | number>>;
/** Text of a key in one locale. `count` chooses the plural form; a missing value throws. */
export type Translate<K extends string = Key> = (key: K, values?: Values) => string;

const cache = new Map<Locale, Translate>();

/** The translator of a locale, made once. */
export function createTranslator(locale: Locale): Translate {
  const known = cache.get(locale);
  if (known) return known;
  const made = translatorFor(locale, dictionaries);
  cache.set(locale, made);
  return made;
}

/**
 * A translator over given dictionaries.
 * Keys missing in the locale fall back to the source locale; a key missing there, or a value missing, throws.
 */
export function translatorFor<K extends string = Key>(
  locale: Locale,
  texts: Readonly<Partial<Record<Locale, Dictionary>>>,
): Translate<K> {
  const instance = i18next.createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: sourceLocale,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: Object.fromEntries(
      Object.entries(texts).map(([code, translation]) => [code, { translation }]),
    ),
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages: readonly string[], _namespace: string, key: string) => {
      throw new Error(
        `The interface text "${key}" is missing in the dictionary of "${sourceLocale}".`,
      );
    },
    missingInterpolationHandler: (text: string, match: readonly string[]) => {
      throw new Error(`"${text}" (${locale}) needs a value for ${match[0] ?? 'a placeholder'}.`);
    },
  });
  const said = new Map<string, string>();
  const numbers = new Intl.NumberFormat(localeInfo(locale).formatTag, {
    numberingSystem: localeInfo(locale).numberingSystem,
  });
  return (key, values) => {
    const asked = values ? `${key} ${JSON.stringify(values)}` : key;
    const known = said.get(asked);
    if (known !== undefined) return known;
    const text = values ? instance.t(key, withWrittenNumbers(values, numbers)) : instance.t(key);
    said.set(asked, text);
    return text;
  };
}

/** Numbers reach the text as the locale writes them: `{{n}}` is `count` written out. */
function withWrittenNumbers(values: Values, numbers: Intl.NumberFormat): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    shown[name] = typeof value === 'number' && name !== 'count' ? numbers.format(value) : value;
  }
  if (typeof values['count'] === 'number') shown['n'] = numbers.format(values['count']);
  return shown;
}
