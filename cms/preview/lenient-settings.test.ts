import { describe, expect, test } from 'vitest';
import { entryTypeNames, entryTypes } from '../../src/collections/index.ts';
import { readLeniently } from './lenient-settings.ts';

const today = '2026-11-25';
const facts = (type: keyof typeof entryTypes, data: object) =>
  readLeniently(entryTypes[type].facts, { ...data }, today);
const texts = (type: keyof typeof entryTypes, data: object) =>
  readLeniently(entryTypes[type].texts, { ...data }, today);

describe('words', () => {
  test.each([
    ['too short', 'Ab', 'Ab'],
    ['too long', 'word '.repeat(40), 'word '.repeat(40).trim()],
    ['on two lines', 'One\n  door', 'One door'],
    ['a number', 2024, '2024'],
    ['a list', ['One'], ''],
    ['missing', undefined, ''],
  ])('%s are shown as far as they are words', (_how, title, shown) => {
    expect(texts('practice', { title })['title']).toBe(shown);
  });
});

describe('dates', () => {
  test.each([
    ['2024-06-03', '2024-06-03'],
    ['2024-06-3', '2024-06'],
    ['2024-', '2024'],
    [2024, '2024'],
    ['soon', undefined],
  ])('%s is taken as far as it is one: %s', (start, shown) => {
    expect(facts('practice', { start })['start']).toBe(shown);
  });

  test('half a time is a day', () => {
    expect(facts('event', { start: '2024-06-03T09:' })['start']).toBe('2024-06-03');
  });

  test('one that a template needs is today', () => {
    expect(facts('event', { start: '20' })['start']).toBe(today);
    expect(facts('news', {})['date']).toBe(today);
    expect(facts('practice', { lastVerified: '2024' })['lastVerified']).toBe(today);
  });
});

describe('lists and choices', () => {
  test('unknown items are left out', () => {
    const topics = ['youth-education', 'nonsense', 7];
    expect(facts('practice', { topics })['topics']).toEqual(['youth-education']);
  });

  test('a list that is needed may be empty', () => {
    expect(facts('practice', {})['topics']).toEqual([]);
    expect(texts('step', {})['checklist']).toEqual([]);
  });

  test('a choice that is needed is the first of its list', () => {
    const [first] = Object.keys(entryTypes.news.facts.kind.enum);
    expect(facts('news', { kind: 'nonsense' })['kind']).toBe(first);
  });

  test('a choice that is needed claims nothing where the list has a word for that', () => {
    expect(facts('practice', {})['status']).toBe('unknown');
  });

  test('a default stays the default', () => {
    expect(facts('practice', { cautionary: 'perhaps' })['cautionary']).toBe(false);
  });

  test('settings that no schema knows are left out', () => {
    expect(facts('practice', { nonsense: 1 })).not.toHaveProperty('nonsense');
  });
});

describe('wholes of several parts', () => {
  test('are shown while words are missing', () => {
    const sources = [{ title: 'Report', url: 'https:' }, {}];
    expect(facts('practice', { sources })['sources']).toEqual([{ title: 'Report', url: '' }]);
  });

  test('are left out while a choice is missing, which nobody may make up', () => {
    const outcomes = [{ text: 'Fewer departures' }, { text: 'More trust', direction: 'improved' }];
    expect(texts('practice', { outcomes })['outcomes']).toEqual([outcomes[1]]);
  });

  test('never hold an address that would run code', () => {
    const sources = [{ title: 'Report', url: 'javascript:alert(1)' }];
    expect(facts('practice', { sources })['sources']).toEqual([{ title: 'Report', url: '' }]);
  });
});

test.each(entryTypeNames)('nothing at all is enough for a %s', (type) => {
  const needed = Object.entries({ ...entryTypes[type].facts, ...entryTypes[type].texts }).filter(
    ([, schema]) => !schema.safeParse(undefined).success,
  );
  const read = { ...facts(type, {}), ...texts(type, {}) };
  expect(Object.keys(read)).toEqual(expect.arrayContaining(needed.map(([name]) => name)));
});
