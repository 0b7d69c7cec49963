/** HTML of an entry's body with its links in the language of the page. */
import { join } from 'node:path';
import { entryTypeNames } from '../collections/index.ts';
import { languageName } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { pathTo, sectionOf } from '../i18n/paths.ts';
import { createTranslator } from '../i18n/translate.ts';
import { localMark, readBodyHtml } from '../source/body-cache.ts';
import type { LibraryEntry } from '../source/library.ts';
import { cacheFolder } from '../source/read-library.ts';
import { entriesOf } from './library.ts';
import { type EntryView, pathsOf } from './view.ts';

const folder = cacheFolder(join(process.cwd()));
const linkPattern = new RegExp(`href="${localMark}([^"]*)"`, 'g');

/** The body of a view, ready for the page. */
export async function bodyHtml(view: EntryView): Promise<string> {
  const html = readBodyHtml(folder, view.body.key);
  if (!html.includes(localMark)) return html;
  const index = await entryIndex();
  return html.replaceAll(linkPattern, (_whole, href: string) =>
    localHref(href, view.locale, index),
  );
}

/** `/practices/aarhus-model/#x` → the address in a locale; a page in another language says so by `hreflang`. */
export function localHref(
  href: string,
  locale: Locale,
  index: ReadonlyMap<string, LibraryEntry>,
): string {
  const [path = '', ...rest] = href.split(/(?=[?#])/);
  const parts = path.split('/').filter(Boolean);
  const entry = index.get(parts.join('/'));
  if (!entry) return `href="${pathTo(locale, ...parts)}${rest.join('')}"`;
  const address = `href="${pathsOf(entry)[locale]}${rest.join('')}"`;
  if (entry.versions[locale]) return address;
  const note = createTranslator(locale)('entry.inLanguage', {
    language: languageName(entry.sourceLocale, locale),
  });
  return `${address} title="${note}"`;
}

let index: Promise<ReadonlyMap<string, LibraryEntry>> | undefined;

function entryIndex(): Promise<ReadonlyMap<string, LibraryEntry>> {
  if (!index || !import.meta.env.PROD) {
    index = Promise.all(entryTypeNames.map(entriesOf)).then(
      (all) => new Map(all.flat().map((entry) => [`${sectionOf[entry.type]}/${entry.id}`, entry])),
    );
  }
  return index;
}
