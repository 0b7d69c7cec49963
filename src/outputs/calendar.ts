/** Events as iCalendar (RFC 5545, https://www.rfc-editor.org/rfc/rfc5545). Pure. */
import ical, { type ICalEventData, ICalEventStatus } from 'ical-generator';
import { type Locale, sourceLocale } from '../i18n/locales.ts';
import { absolute } from '../i18n/paths.ts';
import { createTranslator } from '../i18n/translate.ts';
import type { EntryView } from '../queries/view.ts';
import { site } from '../site.ts';
import { termLabel } from '../taxonomies/index.ts';
import { checkedOn, momentOf } from './entry-dates.ts';
import { eventSpan } from './event-time.ts';
import { timeZoneBlock, zonedTimes } from './time-zones.ts';

type Event = EntryView<'event'>;

/** True when the days of an event are known. Of a month alone, no calendar entry would be right. */
export function hasCalendarEntry(view: Event): boolean {
  return eventSpan(view.facts) !== undefined;
}

/**
 * A calendar of those events whose days are known, in the words of the page's language where there are any.
 * `places` gives the name of each city with its country, as the reader knows it.
 * Identity and stamp of an event are the same in every language and in every build.
 */
export function renderCalendar(
  events: readonly Event[],
  locale: Locale,
  places: ReadonlyMap<string, string>,
): string {
  const calendar = ical({
    name: `${createTranslator(locale)('section.events')} · ${site.name[locale]}`,
    prodId: { company: site.name[sourceLocale], product: 'Events', language: locale },
    timezone: { name: null, generator: timeZoneBlock },
    events: events.flatMap((view) => calendarEvent(view, places) ?? []),
  });
  return `${calendar.toString()}\r\n`;
}

function calendarEvent(
  view: Event,
  places: ReadonlyMap<string, string>,
): ICalEventData | undefined {
  const times = timesOf(view);
  if (!times) return undefined;
  const { facts, texts, locale } = view;
  const url = absolute(site.origin, view.path);
  const location = [facts.venue, places.get(facts.city)].filter(Boolean).join('\n');
  const cancelled = facts.status === 'cancelled';
  return {
    ...times,
    id: `${view.id}@${new URL(site.origin).hostname}`,
    stamp: momentOf(checkedOn(view)),
    summary: texts.title,
    description: [...statusNote(view), texts.summary, url].join('\n\n'),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    categories: facts.topics.map((id) => ({ name: termLabel('topics', id, locale) })),
    url,
    ...(location ? { location } : {}),
  };
}

/** Whole days, with the first day after them as the end (RFC 5545 §3.6.1), or times in their zone. */
function timesOf({
  facts,
}: Event): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> | undefined {
  const span = eventSpan(facts);
  if (!span) return undefined;
  if (span.allDay) return { allDay: true, start: span.first, end: span.after };
  return zonedTimes(span.start, span.end);
}

/** Many calendars hide the status; a reader must not travel to a meeting that was cancelled. */
function statusNote({ facts, locale }: Event): string[] {
  const notable = facts.status === 'cancelled' || facts.status === 'moved';
  return notable ? [termLabel('eventStatuses', facts.status, locale)] : [];
}
