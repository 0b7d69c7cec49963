/** An event: announced before, reported after, at one address. */
import { z } from 'zod';
import { termSchema } from '../../taxonomies/index.ts';
import {
  countryCode,
  entryId,
  field,
  fileFields,
  line,
  listOf,
  localDateTime,
  sourceLocaleField,
  sources,
  timeZone,
  webAddress,
} from '../fields.ts';

/** Facts of an event. Times are local to the city. */
export const facts = {
  sourceLocale: sourceLocaleField(),
  start: field(
    localDateTime(),
    'Begins',
    'Local date, with the time if known: 2024-06-03 or 2024-06-03T09:30. Only the month is known? 2022-08.',
    { widget: 'date' },
  ),
  end: field(localDateTime().optional(), 'Ends', 'Last day, or local end time.', {
    widget: 'date',
  }),
  timeZone: field(timeZone(), 'Time zone', 'Of the city, for example Europe/Stockholm.'),
  city: field(entryId(), 'City', 'Where it takes place.', { reference: 'city' }),
  venue: field(line(120).optional(), 'Venue', 'Name of the building, in its own language.'),
  mode: field(termSchema('eventModes').default('in-person'), 'How', 'In person, online or both.'),
  status: field(termSchema('eventStatuses'), 'Status', 'Planned, moved, cancelled or held.'),
  series: field(
    termSchema('eventSeries').optional(),
    'Series',
    'The network or series it belongs to.',
  ),
  hosts: field(
    listOf(line(120), 12).optional(),
    'Hosts',
    'Organisations that host it, by their own names.',
  ),
  participants: field(
    z
      .strictObject({
        count: field(z.int().positive(), 'Number', 'People who took part.'),
        precision: field(
          z.enum(['exact', 'about', 'more-than', 'nearly']),
          'Precision',
          'As the source says it.',
        ),
      })
      .optional(),
    'Participants',
    'How many people took part.',
  ),
  cities: field(
    listOf(entryId(), 40).optional(),
    'Cities taking part',
    'Cities that the source names.',
    { reference: 'city' },
  ),
  countries: field(
    listOf(countryCode(), 40).optional(),
    'Countries taking part',
    'Countries from which people came.',
  ),
  topics: field(listOf(termSchema('topics'), 4), 'Topics', 'One to four topics.'),
  registration: field(webAddress().optional(), 'Registration', 'Where one can register.'),
  sources: sources(),
};

/** Words of an event, one file per language. Body: the announcement, later the report. */
export const texts = {
  title: field(line(100, 5), 'Title', 'What it is about, not only its series.'),
  summary: field(line(300, 30), 'Summary', 'One or two sentences: who meets, about what.', {
    widget: 'text',
  }),
  findings: field(
    listOf(line(300), 10).optional(),
    'Findings',
    'What came out of it, one sentence each.',
  ),
  ...fileFields(),
};
