import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { renderFeed } from '../../outputs/feed.ts';
import { viewsOf } from '../../queries/library.ts';
import { localeRoutes } from '../../queries/locale-routes.ts';

export const getStaticPaths = localeRoutes;

/** News, practices and events of a locale as Atom. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale;
  const views = [
    ...(await viewsOf('news', locale)),
    ...(await viewsOf('practice', locale)),
    ...(await viewsOf('event', locale)),
  ];
  return new Response(renderFeed(views, locale), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
