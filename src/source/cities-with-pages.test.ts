import { expect, it } from 'vitest';
import { citiesWithPages } from './cities-with-pages.ts';

const cities = new Map(
  ['aarhus', 'boston', 'leeds', 'oslo', 'nowhere'].map((id) => [id, { membership: undefined }]),
);

it.each([
  ['ran a practice', { city: 'aarhus' }, ['aarhus']],
  ['attended an event', { city: 'oslo', cities: ['boston'] }, ['boston', 'oslo']],
  ['is named by news', { related: ['practices/aarhus-model', 'cities/leeds'] }, ['leeds']],
  ['does not exist', { city: 'atlantis' }, []],
])('a city that %s has a page, or none', (_what, facts, expected) => {
  expect([...citiesWithPages([{ facts }], cities)].sort()).toEqual(expected);
});

it('a city whose membership has a source has a page', () => {
  const member = { membership: { note: 'member' as const, source: 'https://example.org/' } };
  expect([...citiesWithPages([], new Map([['ottawa', member]]))]).toEqual(['ottawa']);
});
