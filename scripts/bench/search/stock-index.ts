/** The search index that Pagefind makes by itself of the same pages, to compare with. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { type Locale, localeCodes } from '../../../src/i18n/locales.ts';
import { listFiles } from '../../lib/files.ts';
import { addressOfFile, isSearchable } from '../../search-index/pages.ts';

/** Where it is put in the built folder, one for each language as ours are: all in one loses words of the others. */
export const stockFolder = (locale: Locale) => `/stock/${locale}/`;

async function writeLocale(folder: string, locale: Locale): Promise<void> {
  const { index } = await createIndex({ rootSelector: 'html', forceLanguage: locale });
  if (!index) throw new Error(`Pagefind gave no index for ${locale}.`);
  for (const name of listFiles(join(folder, locale))) {
    if (!name.endsWith('.html')) continue;
    const content = readFileSync(join(folder, locale, name), 'utf8');
    if (isSearchable(content))
      await index.addHTMLFile({ url: addressOfFile(`${locale}/${name}`), content });
  }
  for (const { path, content } of (await index.getFiles()).files) {
    const target = join(folder, stockFolder(locale), path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/** Makes the stock index of every language of a built folder. */
export async function writeStockIndex(folder: string): Promise<void> {
  try {
    for (const locale of localeCodes) await writeLocale(folder, locale);
  } finally {
    await close();
  }
}
