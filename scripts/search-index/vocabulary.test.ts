import { describe, expect, it } from 'vitest';
import { localeCodes } from '../../src/i18n/locales.ts';
import { Vocabulary } from './vocabulary.ts';

function read(...pages: string[]): Vocabulary {
  const vocabulary = new Vocabulary('en');
  for (const page of pages) vocabulary.add(page.split(' '));
  return vocabulary;
}

it('all words are those of every page, as they are written', () => {
  expect([...read('City city', 'city Hate').all()]).toEqual(['City', 'city', 'Hate']);
});

describe('common words', () => {
  it.each(localeCodes)('are in %s those of the grammar, even without pages', (locale) => {
    const small = { en: 'the', fr: 'les', de: 'und', es: 'los', ar: 'في' };
    expect(new Vocabulary(locale).common()).toContain(small[locale]);
  });

  it('are those on three pages of five', () => {
    const common = read('city hate', 'city hate', 'City', 'x', 'y').common();
    expect(common).toContain('city');
    expect(common).not.toContain('hate');
  });

  it('are on three pages at least, where there are few', () => {
    expect(read('city', 'city').common()).not.toContain('city');
  });

  it('do not come from one page that has a word often', () => {
    expect(read('city city city city', 'x', 'y').common()).not.toContain('city');
  });

  it('are listed once, in order', () => {
    const common = read('the', 'the', 'the').common();
    expect(common).toEqual([...new Set(common)].sort());
  });
});

describe('words for “did you mean”', () => {
  it('are those on most pages first, then by their letters', () => {
    const vocabulary = read('hate towns', 'hate towns', 'hate zebra', 'about');
    expect(vocabulary.frequent()).toEqual(['hate', 'towns', 'about', 'zebra']);
  });

  it('are counted by pages, not by how often they stand on one', () => {
    expect(read('towns towns towns', 'hate', 'hate').frequent()).toEqual(['hate', 'towns']);
  });

  it.each(['the', '2026', 'front-line', 'l’accueil', 'covid19', 'U.N.'])(
    'have letters only, and four of them: not %s',
    (word) => {
      expect(read(`${word} city`).frequent()).toEqual(['city']);
    },
  );

  it('are in small letters, with their accents and in any script', () => {
    expect(read('Préfet مدينة STÄDTE').frequent()).toEqual(['préfet', 'städte', 'مدينة']);
  });

  it('are not more than can be read in a moment', () => {
    const letters = (number: number) =>
      [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const many = Array.from({ length: 16_000 }, (_, index) => letters(index + 10_000));
    expect(read(many.join(' ')).frequent()).toHaveLength(15_000);
  });
});
