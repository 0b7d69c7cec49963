/** The only place that builds an address of the site (docs/design.md §3). */
import { isLocale, type Locale, localeCodes } from './locales.ts';

/** Part of the address under which each kind of entry stands. */
export const sectionOf = {
  practice: 'practices',
  step: 'roadmap',
  event: 'events',
  news: 'news',
  city: 'cities',
  topic: 'topics',
} as const;

export type PageKind = keyof typeof sectionOf;
/** Kinds of pages that come from entries, one file per language. */
type EntryKind = Exclude<PageKind, 'city' | 'topic'>;
export type Section = (typeof sectionOf)[PageKind];

/** `pathTo('fr', 'practices', 'aarhus-model')` → `/fr/practices/aarhus-model/`. */
export function pathTo(locale: Locale, ...parts: readonly string[]): string {
  return `/${[locale, ...parts].join('/')}/`;
}

/** Address of an entry: `entryPath('fr', 'practice', 'modele')` → `/fr/practices/modele/`. */
export function entryPath(locale: Locale, kind: PageKind, slug: string): string {
  return pathTo(locale, sectionOf[kind], slug);
}

/** Address of a file of a locale: `filePath('fr', 'feed.xml')` → `/fr/feed.xml`. */
export function filePath(locale: Locale, name: string): string {
  return `/${locale}/${name}`;
}

/** Where an entry is edited, in the language of the reader: `/admin/?lang=fr#/collections/practices/entries/aarhus-model`. */
export function editorPath(locale: Locale, kind: EntryKind, id: string): string {
  return `${editorHome(locale)}#/collections/${sectionOf[kind]}/entries/${id}`;
}

/** The editor, in the language of the reader. */
export function editorHome(locale: Locale): string {
  return `/admin/?lang=${locale}`;
}

/** The page on what is translated, and under it the pages on what changed in originals. */
export const translationsPage = 'translations';

/** Address of what changed in the original of a unit: `changesPath('fr', 'news/x')` → `/fr/translations/news/x/`. */
export function changesPath(locale: Locale, unit: string): string {
  return pathTo(locale, translationsPage, unit);
}

/** True for such an address: its page is there only until the translation follows. */
export function isChangesPath(path: string): boolean {
  const [, , section, unit] = path.split('/');
  return section === translationsPage && Boolean(unit) && localeOf(path) !== undefined;
}

/** The locale of an address, if its first part is one. */
export function localeOf(path: string): Locale | undefined {
  const first = path.split('/')[1];
  return isLocale(first) ? first : undefined;
}

/** Percent-encoded form for places that want a URI: `absolute('https://a.org', '/ar/ضفة/')`. */
export function absolute(origin: string, path: string): string {
  return new URL(path, origin).href;
}

/** The same page in every locale: `pathsTo('practices')`. */
export function pathsTo(...parts: readonly string[]): Readonly<Record<Locale, string>> {
  return Object.fromEntries(localeCodes.map((code) => [code, pathTo(code, ...parts)])) as Record<
    Locale,
    string
  >;
}
