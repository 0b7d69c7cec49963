/** A small built site for pairs of words: each pair has a page whose text holds the one word. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Locale, localeCodes } from '../../../src/i18n/locales.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { writeSearchIndex } from '../../search-index/write-index.ts';
import type { WordPair } from './quality.ts';
import { writeStockIndex } from './stock-index.ts';

/** Address of the page of a pair. */
export const addressOfPair = (locale: Locale, number: number) => `/${locale}/${number}/`;

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The title holds no word of the pair: what is found is found in the text. */
const pageOf = (word: string, locale: Locale) =>
  `<!doctype html><html lang="${locale}"><body><main data-pagefind-body><h1>0</h1><p>${escapeHtml(word)}</p></main></body></html>`;

/** Writes the site with both indexes into `folder`. `concepts` is a file as the build of the site makes it. */
export async function writePairSite(
  folder: string,
  pairs: Readonly<Record<Locale, readonly WordPair[]>>,
  concepts: string,
): Promise<void> {
  for (const locale of localeCodes) {
    const records = pairs[locale].map(({ page }, number): SearchRecord => {
      const url = addressOfPair(locale, number);
      const file = join(folder, url, 'index.html');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, pageOf(page, locale));
      return { id: `pages/${locale}-${number}`, url, title: '0', kind: 'page', language: [locale] };
    });
    writeFileSync(join(folder, locale, 'search-records.json'), JSON.stringify(records));
  }
  writeFileSync(join(folder, 'robots.txt'), '');
  cpSync(concepts, join(folder, 'search-concepts.json'));
  await writeSearchIndex(folder);
  await writeStockIndex(folder);
}
