/** HTML of an entry's body with its links in the language of the page. */
import { join } from 'node:path';
import { entryTypeNames } from '../collections/index.ts';
import { languageName } from '../i18n/format.ts';
import { type Locale, localeInfo } from '../i18n/locales.ts';
import { pathTo, sectionOf } from '../i18n/paths.ts';
import { createTranslator } from '../i18n/translate.ts';
import { readBodyHtml } from '../source/body-cache.ts';
import { localMark } from '../source/body-context.ts';
import { pathsOf } from '../source/entry-addresses.ts';
import { type LibraryEntry, versionFor } from '../source/library.ts';
import { cacheFolder } from '../source/places.ts';
import { entriesOf } from './library.ts';
import type { EntryView } from './view.ts';

const folder = cacheFolder(join(process.cwd()));
const linkPattern = new RegExp(`<a href="${localMark}([^"]*)"([^>]*)>(.*?)</a>`, 'gs');

/** The body of a view, ready for the page. */
export function bodyHtml(view: EntryView): Promise<string> {
  return linksInLocale(readBodyHtml(folder, view.body.key), view.locale);
}

/** Gives the links of the content pipeline, marked with `localMark`, their addresses in a locale. */
export async function linksInLocale(html: string, locale: Locale): Promise<string> {
  if (!html.includes(localMark)) return html;
  const entries = await entryIndex();
  return html.replaceAll(
    linkPattern,
    (_whole, href: string, attributes: string, words: string) =>
      `<a href="${localHref(href, locale, entries)}"${attributes}>${words}${languageNote(href, locale, entries)}</a>`,
  );
}

/** `/practices/aarhus-model/#x` → the address in a locale. */
export function localHref(href: string, locale: Locale, entries: Entries): string {
  const [path = '', ...rest] = href.split(/(?=[?#])/);
  const entry = entries.get(keyOf(path));
  const address = entry ? pathsOf(entry)[locale] : pathTo(locale, keyOf(path));
  return `${address}${rest.join('')}`;
}

/** ` (in English)` in the language of the page, for a link to an entry that does not exist in it. */
function languageNote(href: string, locale: Locale, entries: Entries): string {
  const entry = entries.get(keyOf(href.split(/[?#]/)[0] ?? ''));
  if (!entry || entry.versions[locale]) return '';
  const language = languageName(versionFor(entry, locale).locale, locale);
  const note = createTranslator(locale)('entry.inLanguage', { language });
  const { dir } = localeInfo(locale);
  return ` <span class="fallback-mark" lang="${locale}" dir="${dir}">${note}</span>`;
}

/** `/practices/aarhus-model/` → `practices/aarhus-model`. */
function keyOf(path: string): string {
  return path.split('/').filter(Boolean).join('/');
}

type Entries = ReadonlyMap<string, LibraryEntry>;
let index: Promise<Entries> | undefined;

function entryIndex(): Promise<Entries> {
  if (!index || !import.meta.env.PROD) {
    index = Promise.all(entryTypeNames.map(entriesOf)).then(
      (all) => new Map(all.flat().map((entry) => [`${sectionOf[entry.type]}/${entry.id}`, entry])),
    );
  }
  return index;
}
