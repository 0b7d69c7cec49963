import { describe, expect, it } from 'vitest';
import type { Locale } from '../i18n/locales.ts';
import type { SearchRecord } from './record.ts';
import { Titles } from './titles.ts';

const record = (title: string): SearchRecord => ({
  id: title,
  url: '/',
  title,
  kind: 'practice',
  language: ['en'],
});
const find = (titles: readonly string[], text: string, locale: Locale = 'en') =>
  new Titles(titles.map(record), locale).find(text.split(' ').filter(Boolean)).map(({ id }) => id);

describe('a title', () => {
  it.each<[string, Locale, string, string]>([
    ['a word', 'en', 'The Aarhus model', 'model'],
    ['the beginning of a word', 'en', 'The Aarhus model', 'aar'],
    ['words in another order', 'en', 'The Aarhus model', 'model aarhus'],
    ['another form of a word', 'en', 'Cities that listen', 'city'],
    ['another spelling', 'en', 'Organisations of young people', 'organization'],
    ['a word behind an apostrophe', 'fr', 'L’accueil des enfants', 'accueil'],
    ['a word without its article', 'ar', 'المدينة والسلام', 'مدينة'],
    ['the singular of a plural that changes within', 'ar', 'أماكن آمنة', 'مكان'],
    ['another sign under its hamza', 'ar', 'رؤساء البلديات', 'رئيس'],
    ['an acronym without its points', 'en', 'The U.N. in cities', 'UN'],
    ['a word in quotation marks', 'de', 'Das „Haus“ der Stadt', 'haus'],
  ])('is found by %s in %s', (_, locale, title, text) => {
    expect(find([title], text, locale)).toEqual([title]);
  });

  it.each([
    ['the middle of a word', 'arhus'],
    ['a word that it does not have', 'model city'],
    ['no words', ''],
  ])('is not found by %s', (_, text) => {
    expect(find(['The Aarhus model'], text)).toEqual([]);
  });
});

it('the shortest titles come first, and equal ones stay in their order', () => {
  const titles = ['Hate in the city of B', 'Hate B', 'Against hate in cities', 'Hate A'];
  expect(find(titles, 'hate')).toEqual(['Hate B', 'Hate A', titles[0], titles[2]]);
});

describe('the share of words that a title has', () => {
  const one = record('Hate in cities');
  const titles = new Titles([one], 'en');

  it.each([
    [['hate', 'city'], 1],
    [['hate', 'speech'], 0.5],
    [['young', 'people'], 0],
    [[], 0],
  ])('of %j is %d', (words, share) => {
    expect(titles.share(one, words)).toBe(share);
  });
});
