/** How a browser adds the search of a language. */
import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { openSearchDescription } from '../../outputs/open-search.ts';
import { localeRoutes } from '../../queries/locale-routes.ts';

export const getStaticPaths = localeRoutes;

/** The description of a locale's search. */
export const GET: APIRoute = ({ params }) =>
  new Response(openSearchDescription(params['locale'] as Locale), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
