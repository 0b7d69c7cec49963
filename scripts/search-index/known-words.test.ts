import { describe, expect, it } from 'vitest';
import { indexForms } from '../../src/search/word-forms/index.ts';
import { nounsAndAdjectives, readKnownWords } from './known-words.ts';

describe('a word list', () => {
  it('gives its nouns and adjectives of four letters or more', () => {
    const list = [
      '4',
      '\theader',
      'Schutz/ETmij',
      'Rat/EPSTm',
      'kommunal/Ake',
      'arbeiten/DIVXY',
      'USA',
    ];
    expect(nounsAndAdjectives(list.join('\n'))).toEqual(['schutz', 'kommunal']);
  });
});

describe('known words', () => {
  it('are those of the texts in any language', () => {
    const known = readKnownWords(['Multi-agency', 'Agency'], 'en');
    expect(known.has('agency')).toBe(true);
    expect(known.has('multi-agency')).toBe(true);
    expect(known.has('schutz')).toBe(false);
  });

  it('part German compounds, and leave words that are none', () => {
    const known = readKnownWords(['Präventionsprogramm'], 'de');
    const partsOf = (word: string) => indexForms(word, 'de', known);
    expect(partsOf('Klimaschutzprogramme')).toEqual(expect.arrayContaining(['klima', 'schutz']));
    expect(partsOf('Hasskriminalität')).toEqual(['hass', 'kriminalität']);
    const whole =
      'Gesellschaft Freiheit Verwaltung Regierung Organisation Beratung Unterstützung Überzeugung Widerstand';
    expect(whole.split(' ').flatMap(partsOf)).toEqual([]);
  });
});
