/** What search knows of the pages of a language, and the things that have a name in several. */
import { cityName } from '../collections/city/city-name.ts';
import { type EntryType, entryTypeNames, entryTypes } from '../collections/index.ts';
import { countryName } from '../i18n/format.ts';
import { type Locale, localeCodes } from '../i18n/locales.ts';
import { entryPath, pathTo, sectionOf } from '../i18n/paths.ts';
import { createTranslator } from '../i18n/translate.ts';
import type { Concept, SearchRecord } from '../search/record.ts';
import { termIds, termLabel } from '../taxonomies/index.ts';
import {
  type CityRecord,
  cities,
  glossaryTerms,
  shownCities,
  sitePage,
  sitePageIds,
  viewsOf,
} from './library.ts';
import { completeness } from './select.ts';
import type { EntryView } from './view.ts';

type Place = Pick<SearchRecord, 'city' | 'country' | 'region'>;
type Cities = ReadonlyMap<string, CityRecord>;

const unique = (values: readonly string[]) => [...new Set(values)];

function placeOf(ids: readonly string[], all: Cities): Place {
  const found = ids.flatMap((id) => all.get(id) ?? []);
  return {
    city: unique(found.map(({ id }) => id)),
    country: unique(found.map(({ country }) => country)),
    region: unique(found.map(({ region }) => region)),
  };
}

const yearOf = (date: string | number | undefined) =>
  date === undefined ? undefined : String(date).slice(0, 4);

/** What a kind of entry can be narrowed and sorted by. */
function factsOf(view: EntryView, all: Cities): Partial<SearchRecord> {
  switch (view.type) {
    case 'practice': {
      const { facts } = view;
      return {
        ...placeOf([facts.city], all),
        topic: facts.topics,
        step: facts.roadmapSteps?.map(String) ?? [],
        year: yearOf(facts.start),
        evidence: facts.evidenceLevel,
        completeness: completeness(view).grade,
        date: facts.lastVerified,
      };
    }
    case 'step':
      return { step: [String(view.facts.number)] };
    case 'event': {
      const { city, topics, start, end } = view.facts;
      const [date, last] = [start, end ?? start].map((time) => time.slice(0, 10));
      return { ...placeOf([city], all), topic: topics, year: yearOf(start), date, end: last };
    }
    case 'news': {
      const { topics, date, related = [] } = view.facts;
      const prefix = `${sectionOf.city}/`;
      const named = related.filter((key) => key.startsWith(prefix));
      const ids = named.map((key) => key.slice(prefix.length));
      return { ...placeOf(ids, all), topic: topics, year: yearOf(date), date };
    }
  }
}

async function entryRecords(type: EntryType, locale: Locale): Promise<SearchRecord[]> {
  const all = await cities();
  // A page that stands in for a missing translation is found in the language in which it is written.
  const views = (await viewsOf(type, locale)).filter(({ isFallback }) => !isFallback);
  return views.map((view) => ({
    id: `${entryTypes[type].folder}/${view.id}`,
    url: view.path,
    title: view.texts.title,
    kind: type,
    language: view.translated,
    ...factsOf(view, all),
  }));
}

async function cityRecords(locale: Locale): Promise<SearchRecord[]> {
  return (await shownCities()).map((city) => ({
    id: `${sectionOf.city}/${city.id}`,
    url: entryPath(locale, 'city', city.id),
    title: cityName(city, locale),
    kind: 'city',
    language: localeCodes,
    city: [city.id],
    country: [city.country],
    region: [city.region],
  }));
}

async function pageRecords(locale: Locale): Promise<SearchRecord[]> {
  const pages = (await sitePageIds()).map(async (id): Promise<SearchRecord> => {
    const { data } = await sitePage(id, locale);
    const url = pathTo(locale, id);
    return { id: `pages/${id}`, url, title: data.title, kind: 'page', language: localeCodes };
  });
  const t = createTranslator(locale);
  const glossary: SearchRecord = {
    id: 'pages/glossary',
    url: pathTo(locale, 'glossary'),
    title: t('section.glossary'),
    kind: 'page',
    language: localeCodes,
  };
  return [...(await Promise.all(pages)), glossary];
}

/** Leaves out what is empty, so that the file is small. */
function compact(record: SearchRecord): SearchRecord {
  const full = Object.entries(record).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(full) as unknown as SearchRecord;
}

/** Every page of a language that can be found. */
export async function searchRecords(locale: Locale): Promise<SearchRecord[]> {
  const entries = await Promise.all(entryTypeNames.map((type) => entryRecords(type, locale)));
  const others = await Promise.all([cityRecords(locale), pageRecords(locale)]);
  return [...entries, ...others].flat().map(compact);
}

const inEveryLocale = (name: (locale: Locale) => readonly string[]): Concept =>
  Object.fromEntries(localeCodes.map((code) => [code, name(code)]));

/** Things that have a name in several languages: terms, topics, groups, cities, countries. */
export async function searchConcepts(): Promise<Concept[]> {
  const terms = (await glossaryTerms()).map(({ preferred, synonyms, acronym, avoid }) =>
    inEveryLocale((code) =>
      [preferred[code], acronym?.[code], ...(synonyms?.[code] ?? []), ...(avoid?.[code] ?? [])]
        .filter((name) => name !== undefined)
        .flatMap((name) => name.split(/\s+\/\s+/u)),
    ),
  );
  const topics = termIds('topics').map((id) =>
    inEveryLocale((code) => [termLabel('topics', id, code)]),
  );
  const groups = termIds('targetGroups').map((id) =>
    inEveryLocale((code) => [termLabel('targetGroups', id, code)]),
  );
  const all = [...(await cities()).values()];
  const towns = all.map((city) => inEveryLocale((code) => [cityName(city, code)]));
  const countries = [...new Set(all.map(({ country }) => country))].map((code) =>
    inEveryLocale((locale) => [countryName(code, locale)]),
  );
  return [...terms, ...topics, ...groups, ...towns, ...countries];
}
