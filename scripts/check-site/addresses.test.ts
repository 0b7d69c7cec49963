import { expect, test } from 'vitest';
import type { Published } from '../../src/source/read-published.ts';
import { lostAddresses, unknownAddresses } from './addresses.ts';

const paths = { en: '/en/b/', fr: '/en/b/', de: '/en/b/', es: '/en/b/', ar: '/en/b/' };
const moved = (path: string) => ({ path, locale: 'en', owner: 'about', to: '/en/b/' }) as const;
const published: Published = {
  ledger: [],
  removals: new Map(),
  addresses: {
    pages: new Map([
      ['/', 'start'],
      ['/ar/ب/', 'about'],
      ['/en/feed.xml', 'feed'],
    ]),
    aliases: new Map(),
    homes: new Map(),
  },
  former: {
    moved: [moved('/en/old/'), moved('/en/old.ics')],
    gone: [
      { path: '/en/gone/', locale: 'en', owner: 'news/x', date: '2026-11-25', reason: {}, paths },
    ],
  },
};
const whole = [
  'index.html',
  'ar/ب/index.html',
  'en/feed.xml',
  'en/old/index.html',
  'en/gone/index.html',
];
const lost = (files: readonly string[]) =>
  lostAddresses(published, new Set(files)).map(({ example }) => example);
const unknown = (files: readonly string[]) =>
  unknownAddresses(published, new Set(files)).map(({ file }) => file);

test('a folder with a file at every address has lost nothing', () => {
  expect(lost(whole)).toEqual([]);
});

test.each(whole)('a folder without %s has lost an address', (file) => {
  expect(lost(whole.filter((other) => other !== file))).toHaveLength(1);
});

test('files that are no page of a language are nobody’s business', () => {
  const files = [
    '404.html',
    'admin/index.html',
    '_astro/x.js',
    'en/search-words.json',
    'sitemap.xml',
  ];
  expect(unknown([...whole, ...files])).toEqual([]);
});

test.each(['en/new/index.html', 'en/events/x.ics', 'fr/feed.xml'])('%s is not known', (file) => {
  expect(unknown([...whole, file])).toEqual([file]);
});

test('what changed in an original needs no record: its page is there for a time only', () => {
  expect(unknown([...whole, 'fr/translations/news/x/index.html'])).toEqual([]);
});
