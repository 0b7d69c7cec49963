import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { renderCalendar } from '../../outputs/calendar.ts';
import { placeNames } from '../../outputs/place-names.ts';
import { cities, viewsOf } from '../../queries/library.ts';
import { localeRoutes } from '../../queries/locale-routes.ts';

export const getStaticPaths = localeRoutes;

/** All events in one calendar, to subscribe to. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale;
  const calendar = renderCalendar(
    await viewsOf('event', locale),
    locale,
    placeNames(await cities(), locale),
  );
  return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
