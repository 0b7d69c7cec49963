import { describe, expect, test } from 'vitest';
import { cleanData, equalData, isSame } from './clean-data.ts';

describe('settings without what is not there', () => {
  test('drops empty values at any depth, and what becomes empty by it', () => {
    const data = {
      title: 'A',
      cover: { image: '', alt: null },
      topics: ['', null, 'x'],
      sources: [{ url: undefined }, {}],
      lessons: [],
      summary: undefined,
    };
    expect(cleanData(data)).toEqual({ title: 'A', topics: ['x'] });
  });

  test('keeps zero, false and spaces', () => {
    expect(cleanData({ a: 0, b: false, c: ' ' })).toEqual({ a: 0, b: false, c: ' ' });
  });

  test('refuses what a file cannot hold, instead of losing it', () => {
    expect(() => cleanData({ date: new Date(0) })).toThrow('[object Date]');
    expect(() => cleanData({ number: Number.NaN })).toThrow(TypeError);
  });
});

describe('comparing settings', () => {
  test.each([
    [undefined, null, true],
    [{}, '', true],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1, b: '' }, { a: 1 }, true],
    [['a', 'b'], ['b', 'a'], false],
    ['2007', 2007, false],
    [{ a: 1 }, ['a'], false],
  ])('%j and %j: %j', (a, b, expected) => {
    expect(equalData(a, b)).toBe(expected);
  });

  test('does not take an inherited name for a setting', () => {
    expect(isSame({ constructor: undefined }, { a: undefined })).toBe(false);
  });
});
