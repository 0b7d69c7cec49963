/** Loads the parts of the search index of a language, each once and only when it is needed, and asks Pagefind. */
import type { Locale } from '../../i18n/locales.ts';
import { Names } from '../concepts.ts';
import type { Anchor, PageText } from '../passage.ts';
import type { FormHit } from '../rank.ts';
import { type Catalogue, type Concept, searchFiles } from '../record.ts';
import { readVocabulary, type Vocabulary } from '../spelling.ts';
import { Titles } from '../titles.ts';
import { fetchOk } from './fetch-once.ts';
import { sendFor } from './send-for.ts';

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  data(): Promise<{ raw_content?: string; content: string; anchors: readonly Anchor[] }>;
}

interface Pagefind {
  options(values: Record<string, unknown>): Promise<void>;
  preload(query: string): Promise<void>;
  search(query: string): Promise<{ results: readonly PagefindResult[] }>;
}

/** Keeps what was loaded; what failed is tried again. */
function loadOnce<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const kept = new Map<K, Promise<V>>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const loading = load(key);
    kept.set(key, loading);
    loading.catch(() => kept.delete(key));
    return loading;
  };
}

/** A catalogue with its titles ready to be searched. */
export interface OpenCatalogue extends Catalogue {
  readonly titles: Titles;
  readonly commonWords: ReadonlySet<string>;
}

/** The catalogue of a language. */
export const catalogueOf = loadOnce(async (locale: Locale): Promise<OpenCatalogue> => {
  const catalogue: Catalogue = await (await fetchOk(searchFiles.catalogue(locale))).json();
  const titles = new Titles(catalogue.records, locale);
  return { ...catalogue, titles, commonWords: new Set(catalogue.common) };
});

const namesOf = loadOnce(async (_: 'all'): Promise<Names> => {
  const concepts: Concept[] = await (await fetchOk(searchFiles.concepts)).json();
  return new Names(concepts);
});

/** The names of things in all languages. */
export const conceptNames = (): Promise<Names> => namesOf('all');

/** The words of the pages of a language. */
export const vocabularyOf = loadOnce(async (locale: Locale): Promise<Vocabulary> => {
  const text = await (await fetchOk(searchFiles.words(locale))).text();
  return readVocabulary(text.split('\n'), locale);
});

const enginesOf = loadOnce(async (locale: Locale): Promise<Pagefind> => {
  const catalogue = catalogueOf(locale);
  const pagefind: Pagefind = await import(
    /* @vite-ignore */ `${searchFiles.folder(locale)}pagefind.js`
  );
  // A worker would be a script made from an address in text, which the policy of the page forbids. The tag lets the browser
  // keep what has not changed; without it Pagefind asks anew each time.
  const { version } = await catalogue;
  await pagefind.options({ noWorker: true, metaCacheTag: version });
  return pagefind;
});

const prepared = new Set<Locale>();

/**
 * Begins to load what a question will need, before one is typed: each file would else wait for the one before it. Failures
 * are told when something is asked.
 */
export function prepareEngine(locale: Locale): void {
  if (prepared.has(locale)) return;
  prepared.add(locale);
  const folder = searchFiles.folder(locale);
  // The catalogue gives the first answer: on a slow line nothing is to be in its way.
  catalogueOf(locale)
    .then(({ engineFiles }) => {
      sendFor(`${folder}pagefind.js`, 'script');
      for (const file of engineFiles) sendFor(`${folder}${file}`, 'fetch');
      return Promise.all([enginesOf(locale), conceptNames()]);
    })
    .catch(() => prepared.delete(locale));
}

/** What the index of a language says of some forms, and the texts of its pages. */
export interface IndexAnswer {
  readonly hits: ReadonlyMap<string, readonly FormHit[]>;
  /** The text of a page that was hit. Throws when it cannot be loaded. */
  textOf(page: string): Promise<PageText>;
}

/** Asks the index for forms, words or `"phrases"`. Throws when it cannot be loaded. */
export async function askIndex(locale: Locale, forms: readonly string[]): Promise<IndexAnswer> {
  const pagefind = await enginesOf(locale);
  await Promise.all(forms.map((form) => pagefind.preload(form)));
  const hits = new Map<string, readonly FormHit[]>();
  const results = new Map<string, PagefindResult>();
  for (const form of forms) {
    const found = (await pagefind.search(form)).results;
    for (const result of found) if (!results.has(result.id)) results.set(result.id, result);
    hits.set(
      form,
      found.map(({ id, score, words }) => ({ page: id, score, places: words })),
    );
  }
  return {
    hits,
    textOf: async (page) => {
      const data = await results.get(page)?.data();
      if (!data) throw new Error(`The index has no page ${page}.`);
      return { content: data.raw_content ?? data.content, anchors: data.anchors };
    },
  };
}
