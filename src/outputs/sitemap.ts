/** The sitemap with the languages of each page (https://www.sitemaps.org/protocol.html). Pure. */
import { type Locale, localeCodes } from '../i18n/locales.ts';
import { absolute, pathsTo, pathTo, sectionOf } from '../i18n/paths.ts';
import type { EntryView } from '../queries/view.ts';
import { site } from '../site.ts';
import { fixedPages } from '../source/site-pages.ts';
import { changedOn } from './entry-dates.ts';

/** A page that search engines may show. */
export interface SitemapPage {
  readonly path: string;
  /** The same page in every language in which it exists and may be found, its own included. */
  readonly alternates: readonly (readonly [Locale, string])[];
  /** Where readers of any other language are sent. */
  readonly fallback: string;
  readonly lastChange?: string | undefined;
}

/** What the site has, besides its fixed pages. */
export interface SitemapContent {
  /** Views of every locale. Those that search engines may not show are left out. */
  readonly views: readonly EntryView[];
  readonly cityIds: readonly string[];
  readonly topicIds: readonly string[];
  /** Each site page with the languages in which it may be shown. */
  readonly sitePages: readonly (readonly [id: string, indexedIn: readonly Locale[]])[];
}

/** Every page that may be indexed: no search page, no narrowed lists, no later pages of a list. */
export function sitemapPages(content: SitemapContent): SitemapPage[] {
  const everywhere = [
    ...fixedPages.map((page) => [page]),
    ...content.topicIds.map((id) => [sectionOf.topic, id]),
    ...content.cityIds.map((id) => [sectionOf.city, id]),
  ].map((parts) => pathsIn(localeCodes, ...parts));
  const written = content.sitePages.map(([id, indexedIn]) => pathsIn(indexedIn, id));
  const gateway = { path: '/', alternates: pathsIn(localeCodes), fallback: '/' };
  const homes = localeCodes.map((code) => ({ ...gateway, path: pathTo(code) }));
  const fixed = [...everywhere, ...written].flatMap((alternates) =>
    alternates.map(([, path]) => ({ path, alternates, fallback: alternates[0]?.[1] ?? path })),
  );
  return [gateway, ...homes, ...fixed, ...content.views.flatMap(entryPage)];
}

/** The pages as XML, with an `xhtml:link` for every language (https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap). */
export function renderSitemap(pages: readonly SitemapPage[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.map(renderPage),
    '</urlset>',
    '',
  ].join('\n');
}

function pathsIn(codes: readonly Locale[], ...parts: readonly string[]): [Locale, string][] {
  const paths = pathsTo(...parts);
  return codes.map((code) => [code, paths[code]]);
}

function entryPage(view: EntryView): SitemapPage[] {
  if (!view.indexed.includes(view.locale)) return [];
  const alternates = view.indexed.map((code) => [code, view.paths[code]] as const);
  const fallback = alternates[0]?.[1] ?? view.path;
  return [{ path: view.path, alternates, fallback, lastChange: changedOn(view) }];
}

function renderPage({ path, alternates, fallback, lastChange }: SitemapPage): string {
  const links = [...alternates, ['x-default', fallback] as const].map(
    ([code, target]) =>
      `<xhtml:link rel="alternate" hreflang="${code}" href="${location(target)}"/>`,
  );
  const change = lastChange ? `<lastmod>${lastChange}</lastmod>` : '';
  return `<url><loc>${location(path)}</loc>${change}${links.join('')}</url>`;
}

/** Percent-encoded and escaped, as the protocol asks. */
function location(path: string): string {
  return absolute(site.origin, path).replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}
