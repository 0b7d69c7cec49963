/** Words of the search page's facets, read when there is something to narrow. */
import type { APIRoute } from 'astro';
import { searchLabels } from '../../components/search/search-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { localeRoutes } from '../../queries/locale-routes.ts';

export const getStaticPaths = localeRoutes;

/** The words of a locale as JSON. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await searchLabels(params['locale'] as Locale)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
