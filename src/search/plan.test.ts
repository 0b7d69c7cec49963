import { describe, expect, it } from 'vitest';
import type { Locale } from '../i18n/locales.ts';
import { Names } from './concepts.ts';
import { formsOfPlan, type Part, planSearch } from './plan.ts';

const common: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  en: ['the', 'of', 'what', 'is', 'die'],
  de: ['der', 'die', 'und', 'gegen'],
};
const names = new Names([
  {
    en: ['hate speech', 'hateful speech', 'hate'],
    de: ['Hassrede', 'Hetze', 'Reden der Feindschaft', 'Hassrede', 'Hassreden', 'Fünfte'],
  },
  { en: ['rumour'] },
  { de: ['die und der'] },
]);
const sideOf = (locale: Locale) => ({ locale, common: new Set(common[locale]) });
const plan = (text: string, from: Locale, to: Locale) =>
  planSearch({ words: text.split(' '), phrases: [] }, sideOf(from), sideOf(to), names);

/** `hate speech*1 | hassrede*0.8` */
const told = (parts: readonly Part[]) =>
  parts.map(({ alternatives, isOptional }) => {
    const list = alternatives.map(
      ({ terms, weight }) => `${terms.map(({ forms }) => forms[0]).join(' ')}*${weight}`,
    );
    return `${isOptional ? '?' : ''}${list.join(' | ')}`;
  });

describe('the parts of a question', () => {
  it.each<[string, string, string[]]>([
    ['are its words', 'young people', ['young*1', 'people*1']],
    ['leave out common words', 'What is the city', ['city*1']],
    ['are common words where nothing else was typed', 'what is', ['what*1', 'is*1']],
    ['leave out common words beside a name', 'what is rumour', ['rumour*1']],
    [
      'have the other names of a thing, which weigh less',
      'hate speech',
      ['hate speech*1 | hateful speech*0.8 | hate*0.8'],
    ],
    ['begin with what is named', 'city rumour', ['rumour*1', 'city*1']],
    ['have a form as it was typed first', 'Rumours', ['rumours*1 | rumour*0.8']],
  ])('%s', (_, text, parts) => {
    expect(told(plan(text, 'en', 'en'))).toEqual(parts);
  });

  it('must all be there in the language of the question', () => {
    const parts = plan('city rumour hate speech', 'en', 'en');
    expect(parts.map(({ isOptional }) => isOptional)).toEqual([false, false, false]);
  });

  it('are none when nothing was typed', () => {
    expect(planSearch({ words: [], phrases: [] }, sideOf('en'), sideOf('en'), names)).toEqual([]);
  });
});

describe('a question that is put to another language', () => {
  const [named] = plan('hate speech', 'en', 'de');

  it('has the name there before what was typed, and must have one', () => {
    expect(named?.isOptional).toBe(false);
    const weights = named?.alternatives.map(({ weight }) => weight);
    expect(weights).toEqual([0.8, 1, 1, 1]);
  });

  it('asks for four names of a thing at most, each once and without common words', () => {
    expect(told(named ? [named] : [])).toEqual([
      'hate speech*0.8 | hassrede*1 | hetze*1 | reden feindschaft*1',
    ]);
  });

  it('may find words that have no name there, or not', () => {
    expect(told(plan('Aarhus rumour', 'en', 'de'))).toEqual(['?rumour*1', '?aarhus*1']);
  });

  it.each([
    ['of the language in which it was typed', 'the speeches of Aarhus'],
    ['of the language that is asked', 'gegen speeches und Aarhus'],
  ])('leaves out the common words %s', (_, text) => {
    expect(told(plan(text, 'en', 'de'))).toEqual(['?speeches*1', '?aarhus*1']);
  });

  it('keeps the common words of a name that has no other', () => {
    const [part] = plan('die und der', 'de', 'de');
    expect(part?.alternatives[0]?.terms).toHaveLength(3);
  });
});

describe('the forms that the index is asked for', () => {
  it('are the typed word in small letters, and its key', () => {
    expect(formsOfPlan(plan('Organizations', 'en', 'en'))).toEqual([
      'organizations',
      'organisation',
    ]);
  });

  it('are each asked for once', () => {
    const forms = formsOfPlan(plan('hate hate speech speech', 'en', 'en'));
    expect(forms).toEqual([...new Set(forms)]);
    expect(forms).toEqual(expect.arrayContaining(['hate', 'hateful', 'speech']));
  });
});
