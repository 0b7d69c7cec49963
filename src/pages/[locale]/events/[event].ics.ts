import type { APIRoute } from 'astro';
import { localeCodes } from '../../../i18n/locales.ts';
import { hasCalendarEntry, renderCalendar } from '../../../outputs/calendar.ts';
import { placeNames } from '../../../outputs/place-names.ts';
import { cities, othersIn, viewsOf } from '../../../queries/library.ts';
import { keyOfEntry } from '../../../queries/page-keys.ts';
import type { EntryView } from '../../../queries/view.ts';

/** One file for each event whose days are known, in every locale. */
export async function getStaticPaths() {
  const routes = localeCodes.map(async (locale) => {
    const { links } = await othersIn(locale);
    const views = (await viewsOf('event', locale)).filter(hasCalendarEntry);
    return views.map((view) => ({
      params: { locale, event: view.id },
      props: { view },
      cacheKey: keyOfEntry(view, links),
    }));
  });
  return (await Promise.all(routes)).flat();
}

/** One event, to be added to a calendar. */
export const GET: APIRoute<{ view: EntryView<'event'> }> = async ({ props: { view } }) => {
  const calendar = renderCalendar([view], view.locale, placeNames(await cities(), view.locale));
  return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
