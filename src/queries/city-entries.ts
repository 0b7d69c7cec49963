/** What a city has to show. Pure. */
import { sectionOf } from '../i18n/paths.ts';
import type { EntryView } from './view.ts';

/** Everything about a city. */
export interface CityEntries {
  readonly practices: readonly EntryView<'practice'>[];
  readonly events: readonly EntryView<'event'>[];
  readonly news: readonly EntryView<'news'>[];
}

/** The part of all entries that is about a city; an event counts for its host and for the cities that took part. */
export function entriesOfCity(id: string, { practices, events, news }: CityEntries): CityEntries {
  return {
    practices: practices.filter(({ facts }) => facts.city === id),
    events: events.filter(({ facts }) => facts.city === id || facts.cities?.includes(id)),
    news: news.filter(({ facts }) => facts.related?.includes(`${sectionOf.city}/${id}`)),
  };
}
