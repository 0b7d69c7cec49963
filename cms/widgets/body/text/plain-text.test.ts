import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';
import { countWords } from './count-words.ts';
import { restoreLineBreaks, toEditorText } from './line-breaks.ts';

describe('pasted text', () => {
  test.each([
    ['plain', 'plain', 0],
    ['a\u200bb\u0000c', 'abc', 2],
    ['a \u202eevil\u202c', 'a evil', 2],
    ['\u2067ok\u2069', '\u2067ok\u2069', 0],
    ['\u2067open', 'open', 1],
    ['می\u200cخواهم \u200f', 'می\u200cخواهم \u200f', 0],
    ['a\r\nb\u2028c\td', 'a\nb\nc\td', 0],
    ['👩‍👩‍👧 \u{e0001}x', '👩‍👩‍👧 x', 1],
  ])('%j becomes %j', (pasted, text, removed) => {
    expect(cleanText(pasted)).toEqual({ text, removed });
  });
});

describe('the count of words', () => {
  test.each([
    ['', 0, 'en'],
    ['One two, three.', 3, 'en'],
    ['## One\n\n- **two** [three](https://a.org/b/c)[^1]\n\n[^1]: Four', 4, 'en'],
    ['<Callout kind="tip" title="Not counted">\nOne\n</Callout>', 1, 'en'],
    ['هذا نص قصير', 3, 'ar'],
  ])('of %j is %i', (text, count, lang) => {
    expect(countWords(text, lang)).toBe(count);
  });
});

describe('line breaks', () => {
  const anyText = fc.array(fc.constantFrom('a', 'b', '', ' '), { maxLength: 8 }).chain((lines) =>
    fc
      .array(fc.constantFrom('\n', '\r\n', '\r'), {
        minLength: lines.length,
        maxLength: lines.length,
      })
      .map((breaks) => lines.map((line, index) => line + (breaks[index] ?? '\n')).join('')),
  );

  test('stay as they were in a text that nobody touched', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(restoreLineBreaks(text, toEditorText(text))).toBe(text);
      }),
    );
  });

  test.each([
    ['a\nb', 'a\nx\nb', 'a\nx\nb'],
    ['a\r\nb\r\n', 'a\nx\nb\n', 'a\r\nx\r\nb\r\n'],
    ['a\r\nb\nc\r\n', 'a\nb\nx\nc\n', 'a\r\nb\nx\nc\r\n'],
    ['a\r\nb\r\nc', 'a\nc', 'a\r\nc'],
  ])('of %j, edited to %j, come back as %j', (original, edited, restored) => {
    expect(restoreLineBreaks(original, edited)).toBe(restored);
  });
});
