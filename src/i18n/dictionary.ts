/** Interface text of every locale: `content/ui/<locale>.json`, flat keys in i18next's JSON v4 form. */
import { type Locale, localeCodes } from './locales.ts';

type Source = typeof import('../../content/ui/en.json');
type PluralSuffix = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Base<K> = K extends `${infer Stem}_${PluralSuffix}` ? Stem : K;

/** Every key that may be asked for; plural endings are chosen by the number. */
export type Key = Base<Exclude<keyof Source & string, 'default'>>;
export type Dictionary = Readonly<Record<string, string>>;

/** Beginnings of keys whose last part comes from data. */
export const dynamicKeyPrefixes = [
  'section.',
  'sectionIntro.',
  'sectionSingular.',
  'provenance.',
  'precision.',
  'facet.',
  'facetTitle.',
  'facetValue.',
  'sort.',
  'membership.',
  'region.',
  'review.',
  'shareKind.',
  'markup.',
  'fieldGroup.',
  'unitState.',
  'unitStateNote.',
] as const;

async function load(locale: Locale): Promise<[Locale, Dictionary]> {
  const module: { default: Dictionary } = await import(`../../content/ui/${locale}.json`, {
    with: { type: 'json' },
  });
  return [locale, module.default];
}

/** All dictionaries, by locale. */
export const dictionaries = Object.fromEntries(
  await Promise.all(localeCodes.map(load)),
) as Readonly<Record<Locale, Dictionary>>;
