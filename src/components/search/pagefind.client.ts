/** Asks the search index of one locale. The index answers in the reader's browser; queries never leave it. */

/** A hit, ready to show. The excerpt holds `<mark>` around the words found, everything else escaped. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  readonly kind: string;
}

/** What a search gives: the number of all hits, and a way to read some of them. */
export interface Found {
  readonly total: number;
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly read: (from: number, to: number) => Promise<Hit[]>;
}

interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

interface Pagefind {
  options(values: Record<string, unknown>): Promise<void>;
  search(
    query: string | null,
    options: { filters: Record<string, string | string[]>; sort?: Record<string, string> },
  ): Promise<{
    results: { data(): Promise<PagefindData> }[];
    filters: Record<string, Record<string, number>>;
    totalFilters: Record<string, Record<string, number>>;
  }>;
}

const engines = new Map<string, Promise<Pagefind>>();

function engine(locale: string): Promise<Pagefind> {
  const known = engines.get(locale);
  if (known) return known;
  const address = `/pagefind/${locale}/pagefind.js`;
  const loading = import(/* @vite-ignore */ address).then(async (pagefind: Pagefind) => {
    // A worker would be a script made from an address in text, which the policy of the page forbids.
    await pagefind.options({ excerptLength: 24, noWorker: true });
    return pagefind;
  });
  engines.set(locale, loading);
  loading.catch(() => engines.delete(locale));
  return loading;
}

/** Searches a locale. An empty query with filters gives everything that they leave. Throws when the index cannot be loaded. */
export async function find(
  locale: string,
  query: string,
  filters: Record<string, string> = {},
): Promise<Found> {
  const pagefind = await engine(locale);
  const answer = await pagefind.search(query.trim() || null, { filters });
  return {
    total: answer.results.length,
    filters: answer.filters,
    read: async (from, to) => {
      const data = await Promise.all(answer.results.slice(from, to).map((result) => result.data()));
      return data.map(({ url, excerpt, meta }) => ({
        url,
        excerpt,
        title: meta['title'] ?? url,
        kind: meta['kind'] ?? '',
      }));
    },
  };
}
