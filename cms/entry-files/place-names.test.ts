import { describe, expect, test } from 'vitest';
import { placeNames, sortNames } from './place-names.ts';

const order = ['title', 'summary', 'city', 'topics'];

describe('where new settings go', () => {
  test.each([
    ['after the nearest earlier one', ['title', 'topics'], ['summary'], 'title summary topics'],
    ['before a later one when none is earlier', ['old', 'topics'], ['city'], 'old city topics'],
    ['after one another', ['title'], ['topics', 'summary'], 'title summary topics'],
    ['at the end when it is not in the order', ['title'], ['x'], 'title x'],
    ['at the end when nothing in the order is there', ['x'], ['city'], 'x city'],
    [
      'by the file where it stands in another order',
      ['city', 'title'],
      ['summary'],
      'city title summary',
    ],
  ])('%s', (_name, present, wanted, expected) => {
    expect(placeNames(present, wanted, order).join(' ')).toBe(expected);
  });

  test('sorts by the order and leaves the others last', () => {
    expect(sortNames(['x', 'city', 'a', 'title'], order)).toEqual(['title', 'city', 'x', 'a']);
  });
});
