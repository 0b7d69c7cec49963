/** Words of the search scripts, read when a reader turns to search, so that no page has to carry them. */
import type { APIRoute } from 'astro';
import { searchWords } from '../../components/search/search-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { localeRoutes } from '../../queries/locale-routes.ts';

export const getStaticPaths = localeRoutes;

/** The words of a locale as JSON. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(searchWords(params['locale'] as Locale)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
