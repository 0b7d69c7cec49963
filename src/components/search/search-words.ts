/** What the search scripts need to speak: plural forms and labels of one locale. */
import { countryName } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pathTo } from '../../i18n/paths.ts';
import { pluralForms } from '../../i18n/plural-forms.ts';
import { createTranslator } from '../../i18n/translate.ts';
import { termIds, termLabel } from '../../taxonomies/index.ts';

/** Kinds of entries that search finds. */
export const searchKinds = ['practice', 'step', 'event', 'news', 'city', 'page'] as const;

export interface SearchWords {
  readonly locale: Locale;
  readonly path: string;
  readonly counts: Readonly<Record<string, string>>;
  readonly none: string;
  readonly all: string;
  readonly kinds: Readonly<Record<string, string>>;
}

/** Words of the dialog. */
export function searchWords(locale: Locale): SearchWords {
  const t = createTranslator(locale);
  return {
    locale,
    path: pathTo(locale, 'search'),
    counts: pluralForms(locale, 'search.results'),
    none: t('search.none'),
    all: t('search.showAll'),
    kinds: Object.fromEntries(searchKinds.map((kind) => [kind, t(`sectionSingular.${kind}`)])),
  };
}

/** Choices of the facets on the search page, in their order. */
export function searchFacets(locale: Locale, countries: readonly string[]) {
  const t = createTranslator(locale);
  return [
    {
      name: 'kind',
      label: t('facet.kind'),
      options: searchKinds.map((kind) => ({ value: kind, label: t(`sectionSingular.${kind}`) })),
    },
    {
      name: 'topic',
      label: t('facet.topic'),
      options: termIds('topics').map((id) => ({
        value: id,
        label: termLabel('topics', id, locale),
      })),
    },
    {
      name: 'country',
      label: t('facet.country'),
      options: countries.map((code) => ({ value: code, label: countryName(code, locale) })),
    },
  ] as const;
}
