import type { APIRoute } from 'astro';
import { localeCodes } from '../../../i18n/locales.ts';
import { hasCalendarEntry, renderCalendar } from '../../../outputs/calendar.ts';
import { placeNames } from '../../../outputs/place-names.ts';
import { cities, viewsOf } from '../../../queries/library.ts';
import type { EntryView } from '../../../queries/view.ts';

/** One file for each event whose days are known, in every locale. */
export async function getStaticPaths() {
  const views = await Promise.all(localeCodes.map((locale) => viewsOf('event', locale)));
  return views
    .flat()
    .filter(hasCalendarEntry)
    .map((view) => ({ params: { locale: view.locale, event: view.id }, props: { view } }));
}

/** One event, to be added to a calendar. */
export const GET: APIRoute<{ view: EntryView<'event'> }> = async ({ props: { view } }) => {
  const calendar = renderCalendar([view], view.locale, placeNames(await cities(), view.locale));
  return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
