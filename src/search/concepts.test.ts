import { describe, expect, it } from 'vitest';
import { type Locale, localeCodes } from '../i18n/locales.ts';
import { findNamed, Names } from './concepts.ts';
import type { Concept } from './record.ts';

const hate: Concept = { en: ['hate'], fr: ['haine'], de: ['Hass'], ar: ['الكراهية'] };
const hateSpeech: Concept = { en: ['hate speech'], fr: ['discours de haine'], de: ['Hassrede'] };
const speech: Concept = { en: ['speech'] };
const city: Concept = { en: ['city', 'town'], fr: ['ville'], de: ['Stadt'], ar: ['مدينة'] };
const extremism: Concept = { en: ['extremism'], de: ['Extremismus'] };
const liege: Concept = { en: ['Liège'], fr: ['Liège'], de: ['Lüttich'] };
const lodz: Concept = { en: ['Łódź'] };
const wroclaw: Concept = { en: ['Wrocław'], de: ['Breslau'] };
const houston: Concept = { en: ['Houston'] };
const alexandria: Concept = { en: ['Alexandria (Virginia)'] };
const commune: Concept = { fr: ['ville'] };
const concepts = {
  hate,
  hateSpeech,
  speech,
  city,
  extremism,
  liege,
  wroclaw,
  lodz,
  houston,
  alexandria,
  commune,
};
const names = new Names(Object.values(concepts));

/** `0-2 hateSpeech` */
function named(text: string, locale: Locale = 'en'): string[] {
  const nameOf = (concept: Concept) =>
    Object.entries(concepts).find(([, one]) => one === concept)?.[0];
  return findNamed(text.split(' '), locale, names).map(
    ({ from, to, concepts: found }) => `${from}-${to} ${found.map(nameOf).join('+')}`,
  );
}

describe('what is named in a question', () => {
  it.each<[string, Locale, string, string[]]>([
    ['the longest name', 'en', 'hate speech', ['0-2 hateSpeech']],
    ['the parts where the name is not whole', 'en', 'speech hate', ['0-1 speech', '1-2 hate']],
    ['several things', 'en', 'hate in a city', ['0-1 hate', '3-4 city']],
    ['the same thing twice', 'en', 'city or town', ['0-1 city', '2-3 city']],
    ['a name in capitals', 'en', 'HATE Speech', ['0-2 hateSpeech']],
    ['a name with a word between', 'fr', 'le discours de haine', ['1-4 hateSpeech']],
    ['two things of one name', 'fr', 'ville', ['0-1 city+commune']],
    ['a name of another language', 'en', 'Hassrede in Lüttich', ['0-1 hateSpeech', '2-3 liege']],
    ['nothing', 'en', 'a question of words', []],
    ['nothing in the beginning of a name', 'fr', 'discours de', []],
  ])('is %s', (_, locale, text, spans) => {
    expect(named(text, locale)).toEqual(spans);
  });

  it('is nothing when nothing was typed', () => {
    expect(findNamed([], 'en', names)).toEqual([]);
  });

  it('is found by the words of a name, whatever brackets it has', () => {
    expect(named('Alexandria Virginia')).toEqual(['0-2 alexandria']);
  });
});

describe('another form of a name', () => {
  it.each<[Locale, string, string]>([
    ['en', 'cities', '0-1 city'],
    ['en', 'extremist', '0-1 extremism'],
    ['de', 'Extremisten', '0-1 extremism'],
    ['en', 'Liege', '0-1 liege'],
    ['en', 'Wroclaw', '0-1 wroclaw'],
    ['en', 'Lodz', '0-1 lodz'],
    ['de', 'Extremismus', '0-1 extremism'],
    ['fr', 'villes', '0-1 city+commune'],
    ['ar', 'كراهية', '0-1 hate'],
    ['ar', 'والمدينة', '0-1 city'],
  ])('in %s is taken for it: %s', (locale, word, span) => {
    expect(named(word, locale)).toEqual([span]);
  });
});

describe('another word', () => {
  it.each<[Locale, string]>([
    ['en', 'hats'],
    ['en', 'extra'],
    ['en', 'housing'],
    ['en', 'house'],
    ['fr', 'lutte'],
    ['fr', 'villa'],
    ['ar', 'مدني'],
  ])('in %s is not taken for a name that begins like it: %s', (locale, word) => {
    expect(named(word, locale)).toEqual([]);
  });
});

describe.each(localeCodes)('every name in %s', (locale) => {
  it('is found as it stands', () => {
    for (const concept of Object.values(concepts))
      for (const name of concept[locale] ?? []) {
        const words = name.replaceAll(/[()]/g, '').split(' ');
        const [span] = findNamed(words, locale, names);
        expect(span).toMatchObject({ from: 0, to: words.length });
        expect(span?.concepts).toContain(concept);
      }
  });
});
