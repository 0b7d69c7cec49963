/** Pages of the site that a body can link to, without a language in front: the build adds that of the reader. */
import type { Locale } from '../../../src/i18n/locales.ts';
import { sectionOf } from '../../../src/i18n/paths.ts';
import { createTranslator } from '../../../src/i18n/translate.ts';
import { termIds, termLabel } from '../../../src/taxonomies/index.ts';
import type { LibraryIndex } from '../../library/library-index.ts';

/** A page to choose. */
export interface SitePage {
  readonly path: string;
  readonly title: string;
  readonly kind: string;
}

/** All pages with their titles in the language of the interface. */
export function sitePages(index: LibraryIndex, locale: Locale): SitePage[] {
  const t = createTranslator(locale);
  const entries = index.entries.map(({ type, id, versions, sourceLocale }) => ({
    path: `/${sectionOf[type]}/${id}/`,
    title: (versions[locale] ?? versions[sourceLocale])?.title ?? id,
    kind: t(`sectionSingular.${type}`),
  }));
  const cities = index.cityPages.map((id) => ({
    path: `/${sectionOf.city}/${id}/`,
    title: index.cities[id]?.name[locale] ?? id,
    kind: t('sectionSingular.city'),
  }));
  const topics = termIds('topics').map((id) => ({
    path: `/${sectionOf.topic}/${id}/`,
    title: termLabel('topics', id, locale),
    kind: t('facet.topic'),
  }));
  return [...entries, ...cities, ...topics];
}
