/** When an event takes place, from local dates and the city's time zone. Pure. */
import { Temporal } from 'temporal-polyfill';
import type { Facts } from '../collections/index.ts';
import { hasKnownDays } from '../source/days.ts';

type Times = Pick<Facts<'event'>, 'start' | 'end' | 'timeZone'>;

/** Whole days (`after` is the first day that is not part of it), or moments with their time zone. */
export type EventSpan =
  | {
      readonly allDay: true;
      readonly first: Temporal.PlainDate;
      readonly after: Temporal.PlainDate;
    }
  | {
      readonly allDay: false;
      readonly start: Temporal.ZonedDateTime;
      readonly end: Temporal.ZonedDateTime | undefined;
    };

const lengthOfDay = '2024-06-03'.length;

/**
 * The span of an event; undefined when only a month is known.
 * Where just one end has a time, whole days are all that is sure.
 */
export function eventSpan({ start, end, timeZone }: Times): EventSpan | undefined {
  const last = end ?? start;
  if (!hasKnownDays({ start, end })) return undefined;
  const sameDay = last.slice(0, lengthOfDay) === start.slice(0, lengthOfDay);
  const timed = start.includes('T') && (last.includes('T') || sameDay);
  if (timed) {
    const close = end?.includes('T') ? zoned(end, timeZone) : undefined;
    return { allDay: false, start: zoned(start, timeZone), end: close };
  }
  const first = Temporal.PlainDate.from(start.slice(0, lengthOfDay));
  const after = Temporal.PlainDate.from(last.slice(0, lengthOfDay)).add({ days: 1 });
  return { allDay: true, first, after };
}

/**
 * ISO 8601 form, no more precise than what is known: `2022-04`, `2024-06-03`, `2024-06-03T09:30+02:00`.
 * See https://schema.org/DateTime
 */
export function isoDate(local: string, timeZone: string): string {
  if (!local.includes('T')) return local;
  return zoned(local, timeZone).toString({ timeZoneName: 'never', smallestUnit: 'minute' });
}

function zoned(local: string, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone);
}
