import { describe, expect, test } from 'vitest';
import { alignItems } from './align-items.ts';

const source = (title: string, url: string) => ({ title, url, language: 'en' });

describe('which item became which', () => {
  test.each([
    ['nothing changed', ['a', 'b'], ['a', 'b'], [0, 1]],
    ['one added at the end', ['a'], ['a', 'b'], [0, undefined]],
    ['one added before', ['b'], ['a', 'b'], [undefined, 0]],
    ['the first removed', ['a', 'b', 'c'], ['b', 'c'], [1, 2]],
    ['one changed', ['a', 'b', 'c'], ['a', 'x', 'c'], [0, 1, 2]],
    ['the last put first', ['a', 'b', 'c'], ['c', 'a', 'b'], [undefined, 0, 1]],
    ['the same twice', ['a'], ['a', 'a'], [0, undefined]],
    ['all gone', ['a'], [], []],
    ['text became a map', ['a'], [{ a: 1 }], [undefined]],
  ])('%s', (_name, before, after, expected) => {
    expect(alignItems(before, after)).toEqual(expected);
  });

  test('when one is removed and another changed, the changed one is recognised', () => {
    const [a, b] = [source('One report', 'https://a.org/'), source('Two pages', 'https://b.org/')];
    expect(alignItems([a, b], [{ ...b, title: 'Two pages more' }])).toEqual([1]);
    expect(alignItems([a, b], [{ ...a, title: 'One report more' }])).toEqual([0]);
    const [first, second] = ['Begin with the schools.', 'End with a report.'];
    expect(alignItems([first, second], ['End with a long report.'])).toEqual([1]);
  });
});
