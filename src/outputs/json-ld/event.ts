/** An event as https://schema.org/Event. Pure. */
import type { EntryView } from '../../queries/view.ts';
import type { TermId } from '../../taxonomies/index.ts';
import { termLabel } from '../../taxonomies/index.ts';
import { isoDate } from '../event-time.ts';
import { entryUrl, sharePictureUrl, sourcesOf, topicWords } from './shared.ts';
import type { Thing } from './thing.ts';

type Event = EntryView<'event'>;
type Mode = Event['facts']['mode'];

/** Where it takes place: the city's name in the page's language and the code of its country. */
export interface EventPlace {
  readonly place: string | undefined;
  readonly country: string | undefined;
}

/** An event that was held stays “scheduled”: it took place as planned (https://schema.org/EventStatusType). */
const statuses: Readonly<Record<TermId<'eventStatuses'>, string>> = {
  scheduled: 'https://schema.org/EventScheduled',
  held: 'https://schema.org/EventScheduled',
  moved: 'https://schema.org/EventRescheduled',
  cancelled: 'https://schema.org/EventCancelled',
};

const attendance: Readonly<Record<TermId<'eventModes'>, string>> = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
};

/** Structured data of an event, no more precise in time than what is known. */
export function eventJsonLd(view: Event, where: EventPlace): Thing {
  const { facts, texts } = view;
  const url = entryUrl(view);
  return {
    '@type': 'Event',
    '@id': `${url}#entry`,
    url,
    name: texts.title,
    description: texts.summary,
    inLanguage: view.lang,
    startDate: isoDate(facts.start, facts.timeZone),
    endDate: facts.end && isoDate(facts.end, facts.timeZone),
    eventStatus: statuses[facts.status],
    eventAttendanceMode: attendance[facts.mode],
    location: locations(view, where),
    image: sharePictureUrl(view),
    keywords: topicWords(view),
    organizer: organisers(view),
    subjectOf: sourcesOf(view),
  };
}

function locations(view: Event, { place, country }: EventPlace): Thing[] | Thing | undefined {
  const { mode, venue, registration } = view.facts;
  const online: Thing = { '@type': 'VirtualLocation', url: registration ?? entryUrl(view) };
  const name = venue ?? place;
  const address: Thing = {
    '@type': 'PostalAddress',
    addressLocality: place,
    addressCountry: country,
  };
  const onSite: Thing | undefined = name ? { '@type': 'Place', name, address } : undefined;
  const byMode: Readonly<Record<Mode, Thing[] | Thing | undefined>> = {
    'in-person': onSite,
    online,
    hybrid: onSite ? [onSite, online] : online,
  };
  return byMode[mode];
}

function organisers(view: Event): Thing[] | undefined {
  const { hosts, series } = view.facts;
  const named = series && series !== 'other' ? [termLabel('eventSeries', series, view.lang)] : [];
  const names = hosts ?? named;
  return names.length > 0 ? names.map((name) => ({ '@type': 'Organization', name })) : undefined;
}
