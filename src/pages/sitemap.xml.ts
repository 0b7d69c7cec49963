import type { APIRoute } from 'astro';
import { entryTypeNames } from '../collections/index.ts';
import { localeCodes } from '../i18n/locales.ts';
import { renderSitemap, sitemapPages } from '../outputs/sitemap.ts';
import { shownCities, sitePageIds, sitePageIndexedIn, viewsOf } from '../queries/library.ts';
import { termIds } from '../taxonomies/index.ts';

/** Every page that search engines may show. */
export const GET: APIRoute = async () => {
  const views = await Promise.all(
    entryTypeNames.flatMap((type) => localeCodes.map((locale) => viewsOf(type, locale))),
  );
  const pages = sitemapPages({
    views: views.flat(),
    cityIds: (await shownCities()).map(({ id }) => id),
    topicIds: termIds('topics'),
    sitePages: await Promise.all(
      (await sitePageIds()).map(async (id) => [id, await sitePageIndexedIn(id)] as const),
    ),
  });
  return new Response(renderSitemap(pages), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
