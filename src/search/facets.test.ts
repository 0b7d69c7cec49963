import { describe, expect, it } from 'vitest';
import {
  type Choices,
  countFacets,
  type FacetName,
  facetNames,
  hasChoices,
  narrow,
  sortFound,
  valuesOf,
} from './facets.ts';
import type { SearchRecord } from './record.ts';

const today = '2026-11-25';
const record = (id: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  id,
  url: `/en/${id}/`,
  title: id,
  kind: 'practice',
  language: ['en'],
  ...more,
});

const records = [
  record('a', { topic: ['youth', 'online'], country: ['DE'], year: '2024' }),
  record('b', { topic: ['youth'], country: ['FR'], year: '2025' }),
  record('c', { topic: ['online'], country: ['DE'] }),
  record('d', { kind: 'event', topic: ['youth'], country: ['DE'], date: '2027-01-10' }),
];
const found = records.map((each) => ({ record: each }));
const idsOf = (choices: Choices) => narrow(found, choices, today).map((one) => one.record.id);

describe('when an event takes place', () => {
  it.each([
    ['2026-11-25', undefined, 'upcoming'],
    ['2026-11-24', undefined, 'past'],
    ['2026-11-20', '2026-11-25', 'upcoming'],
    ['2026-11-20', '2026-11-24', 'past'],
    ['2026-11', undefined, 'upcoming'],
    ['2026-10', undefined, 'past'],
    ['2026-10-30', '2026-11', 'upcoming'],
    ['2026', undefined, 'upcoming'],
  ])('from %s to %s is %s', (date, end, value) => {
    expect(valuesOf(record('e', { kind: 'event', date, end }), 'when', today)).toEqual([value]);
  });

  it('is unknown without a date', () => {
    expect(valuesOf(record('e', { kind: 'event' }), 'when', today)).toEqual([]);
  });

  it('is not asked of pages that are no events', () => {
    expect(valuesOf(record('n', { kind: 'news', date: '2027-01-01' }), 'when', today)).toEqual([]);
  });
});

describe('the values of a record', () => {
  it.each<[FacetName, readonly string[]]>([
    ['kind', ['practice']],
    ['topic', ['youth', 'online']],
    ['year', ['2024']],
    ['city', []],
    ['language', ['en']],
  ])('in %s are %j', (facet, values) => {
    expect(valuesOf(records[0] ?? record('none'), facet, today)).toEqual(values);
  });
});

describe('narrowing', () => {
  it.each<[string, Choices, string[]]>([
    ['leaves everything when nothing is chosen', {}, ['a', 'b', 'c', 'd']],
    ['takes an empty choice for none', { topic: [] }, ['a', 'b', 'c', 'd']],
    ['takes any value of a facet', { topic: ['youth', 'online'] }, ['a', 'b', 'c', 'd']],
    ['takes a value alone', { topic: ['online'] }, ['a', 'c']],
    ['wants every facet', { topic: ['online'], country: ['FR'] }, []],
    ['leaves out what has no value', { year: ['2024', '2025'] }, ['a', 'b']],
    ['knows what is still to come', { when: ['upcoming'] }, ['d']],
  ])('%s', (_, choices, ids) => {
    expect(idsOf(choices)).toEqual(ids);
  });

  it('is told when something is chosen', () => {
    expect([{}, { topic: [] }, { topic: ['youth'] }].map(hasChoices)).toEqual([false, false, true]);
  });
});

describe('counts', () => {
  const countsOf = (choices: Choices, facet: FacetName) =>
    Object.fromEntries(countFacets(records, choices, today)[facet]);

  it('are those of all records when nothing is chosen', () => {
    expect(countsOf({}, 'topic')).toEqual({ youth: 3, online: 2 });
  });

  it('of a facet do not change by a choice in it', () => {
    expect(countsOf({ topic: ['online'] }, 'topic')).toEqual(countsOf({}, 'topic'));
  });

  it('of the other facets do', () => {
    expect(countsOf({ topic: ['online'] }, 'country')).toEqual({ DE: 2 });
  });

  it('keep to the other facets when several are chosen in', () => {
    const choices = { topic: ['youth'], country: ['DE'] };
    expect(countsOf(choices, 'topic')).toEqual({ youth: 2, online: 2 });
    expect(countsOf(choices, 'country')).toEqual({ DE: 2, FR: 1 });
    expect(countsOf(choices, 'year')).toEqual({ 2024: 1 });
  });

  it('leave out what two facets leave out', () => {
    const choices = { topic: ['online'], country: ['FR'] };
    expect(countsOf(choices, 'topic')).toEqual({ youth: 1 });
    expect(countsOf(choices, 'country')).toEqual({ DE: 2 });
    expect(countsOf(choices, 'kind')).toEqual({});
  });

  it.each(facetNames)('of %s are the pages that choosing the value would leave', (facet) => {
    const choices = { topic: ['youth'], country: ['DE', 'FR'] };
    for (const [value, count] of countFacets(records, choices, today)[facet])
      expect(idsOf({ ...choices, [facet]: [value] })).toHaveLength(count);
  });
});

describe('an order', () => {
  const dated = [
    ['none'],
    ['old', '2024-05'],
    ['new', '2026-01-02'],
    ['also none'],
    ['mid', '2025'],
  ];
  const list = dated.map(([id = '', date]) => ({ record: record(id, { date }) }));

  it.each([
    ['relevance', ['none', 'old', 'new', 'also none', 'mid']],
    ['newest', ['new', 'mid', 'old', 'none', 'also none']],
    ['oldest', ['old', 'mid', 'new', 'none', 'also none']],
  ] as const)('by %s puts what has no date last, unless it is as found', (sort, ids) => {
    expect(sortFound(list, sort).map((one) => one.record.id)).toEqual(ids);
  });
});
