import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryTagged } from './arbitrary-tagged.ts';
import { hasWords, readTagged, TaggedTextError, wordsOf, writeTagged } from './tagged-text.ts';

test('words are read as one sees them', () => {
  expect(readTagged('R&amp;D <g id="1">a &lt; b</g><x id="2"/>')).toEqual([
    { kind: 'text', text: 'R&D ' },
    { kind: 'open', tag: 'g', id: '1' },
    { kind: 'text', text: 'a < b' },
    { kind: 'close', tag: 'g', id: '1' },
    { kind: 'single', id: '2' },
  ]);
});

test('whatever is read is written again as it was', () => {
  fc.assert(fc.property(arbitraryTagged, (text) => writeTagged(readTagged(text)) === text));
});

describe('what is no tagged text is refused', () => {
  test.each([
    ['another tag', '<b>a</b>', '“<” stands in it unescaped'],
    ['a bare sign', 'a > b', '“>” stands in it unescaped'],
    ['a bare ampersand', 'R&D', '“&” stands in it unescaped'],
    ['another entity', '&nbsp;', '“&” stands in it unescaped'],
    ['a pair without its end', '<g id="1">a', '<g id="1"> is not closed'],
    ['an end without a beginning', 'a</g>', '“</g>” closes what is not open'],
    ['crossed pairs', '<g id="1"><k id="2">a</g></k>', '“</g>” closes what is not open'],
    ['the same number twice', '<x id="1"/><x id="1"/>', 'the placeholder 1 stands in it twice'],
    ['other attributes', '<g id="1" class="a">a</g>', '“<” stands in it unescaped'],
  ])('%s', (_, text, message) => {
    expect(() => readTagged(text)).toThrow(new TaggedTextError(message));
  });

  test('any text whatever is read, or refused in words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        try {
          return writeTagged(readTagged(text)) === text;
        } catch (problem) {
          return problem instanceof TaggedTextError;
        }
      }),
    );
  });
});

test.each([
  ['Peace', true],
  ['<g id="1">سلام</g>', true],
  ['12 %', false],
  ['<x id="1"/>', false],
  ['<k id="1">paz</k>', false],
])('%s: has words to translate is %s', (text, has) => {
  expect(hasWords(readTagged(text))).toBe(has);
});

test('words alone are what a reader sees', () => {
  expect(wordsOf(readTagged('R&amp;D <g id="1">works</g><x id="2"/>'))).toBe('R&D works');
});
