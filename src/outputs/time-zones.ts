/** Time zones for iCalendar. Pure: the rules come with the library. */
import type { ICalEventData } from 'ical-generator';
import type { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block, tzlib_get_offset } from 'timezones-ical-library';

/**
 * The VTIMEZONE block of a zone (RFC 5545 §3.6.5), or null when it is not known.
 * It keeps the name that was asked for: the library files Europe/Stockholm under Europe/Berlin.
 */
export function timeZoneBlock(name: string): string | null {
  const block = tzlib_get_ical_block(name)[0];
  return block?.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${name}`) || null;
}

/**
 * Times of an event in its own zone.
 * A block holds the present rules of a zone only (Mexico had summer time until 2022): where they would give another
 * moment than the rules of that day, the times are written in UTC.
 */
export function zonedTimes(
  start: Temporal.ZonedDateTime,
  end: Temporal.ZonedDateTime | undefined,
): Pick<ICalEventData, 'start' | 'end' | 'timezone'> {
  const moments = [start, ...(end ? [end] : [])];
  if (moments.every(agreesWithBlock))
    return { start, end: end ?? null, timezone: start.timeZoneId };
  return { start: start.toInstant(), end: end ? end.toInstant() : null };
}

function agreesWithBlock(moment: Temporal.ZonedDateTime): boolean {
  const day = moment.toPlainDate().toString();
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' });
  return tzlib_get_offset(moment.timeZoneId, day, time) === moment.offset.replace(':', '');
}
