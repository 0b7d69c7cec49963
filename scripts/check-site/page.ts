/** A built page, parsed once, and the small part of it that checks over the whole site need. */
import { parseHTML } from 'linkedom';
import { isLocale, type Locale, sourceLocale } from '../../src/i18n/locales.ts';
import { addressOfFile } from '../search-index/pages.ts';
import type { Finding } from './finding.ts';
import { readLinks, type SiteLink } from './links.ts';

export interface Page {
  readonly file: string;
  readonly address: string;
  /** The locale of the address; that of the source for the gateway and the 404 page. */
  readonly locale: Locale;
  readonly document: Document;
}

export interface Alternate {
  readonly hreflang: string;
  readonly href: string;
}

/** What is kept of a page once it has been checked by itself. */
export interface PageSummary {
  readonly file: string;
  readonly address: string;
  readonly locale: Locale;
  readonly title: string;
  readonly noindex: boolean;
  readonly searchable: boolean;
  /** The text is not in the language of the page. */
  readonly isFallback: boolean;
  /** How the text came into its language; undefined on pages that are no entry. */
  readonly provenance: string | undefined;
  readonly canonical: string | undefined;
  readonly alternates: readonly Alternate[];
  readonly ids: ReadonlySet<string>;
  readonly links: readonly SiteLink[];
}

/** A rule about one page. */
export type PageCheck = (page: Page) => Finding[];

/** Parses a built page. `file` is its path in the built folder. */
export function parsePage(file: string, html: string): Page {
  const [first = ''] = file.split('/');
  const { document } = parseHTML(html);
  return {
    file,
    address: addressOfFile(file),
    locale: isLocale(first) ? first : sourceLocale,
    document,
  };
}

/** All elements that fit a selector, as a plain list. */
export function all(page: Page, selector: string): Element[] {
  return [...page.document.querySelectorAll(selector)];
}

/** Keeps what checks over the whole site need. */
export function summarise(page: Page): PageSummary {
  const { file, address, locale, document } = page;
  const value = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? undefined;
  return {
    file,
    address,
    locale,
    title: document.querySelector('title')?.textContent?.trim() ?? '',
    noindex: (value('meta[name="robots"]', 'content') ?? '').includes('noindex'),
    searchable: document.querySelector('[data-pagefind-body]') !== null,
    isFallback: document.querySelector('[data-fallback-notice]') !== null,
    provenance: value('[data-provenance]', 'data-provenance'),
    canonical: value('link[rel="canonical"]', 'href'),
    alternates: all(page, 'link[rel="alternate"][hreflang]').map((link) => ({
      hreflang: link.getAttribute('hreflang') ?? '',
      href: link.getAttribute('href') ?? '',
    })),
    ids: new Set(all(page, '[id]').map(({ id }) => id)),
    links: readLinks(document),
  };
}
