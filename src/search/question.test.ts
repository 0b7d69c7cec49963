import { describe, expect, it } from 'vitest';
import { type Locale, localeCodes } from '../i18n/locales.ts';
import { isEmpty, readQuestion } from './question.ts';

describe('a phrase', () => {
  it.each<[Locale, string, string]>([
    ['en', '"hate speech"', 'hate speech'],
    ['en', '“hate speech”', 'hate speech'],
    ['en', '‟hate speech”', 'hate speech'],
    ['fr', '«discours de haine»', 'discours de haine'],
    ['fr', '«\u00a0discours de haine\u00a0»', 'discours de haine'],
    ['fr', '«\u202fdiscours de haine\u202f»', 'discours de haine'],
    ['de', '„sozialer Zusammenhalt“', 'sozialer Zusammenhalt'],
    ['de', '»sozialer Zusammenhalt«', 'sozialer Zusammenhalt'],
    ['es', '«discurso de odio»', 'discurso de odio'],
    ['es', '“discurso de odio”', 'discurso de odio'],
    ['ar', '«خطاب الكراهية»', 'خطاب الكراهية'],
    ['ar', '”خطاب الكراهية“', 'خطاب الكراهية'],
  ])('in %s is %s', (locale, text, phrase) => {
    expect(readQuestion(text, locale)).toEqual({ words: [], phrases: [phrase] });
  });

  it('may be one word, and stand beside others and words', () => {
    expect(readQuestion('city "hate" and “social cohesion” now', 'en')).toEqual({
      words: ['city', 'and', 'now'],
      phrases: ['hate', 'social cohesion'],
    });
  });

  it('stays as it was typed', () => {
    expect(readQuestion('"Multi-agency, U.N."', 'en').phrases).toEqual(['Multi-agency, U.N.']);
  });
});

describe('quotation marks without a phrase', () => {
  it.each([
    ['"hate speech', ['hate', 'speech'], []],
    ['hate speech”', ['hate', 'speech'], []],
    ['"hate" "speech', ['speech'], ['hate']],
    ['"" hate', ['hate'], []],
    ['"   " hate', ['hate'], []],
  ])('%s count as none', (text, words, phrases) => {
    expect(readQuestion(text, 'en')).toEqual({ words, phrases });
  });

  it('do not open a phrase as apostrophes', () => {
    const { words, phrases } = readQuestion('l’accueil d’enfants', 'fr');
    expect([words, phrases]).toEqual([['accueil', 'enfants'], []]);
  });
});

describe('the words of a question', () => {
  it.each<[Locale, string, string[]]>([
    ['en', 'What is hate?', ['What', 'is', 'hate']],
    ['en', 'schools, (young) people!', ['schools', 'young', 'people']],
    ['en', 'cities - towns & P/CVE', ['cities', 'towns', 'P/CVE']],
    ['es', '¿Qué es el odio?', ['Qué', 'es', 'el', 'odio']],
    ['fr', 'Que faire ?', ['Que', 'faire']],
    ['ar', 'ما الكراهية؟', ['ما', 'الكراهية']],
  ])('in %s come without punctuation: %s', (locale, text, words) => {
    expect(readQuestion(text, locale).words).toEqual(words);
  });

  it('are the first sixteen of a pasted text', () => {
    const many = Array.from({ length: 100 }, (_, index) => `word${index}`);
    expect(readQuestion(many.join(' '), 'en').words).toEqual(many.slice(0, 16));
  });
});

describe.each(localeCodes)('in %s', (locale) => {
  it.each(['', '   ', '"', '«»', '" "', '?!', ' – '])('“%s” asks nothing', (text) => {
    expect(isEmpty(readQuestion(text, locale))).toBe(true);
  });

  it.each(['hate', '"hate"'])('%s asks something', (text) => {
    expect(isEmpty(readQuestion(text, locale))).toBe(false);
  });
});

it.each([' ', '"', '" ', 'a" '])(
  'takes no time that grows with its cube: “%s” repeated',
  (piece) => {
    const start = performance.now();
    readQuestion(`"${piece.repeat(20_000)}`, 'en');
    expect(performance.now() - start).toBeLessThan(1000);
  },
);
