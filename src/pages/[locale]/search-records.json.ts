/** What search knows of the pages of a language. The build joins it with the index and takes it away (scripts/search-index). */
import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { localeRoutes } from '../../queries/locale-routes.ts';
import { searchRecords } from '../../queries/search-records.ts';

export const getStaticPaths = localeRoutes;

/** The records of a locale as JSON. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await searchRecords(params['locale'] as Locale)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
