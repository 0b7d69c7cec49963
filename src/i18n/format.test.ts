import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  countryName,
  countWords,
  formatDate,
  formatDateRange,
  formatList,
  formatNumber,
  languageName,
  readingMinutes,
} from './format.ts';
import { type Locale, localeCodes } from './locales.ts';
import { createTranslator } from './translate.ts';

describe('dates', () => {
  it.each([
    ['en', '3 June 2024'],
    ['fr', '3 juin 2024'],
    ['de', '3. Juni 2024'],
    ['es', '3 de junio de 2024'],
    ['ar', '3 يونيو 2024'],
  ] as const)('are written with the name of the month in %s', (locale, expected) => {
    expect(formatDate('2024-06-03', locale)).toBe(expected);
  });

  it('are no more precise than what is known', () => {
    expect(formatDate('2024-06', 'en')).toBe('June 2024');
    expect(formatDate('2024', 'en')).toBe('2024');
  });

  it.each(localeCodes)('never become a row of numbers in %s', (locale) => {
    for (const text of ['2024-06-03', '2024-06', '2024-12-31T09:30']) {
      expect(formatDate(text, locale)).not.toMatch(/\d+[/.-]\d+[/.-]\d+/);
    }
  });

  it('of several days are one phrase', () => {
    expect(formatDateRange('2024-06-03', '2024-06-05', 'en').replace(/\s(?=–)|(?<=–)\s/g, '')).toBe(
      '3–5 June 2024',
    );
    expect(formatDateRange('2024-06-03', undefined, 'en')).toBe('3 June 2024');
    expect(formatDateRange('2024-06-03', '2024-06-03', 'en')).toBe('3 June 2024');
  });
});

describe('names and numbers', () => {
  it('come in the language of the page', () => {
    expect(countryName('DE', 'ar')).toBe('ألمانيا');
    expect(languageName('en', 'fr')).toBe('anglais');
    expect(formatNumber(178169, 'de')).toBe('178.169');
    expect(formatList(['a', 'b', 'c'], 'es')).toBe('a, b y c');
  });

  it.each(localeCodes)('use one numbering system in %s', (locale) => {
    expect(formatNumber(1234567890, locale).replace(/\D/g, '')).toBe('1234567890');
  });
});

describe('reading time', () => {
  const words = (locale: Locale, count: number) =>
    Array.from({ length: count }, () => (locale === 'ar' ? 'المدينة' : 'word')).join(' ');

  it.each(localeCodes)('counts the words of a text in %s', (locale) => {
    expect(countWords(words(locale, 500), locale)).toBe(500);
  });

  it.each(localeCodes)('counts the texts of %s as the segmenter counts them whole', (locale) => {
    const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
    const folder = fileURLToPath(new URL(`../../content/practices/${locale}`, import.meta.url));
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8');
      const whole = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
      expect(countWords(text, locale), file).toBe(whole.length);
    }
  });

  it.each([
    ['en', 500, 3],
    ['es', 500, 3],
    ['fr', 500, 3],
    ['de', 500, 3],
    ['ar', 500, 4],
  ] as const)('of %s, %i words, is %i minutes', (locale, count, minutes) => {
    expect(readingMinutes(countWords(words(locale, count), locale), locale)).toBe(minutes);
  });

  it.each(localeCodes)('is never below one minute in %s', (locale) => {
    expect(readingMinutes(0, locale)).toBe(1);
    expect(readingMinutes(1, locale)).toBe(1);
  });

  it('of an Arabic article of 500 words is four minutes, in the right plural', () => {
    const minutes = readingMinutes(countWords(words('ar', 500), 'ar'), 'ar');
    expect(createTranslator('ar')('entry.minutes', { count: minutes })).toMatch(/4 دقائق/);
  });
});
