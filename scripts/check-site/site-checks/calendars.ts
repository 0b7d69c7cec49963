import ical from 'ical.js';
import { localeCodes } from '../../../src/i18n/locales.ts';
import { filePath } from '../../../src/i18n/paths.ts';
import type { Finding } from '../finding.ts';
import type { SiteCheck } from '../site.ts';

/** What a calendar says, and what is wrong with it. */
export interface CalendarFacts {
  readonly uids: readonly string[];
  readonly problems: readonly string[];
}

const needed = ['uid', 'dtstamp', 'dtstart', 'summary'] as const;

function eventProblems(event: ical.Component, zones: ReadonlySet<string>): string[] {
  const name = String(event.getFirstPropertyValue('uid') ?? 'an event');
  const missing = needed.filter((property) => !event.getFirstPropertyValue(property));
  const unknown = event
    .getAllProperties()
    .map((property) => property.getParameter('tzid'))
    .filter((zone) => zone !== undefined && !zones.has(String(zone)));
  return [
    ...missing.map((property) => `${name} without ${property.toUpperCase()}`),
    ...unknown.map((zone) => `${name} with TZID ${zone} but no such VTIMEZONE`),
  ];
}

/** Reads a calendar (https://www.rfc-editor.org/rfc/rfc5545). */
export function readCalendar(text: string): CalendarFacts {
  let calendar: ical.Component;
  try {
    calendar = new ical.Component(ical.parse(text));
  } catch (error) {
    return {
      uids: [],
      problems: [`a file that cannot be read: ${error instanceof Error ? error.message : error}`],
    };
  }
  const zones = new Set(
    calendar
      .getAllSubcomponents('vtimezone')
      .map((zone) => String(zone.getFirstPropertyValue('tzid'))),
  );
  const events = calendar.getAllSubcomponents('vevent');
  const uids = events.map((event) => String(event.getFirstPropertyValue('uid') ?? ''));
  const lines = text.split('\r\n');
  const problems = [
    ...(events.length > 0 ? [] : ['no events']),
    ...(new Set(uids).size === uids.length ? [] : ['one UID twice']),
    ...(lines.some((line) => line.includes('\n')) ? ['lines that do not end with CRLF'] : []),
    ...(lines.some((line) => Buffer.byteLength(line) > 75) ? ['a line of more than 75 bytes'] : []),
    ...['prodid', 'version']
      .filter((name) => !calendar.getFirstPropertyValue(name))
      .map((name) => `no ${name.toUpperCase()}`),
    ...events.flatMap((event) => eventProblems(event, zones)),
  ];
  return { uids, problems };
}

/** Every language has a calendar that calendar programs can read, with the same events. */
export const checkCalendars: SiteCheck = ({ read }) => {
  const calendars = localeCodes.map((locale) => {
    const file = filePath(locale, 'events.ics').slice(1);
    const text = read(file);
    return {
      file,
      ...(text === undefined ? { uids: [], problems: ['no calendar'] } : readCalendar(text)),
    };
  });
  const known = new Set(calendars.flatMap(({ uids }) => uids));
  return calendars.flatMap(({ file, uids, problems }) => {
    const missing = [...known]
      .filter((uid) => !uids.includes(uid))
      .map((uid) => `no event ${uid}, which other languages have`);
    return [...problems, ...missing].map(
      (found): Finding => ({
        rule: 'calendars',
        file,
        found,
        expected: 'a calendar as RFC 5545 wants it, the same events in every language',
        fix: 'Correct what writes the calendar in src/outputs.',
      }),
    );
  });
};
