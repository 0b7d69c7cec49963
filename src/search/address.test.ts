import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readState, type SearchState, writeState } from './address.ts';
import { type FacetName, facetNames, sortNames } from './facets.ts';

const known: readonly string[] = ['youth-education', 'dialogue', 'DE', '2026', 'a&b=c d', 'مدينة'];
const isKnown = (_: FacetName, value: string) => known.includes(value);
const read = (search: string) => readState(search, isKnown);

const choices = fc
  .array(
    fc.tuple(
      fc.constantFrom(...facetNames),
      fc.uniqueArray(fc.constantFrom(...known), { minLength: 1 }),
    ),
  )
  .map((pairs) => Object.fromEntries(pairs));
const state: fc.Arbitrary<SearchState> = fc.record({
  query: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.trim()),
  choices,
  sort: fc.constantFrom(...sortNames),
});

describe('an address of the search page', () => {
  it('leads back to every state of known values', () => {
    fc.assert(
      fc.property(state, (wanted) => {
        expect(read(writeState(wanted))).toEqual({ ...wanted, ignored: [] });
      }),
    );
  });

  it('leads, whatever it was, to a state that stays', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom(' ', '+', '&q=', '&topic=', '&sort=newest'));
    const damaged = fc.array(part, { maxLength: 400 }).map((parts) => `?q=${parts.join('')}`);
    fc.assert(
      fc.property(damaged, (search) => {
        const once = read(search);
        expect(read(writeState(once))).toEqual({ ...once, ignored: [] });
      }),
    );
  });

  it('is empty when nothing is asked', () => {
    expect(writeState({ query: '  ', choices: { topic: [] }, sort: 'relevance' })).toBe('');
  });

  it('has the question first, then the facets in their order, then the sort', () => {
    const values = { language: ['DE'], topic: ['dialogue', 'youth-education'] };
    expect(writeState({ query: ' hate ', choices: values, sort: 'newest' })).toBe(
      '?q=hate&topic=dialogue&topic=youth-education&language=DE&sort=newest',
    );
  });
});

describe('what nobody knows in an address', () => {
  it.each([
    ['?topic=nonsense', 'topic=nonsense'],
    ['?colour=red', 'colour=red'],
    ['?sort=loudest', 'sort=loudest'],
    ['?Topic=dialogue', 'Topic=dialogue'],
    ['?__proto__=dialogue', '__proto__=dialogue'],
  ])('%s is ignored and named', (search, name) => {
    expect(read(search)).toEqual({ query: '', choices: {}, sort: 'relevance', ignored: [name] });
  });

  it('leaves the rest as it is', () => {
    const { ignored, ...rest } = read('?q=hate&topic=nonsense&topic=dialogue&sort=oldest');
    expect(rest).toEqual({ query: 'hate', choices: { topic: ['dialogue'] }, sort: 'oldest' });
    expect(ignored).toEqual(['topic=nonsense']);
  });

  it('is named in short', () => {
    expect(read(`?topic=${'x'.repeat(500)}`).ignored[0]).toBe(`topic=${'x'.repeat(54)}`);
  });
});

describe('a question in an address', () => {
  it.each([
    ['is read without space around it', '?q=+hate+speech+', 'hate speech'],
    ['is read from percent signs', '?q=%D9%85%D8%AF%D9%86', 'مدن'],
    ['is cut where nobody would ask for more', `?q=${'x'.repeat(2000)}`, 'x'.repeat(300)],
    ['ends with a word when it is cut', `?q=${'x'.repeat(299)}+more`, 'x'.repeat(299)],
  ])('%s', (_, search, query) => {
    expect(read(search).query).toBe(query);
  });
});

it('a value that stands twice in an address counts once', () => {
  expect(read('?topic=dialogue&topic=dialogue&city=dialogue').choices).toEqual({
    topic: ['dialogue'],
    city: ['dialogue'],
  });
});
