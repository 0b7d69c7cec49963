/** Structured data of pages for search engines (https://schema.org). Pure. */
import type { Locale } from '../i18n/locales.ts';
import { absolute, pathTo } from '../i18n/paths.ts';
import type { EntryView } from '../queries/view.ts';
import { site } from '../site.ts';
import type { Crumb } from './crumb.ts';
import { articleJsonLd } from './json-ld/article.ts';
import { eventJsonLd } from './json-ld/event.ts';
import { organisation, organisationId } from './json-ld/shared.ts';
import { type Thing, withContext } from './json-ld/thing.ts';

/**
 * Structured data of an entry's page: the entry, and the way to it.
 * `crumbs` ends before the entry; `place` is the city's name in the page's language, `country` its code.
 */
export function entryJsonLd(
  view: EntryView,
  crumbs: readonly Crumb[],
  place?: string,
  country?: string,
): object[] {
  const entry =
    view.type === 'event' ? eventJsonLd(view, { place, country }) : articleJsonLd(view, place);
  const here: Crumb = { label: view.texts.title, path: view.path };
  return [withContext(entry), breadcrumbJsonLd([...crumbs, here])];
}

/** The way from the home page to a page, the page itself last (https://schema.org/BreadcrumbList). */
export function breadcrumbJsonLd(crumbs: readonly Crumb[]): object {
  const itemListElement: Thing[] = crumbs.map(({ label, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: absolute(site.origin, path),
  }));
  return withContext({ '@type': 'BreadcrumbList', itemListElement });
}

/** Who publishes the site, and how it can be searched, for the home page of a locale. */
export function organisationJsonLd(locale: Locale): object {
  const search = `${absolute(site.origin, pathTo(locale, 'search'))}?q={search_term_string}`;
  const website: Thing = {
    '@type': 'WebSite',
    '@id': absolute(site.origin, `${pathTo(locale)}#site`),
    name: site.name[locale],
    url: absolute(site.origin, pathTo(locale)),
    inLanguage: locale,
    publisher: { '@id': organisationId },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: search },
      'query-input': 'required name=search_term_string',
    },
  };
  return { '@context': 'https://schema.org', '@graph': [organisation(locale), website] };
}
