import { describe, expect, it } from 'vitest';
import { dictionaries } from './dictionary.ts';
import { localeCodes, localeInfo, sourceLocale } from './locales.ts';
import { createTranslator, translatorFor } from './translate.ts';

const plural = /_(zero|one|two|few|many|other)$/;
const stems = (keys: readonly string[]) =>
  [...new Set(keys.map((key) => key.replace(plural, '')))].sort();
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))].sort();
const source = dictionaries[sourceLocale];

describe.each(localeCodes)('the dictionary of %s', (locale) => {
  const texts = dictionaries[locale];
  const categories = new Intl.PluralRules(localeInfo(locale).formatTag).resolvedOptions()
    .pluralCategories;

  it('has every key of the source, and no other', () => {
    expect(stems(Object.keys(texts))).toEqual(stems(Object.keys(source)));
  });

  it('has every plural form of its language', () => {
    const counted = stems(Object.keys(source).filter((key) => plural.test(key)));
    const missing = counted.flatMap((stem) =>
      categories.filter((form) => !texts[`${stem}_${form}`]).map((form) => `${stem}_${form}`),
    );
    expect(missing).toEqual([]);
  });

  it('fills the same places as the source', () => {
    const different = Object.keys(texts).filter((key) => {
      if (plural.test(key)) return false;
      return String(placeholders(texts[key] ?? '')) !== String(placeholders(source[key] ?? ''));
    });
    expect(different).toEqual([]);
  });

  it('leaves no text empty that the source fills', () => {
    expect(
      Object.keys(source).filter((key) => source[key] && !plural.test(key) && !texts[key]),
    ).toEqual([]);
  });
});

describe('a translator', () => {
  const texts = {
    en: {
      'home.title': 'Home',
      'search.results_one': '{{n}} result',
      'search.results_other': '{{n}} results',
      'city.source': 'Source',
    },
    ar: {
      'search.results_zero': 'لا نتائج',
      'search.results_one': 'نتيجة',
      'search.results_two': 'نتيجتان',
      'search.results_few': '{{n}} نتائج',
      'search.results_many': '{{n}} نتيجة',
      'search.results_other': '{{n}} نتيجة',
    },
  };

  it.each([
    [0, 'لا نتائج'],
    [1, 'نتيجة'],
    [2, 'نتيجتان'],
    [3, '3 نتائج'],
    [11, '11 نتيجة'],
    [100, '100 نتيجة'],
  ])('chooses the Arabic plural for %i', (count, expected) => {
    expect(translatorFor('ar', texts)('search.results', { count })).toBe(expected);
  });

  it('falls back to the source language', () => {
    expect(translatorFor('ar', texts)('home.title')).toBe('Home');
  });

  it('refuses a key that does not exist', () => {
    expect(() => translatorFor('en', texts)('home.lead')).toThrow(/home\.lead.*missing/);
  });

  it('refuses a missing value', () => {
    expect(() =>
      translatorFor('en', { en: { 'home.title': 'Hello {{name}}' } })('home.title'),
    ).toThrow(/needs a value for \{\{name\}\}/);
  });

  it.each([
    ['fr', 'Partager'],
    ['de', 'teilen'],
    ['es', 'Compartir'],
    ['ar', 'شارك'],
  ] as const)('says “share” as the verb in %s', (locale, verb) => {
    expect(createTranslator(locale)('share.title').toLowerCase()).toContain(verb.toLowerCase());
  });
});
