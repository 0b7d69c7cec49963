import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { localeCodes } from '../i18n/locales.ts';
import { madeView } from '../queries/test-views.ts';
import { site } from '../site.ts';
import { renderSitemap, sitemapPages } from './sitemap.ts';

const views = localeCodes.map((locale) =>
  madeView('news', locale, { words: { en: {}, ar: { slug: 'ضفة-أولى' } } }),
);
const pages = sitemapPages({
  views,
  cityIds: ['aarhus'],
  topicIds: ['youth'],
  sitePages: [['about', localeCodes]],
});
const paths = pages.map(({ path }) => path);

describe('the sitemap', () => {
  it.each(localeCodes)('lists every kind of page in %s', (locale) => {
    const parts = [
      '',
      'practices/',
      'roadmap/',
      'events/',
      'news/',
      'cities/',
      'glossary/',
      'topics/youth/',
      'about/',
      'cities/aarhus/',
    ];
    expect(paths).toEqual(expect.arrayContaining(parts.map((part) => `/${locale}/${part}`)));
  });

  it('lists an entry only where it is translated', () => {
    expect(paths.filter((path) => path.includes('/news/') && path.length > 10)).toEqual([
      '/en/news/one-door/',
      '/ar/news/ضفة-أولى/',
    ]);
  });

  it('leaves out what machines translated, where the site wants it so', () => {
    const searchEngines = { machineTranslations: false };
    const made = { words: { en: {}, ar: {}, fr: { translation: { method: 'human' } } } };
    const few = sitemapPages({
      views: localeCodes.map((locale) => madeView('news', locale, { ...made, searchEngines })),
      cityIds: [],
      topicIds: [],
      sitePages: [['about', ['en', 'de']]],
    });
    const paths = few.map(({ path }) => path);
    expect(paths.filter((path) => path.includes('/about/'))).toEqual(['/en/about/', '/de/about/']);
    const entries = few.filter(({ path }) => path.includes('/one-door/'));
    expect(entries.map(({ path }) => path)).toEqual(['/en/news/one-door/', '/fr/news/one-door/']);
    expect(entries.map(({ alternates }) => alternates.map(([code]) => code))).toEqual([
      ['en', 'fr'],
      ['en', 'fr'],
    ]);
  });

  it('lists no page twice and no search page', () => {
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.join()).not.toContain('search');
  });

  it('names the languages of a page on each of them', () => {
    for (const { path, alternates } of pages) {
      for (const [, other] of alternates) {
        const found = pages.find((page) => page.path === other);
        expect(found?.alternates).toEqual(alternates);
      }
      if (path !== '/') expect(alternates.map(([, target]) => target)).toContain(path);
    }
  });

  it('is read by an independent parser, with addresses in full', () => {
    const parser = new XMLParser({ ignoreAttributes: false });
    const { urlset } = parser.parse(renderSitemap(pages));
    const last = urlset.url.at(-1);
    expect(last.loc).toBe(`${site.origin}/ar/news/${encodeURIComponent('ضفة-أولى')}/`);
    expect(last.lastmod).toBe('2026-11-24');
    expect(last['xhtml:link'].map((link: Record<string, string>) => link['@_hreflang'])).toEqual([
      'en',
      'ar',
      'x-default',
    ]);
  });
});
