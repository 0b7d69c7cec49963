/** The only room that asks Astro for content. Gives plain objects. */
import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import {
  type City,
  type EntryType,
  entryTypeNames,
  type GlossaryTerm,
} from '../collections/index.ts';
import { type Locale, localeCodes, sourceLocale } from '../i18n/locales.ts';
import { changesPath, sectionOf } from '../i18n/paths.ts';
import { site } from '../site.ts';
import { citiesWithPages } from '../source/cities-with-pages.ts';
import type { LibraryEntry } from '../source/library.ts';
import type { UnitRecord } from '../translations/unit-record.ts';
import { digestOfCards, digestOfLinks } from './page-keys.ts';
import { indexedTexts } from './search-engines.ts';
import { inOrder } from './select.ts';
import { today } from './today.ts';
import { type EntryView, viewOf } from './view.ts';

const kept = new Map<string, unknown>();

/** While building, content does not change: ask once. While developing, ask every time. */
async function once<T>(key: string, ask: () => Promise<T>): Promise<T> {
  if (!import.meta.env.PROD) return ask();
  if (!kept.has(key)) kept.set(key, ask());
  return kept.get(key) as Promise<T>;
}

/** All entries of a kind, all languages in each. */
export function entriesOf(type: EntryType): Promise<readonly LibraryEntry[]> {
  return once(`entries ${type}`, async () => {
    const found = await getCollection(type);
    return found.map(({ data }: { data: LibraryEntry }) => data);
  });
}

/** State of everything that is translated, by unit: `practices/aarhus-model`, `pages/about`, `ui/home`. */
export function translationRecords(): Promise<ReadonlyMap<string, UnitRecord>> {
  return once('translations', async () => {
    const found = await getCollection('translation');
    return new Map(found.map(({ data }: { data: UnitRecord }) => [data.id, data]));
  });
}

/** Views of a kind in a locale: practices, events and news newest first, steps by number. */
export function viewsOf<T extends EntryType>(
  type: T,
  locale: Locale,
): Promise<readonly EntryView<T>[]> {
  return once(`views ${type} ${locale}`, async () => {
    const records = await translationRecords();
    const views = (await entriesOf(type)).map((entry) => {
      const unit = `${sectionOf[type]}/${entry.id}`;
      const known = records.get(unit)?.versions[locale].changes;
      const changes = known && changesPath(locale, unit);
      return viewOf(entry, type, locale, site.searchEngines, changes);
    });
    return views.sort(inOrder);
  });
}

/** A city with its id. */
export type CityRecord = City & { readonly id: string };

/** All cities by id. */
export function cities(): Promise<ReadonlyMap<string, CityRecord>> {
  return once('cities', async () => {
    const found = await getCollection('city');
    return new Map(found.map(({ id, data }) => [id, { ...data, id }]));
  });
}

/** All glossary terms with their ids. */
export function glossaryTerms(): Promise<readonly (GlossaryTerm & { readonly id: string })[]> {
  return once('glossary', async () => {
    const found = await getCollection('glossary');
    return found.map(({ id, data }) => ({ ...data, id }));
  });
}

/** A site page in a locale, or in the source locale when there is none. */
export async function sitePage(id: string, locale: Locale): Promise<CollectionEntry<'page'>> {
  const page = await getEntry('page', `${locale}/${id}`);
  if (!page)
    throw new Error(`The site page content/pages/${locale}/${id}.mdx is missing. Write it.`);
  return page;
}

/** Languages in which search engines may show a site page. */
export async function sitePageIndexedIn(id: string): Promise<Locale[]> {
  const notes = localeCodes.map(async (code) => {
    const page = await sitePage(id, code);
    return [code, page.data.translation] as const;
  });
  return indexedTexts(await Promise.all(notes), site.searchEngines);
}

/** The body of a site page as a component, compiled by `@astrojs/mdx`. */
export function renderSitePage(page: CollectionEntry<'page'>): ReturnType<typeof render> {
  return render(page);
}

/** Ids of the site pages, as the files of the source locale have them. */
export function sitePageIds(): Promise<readonly string[]> {
  return once('pages', async () => {
    const found = await getCollection('page');
    const prefix = `${sourceLocale}/`;
    return found.filter(({ id }) => id.startsWith(prefix)).map(({ id }) => id.slice(prefix.length));
  });
}

/** Routes of the site pages in every locale. */
export async function sitePageRoutes(): Promise<{ params: { locale: Locale; page: string } }[]> {
  const ids = await sitePageIds();
  return localeCodes.flatMap((locale) => ids.map((page) => ({ params: { locale, page } })));
}

/** Cities that have a page to fill, by id. */
export function shownCities(): Promise<readonly CityRecord[]> {
  return once('shown cities', async () => {
    const all = await cities();
    const types = ['practice', 'event', 'news'] as const;
    const shown = citiesWithPages((await Promise.all(types.map(entriesOf))).flat(), all);
    return [...all.values()].filter(({ id }) => shown.has(id));
  });
}

/** Digests of what pages in a locale show of other entries: as links, and as cards. For the keys of pages. */
export function othersIn(locale: Locale): Promise<{ links: string; cards: string }> {
  return once(`others ${locale}`, async () => {
    const views = (await Promise.all(entryTypeNames.map((type) => viewsOf(type, locale)))).flat();
    const links = digestOfLinks(views, [...(await cities())]);
    return { links, cards: digestOfCards(views, links, today) };
  });
}
