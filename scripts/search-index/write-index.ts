/** Writes one search index per locale into the built site. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type Locale, localeCodes } from '../../src/i18n/locales.ts';
import { listFiles } from '../lib/files.ts';
import { addressOfFile, isSearchable, isUnusedSearchFile } from './pages.ts';

function refuse(errors: readonly string[], doing: string): void {
  if (errors.length > 0)
    throw new Error(`The search index could not be made (${doing}): ${errors.join(' ')}`);
}

async function addPages(index: PagefindIndex, folder: string, locale: Locale): Promise<number> {
  let count = 0;
  for (const name of listFiles(join(folder, locale))) {
    if (!name.endsWith('.html')) continue;
    const content = readFileSync(join(folder, locale, name), 'utf8');
    if (!isSearchable(content)) continue;
    const url = addressOfFile(`${locale}/${name}`);
    refuse((await index.addHTMLFile({ url, content })).errors, `page ${url}`);
    count += 1;
  }
  return count;
}

async function writeLocale(folder: string, locale: Locale): Promise<number> {
  const { index, errors } = await createIndex({ rootSelector: 'html', forceLanguage: locale });
  refuse(errors, `index of ${locale}`);
  if (!index)
    throw new Error(
      `The search engine gave no index for ${locale}; expected one. Run "npm ci" again.`,
    );
  const count = await addPages(index, folder, locale);
  const written = await index.getFiles();
  refuse(written.errors, `files of ${locale}`);
  for (const { path, content } of written.files) {
    if (isUnusedSearchFile(path)) continue;
    const target = join(folder, 'pagefind', locale, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return count;
}

/**
 * Makes the index of every locale from the built pages that carry `data-pagefind-body`, under `pagefind/<locale>/`.
 * Gives the number of pages per locale. Throws when the engine refuses a page.
 */
export async function writeSearchIndex(folder: string): Promise<Map<Locale, number>> {
  const counts = new Map<Locale, number>();
  try {
    for (const locale of localeCodes) counts.set(locale, await writeLocale(folder, locale));
  } finally {
    await close();
  }
  return counts;
}
