import { localeCodes } from '../../../src/i18n/locales.ts';
import type { Finding } from '../finding.ts';
import type { PageSummary } from '../page.ts';
import type { SiteCheck } from '../site.ts';

/**
 * Translations by machine may be kept from search engines (`searchEngines` in src/site.ts), but not from readers who search
 * on the site. Everything else that is kept from one is kept from the other.
 */
const mayBeFoundHere = ({ isFallback, provenance }: PageSummary): boolean =>
  !isFallback && (provenance === 'machine' || provenance === 'outdated');

const fix = 'Mark the text of indexed pages with data-pagefind-body, and build again.';

function pagesInIndex(entry: string): number {
  const { languages = {} } = JSON.parse(entry) as {
    languages?: Record<string, { page_count: number }>;
  };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

/** Each language has its search index with exactly its pages; pages in the wrong language are not in it. */
export const checkSearchIndex: SiteCheck = ({ pages, read }) => {
  const rule = 'search-index';
  const hidden = pages
    .filter((page) => page.noindex && page.searchable && !mayBeFoundHere(page))
    .map(
      ({ file }): Finding => ({
        rule,
        file,
        found: 'data-pagefind-body on a page with noindex',
        expected: 'none',
        fix,
      }),
    );
  const indexes = localeCodes.flatMap((code): Finding[] => {
    const file = `pagefind/${code}/pagefind-entry.json`;
    const entry = read(file);
    const wanted = pages.filter(
      ({ address, searchable }) => searchable && address.startsWith(`/${code}/`),
    ).length;
    const found = entry === undefined ? 'no index' : `${pagesInIndex(entry)} pages`;
    if (wanted > 0 && found === `${wanted} pages`) return [];
    return [{ rule, file, found, expected: wanted > 0 ? `${wanted} pages` : 'some pages', fix }];
  });
  return [...hidden, ...indexes];
};
