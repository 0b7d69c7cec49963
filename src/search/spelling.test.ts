import { describe, expect, it } from 'vitest';
import { type Locale, localeCodes } from '../i18n/locales.ts';
import { readVocabulary, suggestSpelling } from './spelling.ts';

const suggest = (text: string, words: string, locale: Locale = 'en') =>
  suggestSpelling(text.split(' '), readVocabulary(words.split(' '), locale), locale);

describe('letters that may be wrong', () => {
  it.each([
    ['none of three', 'hat', 'hut', undefined],
    ['one of four', 'hete', 'hate', 'hate'],
    ['not two of four', 'hets', 'hate', undefined],
    ['one of five', 'tovns', 'towns', 'towns'],
    ['not two of five', 'tobms', 'towns', undefined],
    ['two of six', 'ckties', 'cities', 'cities'],
    ['two of many', 'polarizaton', 'polarisation', 'polarisation'],
    ['not three of many', 'polarizatn', 'polarisation', undefined],
    ['one that is missing', 'preventon', 'prevention', 'prevention'],
    ['one that is too many', 'prevenntion', 'prevention', 'prevention'],
    ['two that changed places', 'extermism', 'extremism', 'extremism'],
  ])('are %s: %s', (_, typed, word, better) => {
    expect(suggest(typed, word)).toBe(better);
  });
});

describe('of several words', () => {
  it('the nearest is meant', () => {
    expect(suggest('mediatiom', 'meditation mediation')).toBe('mediation');
  });

  it('the most frequent is meant where they are as near', () => {
    expect(suggest('tawn', 'town dawn')).toBe('town');
    expect(suggest('tawn', 'dawn town')).toBe('dawn');
  });
});

describe('no mistake', () => {
  it.each<[string, Locale, string, string]>([
    ['is a word of the pages', 'en', 'cities', 'cities citizen'],
    ['is a word in capitals', 'en', 'CITIES', 'cities citizen'],
    ['is another form of one', 'en', 'organizations', 'organisation'],
    ['is the beginning of one', 'en', 'polari', 'polarisation'],
    ['is a missing accent', 'fr', 'prefet', 'préfet'],
    ['is an accent too many', 'fr', 'préfét', 'préfet'],
    ['is a missing umlaut', 'de', 'Stadte', 'städte'],
    ['is a missing hamza', 'ar', 'اجراءات', 'إجراءات'],
    ['is a word with an article', 'ar', 'المدينة', 'مدينة'],
    ['is a number', 'en', '2025', '2024a abcd'],
    ['is a word with a digit', 'en', 'covid19', 'covid'],
    ['is a word like nothing', 'en', 'aarhus', 'prevention'],
  ])('%s: %s %s', (_, locale, typed, words) => {
    expect(suggest(typed, words, locale)).toBe(undefined);
  });

  it.each(localeCodes)('is anything in %s where there are no words', (locale) => {
    expect(suggest('anything', '', locale)).toBe(undefined);
  });
});

describe('a better question', () => {
  it('keeps the words that are right, and their order', () => {
    expect(suggest('Hate in citiez 2025', 'hate cities in')).toBe('Hate in cities 2025');
  });

  it('is written as the pages write it', () => {
    expect(suggest('prefettture', 'préfecture préfet', 'fr')).toBe('préfecture');
  });

  it('is given in Arabic too', () => {
    expect(suggest('التطرق', 'التطرف', 'ar')).toBe('التطرف');
  });
});
