/** Writes one search index per locale into the built site, with a catalogue of its pages beside it. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type Locale, localeCodes } from '../../src/i18n/locales.ts';
import { filePath } from '../../src/i18n/paths.ts';
import { type Catalogue, type SearchRecord, searchFiles } from '../../src/search/record.ts';
import { indexForms } from '../../src/search/word-forms/index.ts';
import { listFiles } from '../lib/files.ts';
import { makeIndexCopy, wordsOfPage } from './index-copy.ts';
import { readKnownWords } from './known-words.ts';
import { addressOfFile, isSearchable, isUnusedSearchFile } from './pages.ts';
import { Vocabulary } from './vocabulary.ts';

interface Page {
  readonly url: string;
  readonly html: string;
}

function refuse(errors: readonly string[], doing: string): void {
  if (errors.length > 0)
    throw new Error(`The search index could not be made (${doing}): ${errors.join(' ')}`);
}

function readPages(folder: string, locale: Locale): Page[] {
  return listFiles(join(folder, locale))
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      url: addressOfFile(`${locale}/${name}`),
      html: readFileSync(join(folder, locale, name), 'utf8'),
    }))
    .filter(({ html }) => isSearchable(html));
}

/** The other forms of words, each word worked out once. */
function formsFinder(locale: Locale, vocabulary: Vocabulary): (word: string) => readonly string[] {
  const known = readKnownWords(vocabulary.all(), locale);
  const forms = new Map<string, readonly string[]>();
  return (word) => {
    const found = forms.get(word) ?? indexForms(word, locale, known);
    forms.set(word, found);
    return found;
  };
}

async function addPages(
  index: PagefindIndex,
  pages: readonly Page[],
  locale: Locale,
  formsOf: (word: string) => readonly string[],
): Promise<void> {
  for (const { url, html } of pages) {
    const content = makeIndexCopy(html, locale, formsOf);
    refuse((await index.addHTMLFile({ url, content })).errors, `page ${url}`);
  }
}

/** A part of the index about one page begins so when it is unpacked (Pagefind, `pagefind_dcd`). */
const signature = 'pagefind_dcd';

function urlOfFragment(content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8');
  return JSON.parse(text.slice(signature.length)).url;
}

/** Joins what the pages say of themselves with what the index calls them. Throws where one knows a page that the other does not. */
function joinRecords(
  records: readonly SearchRecord[],
  pageOfUrl: ReadonlyMap<string, string>,
): SearchRecord[] {
  const known = new Set(records.map(({ url }) => url));
  const unknown = [...pageOfUrl.keys()].filter((url) => !known.has(url));
  const missing = records.filter(({ url }) => !pageOfUrl.has(url)).map(({ url }) => url);
  if (unknown.length > 0 || missing.length > 0)
    throw new Error(
      `Pages that can be found and records of them differ. Without a record: ${unknown.join(', ') || 'none'}. ` +
        `Without a page: ${missing.join(', ') || 'none'}. Expected a record in src/queries/search-records.ts for each page with data-pagefind-body.`,
    );
  return records.map((record) => ({ ...record, page: pageOfUrl.get(record.url) ?? '' }));
}

function takeRecords(folder: string, locale: Locale): SearchRecord[] {
  const path = join(folder, filePath(locale, 'search-records.json'));
  const records: SearchRecord[] = JSON.parse(readFileSync(path, 'utf8'));
  rmSync(path);
  return records;
}

/** What Pagefind fetches when it starts, as it asks for it: its entry with our tag, the list of pages, the program. */
function engineFiles(paths: readonly string[], version: string): string[] {
  const wanted = /^pagefind\..+\.pf_meta$|^wasm\.(?!unknown).+\.pagefind$/;
  return [`pagefind-entry.json?ts=${version}`, ...paths.filter((path) => wanted.test(path))];
}

async function writeLocale(folder: string, locale: Locale): Promise<number> {
  const pages = readPages(folder, locale);
  const vocabulary = new Vocabulary(locale);
  for (const { html } of pages) vocabulary.add(wordsOfPage(html, locale));
  const options = { rootSelector: 'html', forceLanguage: locale, maxFragments: pages.length + 1 };
  const { index, errors } = await createIndex(options);
  refuse(errors, `index of ${locale}`);
  if (!index)
    throw new Error(
      `The search engine gave no index for ${locale}; expected one. Run "npm ci" again.`,
    );
  await addPages(index, pages, locale, formsFinder(locale, vocabulary));
  const written = await index.getFiles();
  refuse(written.errors, `files of ${locale}`);
  const pageOfUrl = new Map<string, string>();
  const hash = createHash('sha256');
  const write = (file: string, content: string | Uint8Array) => {
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  };
  for (const { path, content } of written.files) {
    if (isUnusedSearchFile(path)) continue;
    hash.update(path);
    write(join(searchFiles.folder(locale), path), content);
    const [, page] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (page) pageOfUrl.set(urlOfFragment(content), page);
  }
  const version = hash.digest('hex').slice(0, 10);
  const catalogue: Catalogue = {
    locale,
    version,
    engineFiles: engineFiles(
      written.files.map(({ path }) => path),
      version,
    ),
    common: vocabulary.common(),
    records: joinRecords(takeRecords(folder, locale), pageOfUrl),
  };
  write(searchFiles.catalogue(locale), JSON.stringify(catalogue));
  write(searchFiles.words(locale), vocabulary.frequent().join('\n'));
  return pages.length;
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
  renameSync(join(folder, 'search-concepts.json'), join(folder, searchFiles.concepts));
  return counts;
}
