import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Locale, localeCodes } from '../i18n/locales.ts';
import { madeView } from '../queries/test-views.ts';
import { site } from '../site.ts';
import { hasCalendarEntry, renderCalendar } from './calendar.ts';

type Facts = Record<string, unknown>;
const places = new Map([['aarhus', 'Aarhus, Denmark']]);
const longTitle =
  'لقاء المدن، حول الوقاية من الكراهية؛ والتطرف والاستقطاب في الأحياء وبين الشباب والعائلات';
const words = { en: { title: 'Cities meet; and talk, openly' }, ar: { title: longTitle } };
const view = (facts: Facts = {}, locale: Locale = 'en') =>
  madeView('event', locale, { id: 'mayors-meet', facts, words });
const rendered = (facts: Facts = {}, locale: Locale = 'en') =>
  renderCalendar([view(facts, locale)], locale, places);

function read(facts: Facts = {}, locale: Locale = 'en') {
  const calendar = new ICAL.Component(ICAL.parse(rendered(facts, locale)));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const [component] = calendar.getAllSubcomponents('vevent');
  if (!component) throw new Error('The calendar has no event.');
  return { calendar, component, event: new ICAL.Event(component) };
}

const timed = { start: '2024-06-03T09:30', end: '2024-06-03T17:00', timeZone: 'Europe/Copenhagen' };

describe('a calendar', () => {
  it.each(localeCodes)('has the same identity and stamp for an event in %s', (locale) => {
    const { event, component } = read({}, locale);
    expect(event.uid).toBe(`mayors-meet@${new URL(site.origin).hostname}`);
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-20T00:00:00Z');
  });

  it('ends an event of whole days with the first day after it', () => {
    const { event } = read({ start: '2024-06-03', end: '2024-06-05' });
    expect([event.startDate, event.endDate].map(String)).toEqual(['2024-06-03', '2024-06-06']);
    expect(String(read().event.endDate)).toBe('2024-06-04');
  });

  it('writes times in the time zone of the city, with its rules', () => {
    const { event, calendar } = read(timed);
    expect(event.startDate.zone.tzid).toBe('Europe/Copenhagen');
    expect(event.startDate.toJSDate().toISOString()).toBe('2024-06-03T07:30:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2024-06-03T15:00:00.000Z');
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
  });

  it.each([
    ['America/New_York', '2024-01-15T09:30', '2024-01-15T14:30:00.000Z'],
    ['Europe/Kiev', '2024-06-03T09:30', '2024-06-03T06:30:00.000Z'],
    ['America/Mexico_City', '2019-06-03T09:30', '2019-06-03T14:30:00.000Z'],
  ])('means the right moment in %s', (timeZone, start, expected) => {
    expect(read({ start, timeZone }).event.startDate.toJSDate().toISOString()).toBe(expected);
  });

  it('needs no time zone for whole days', () => {
    expect(rendered()).not.toContain('VTIMEZONE');
  });

  it('claims whole days where only one end has a time', () => {
    const { event } = read({ start: '2024-06-03T09:30', end: '2024-06-04' });
    expect([event.startDate, event.endDate].map(String)).toEqual(['2024-06-03', '2024-06-05']);
  });

  it('leaves out an event of which only the month is known', () => {
    expect(hasCalendarEntry(view({ start: '2022-04' }))).toBe(false);
    expect(hasCalendarEntry(view({ start: '2022-04-01', end: '2022-05' }))).toBe(false);
    expect(hasCalendarEntry(view())).toBe(true);
    expect(rendered({ start: '2022-04' })).not.toContain('VEVENT');
  });

  it('says that an event was cancelled, also in words', () => {
    const { component, event } = read({ status: 'cancelled' });
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event.description).toMatch(/^Cancelled/);
    expect(read().component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  it('names place and page', () => {
    const { component, event } = read({ venue: 'Rådhuset' });
    expect(event.location).toBe('Rådhuset\nAarhus, Denmark');
    expect(component.getFirstPropertyValue('url')).toBe(`${site.origin}/en/events/one-door/`);
  });

  it.each(localeCodes)(
    'keeps every letter of long titles and no line over 75 octets in %s',
    (locale) => {
      expect(read({}, locale).event.summary).toBe(locale === 'ar' ? longTitle : words.en.title);
      for (const row of rendered(timed, locale).split('\r\n'))
        expect(Buffer.byteLength(row)).toBeLessThanOrEqual(75);
    },
  );

  it('is the same in every build', () => {
    expect(rendered(timed)).toBe(rendered(timed));
  });

  it.each(localeCodes)('is sound without events in %s', (locale) => {
    expect(ICAL.parse(renderCalendar([], locale, places))[0]).toBe('vcalendar');
  });
});
