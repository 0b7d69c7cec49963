import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractText, parseBody } from '../../../../src/markup/portable.ts';
import { applyChanges } from './edit.ts';
import { perform } from './marked-text.ts';
import { type Mark, toggleMark } from './toggle-marks.ts';

const toggle = (marked: string, mark: Mark = 'strong') =>
  perform(marked, (text, span) => toggleMark(text, span, mark));

describe('bold', () => {
  test.each([
    ['a ⟦b⟧ c', 'a **⟦b⟧** c'],
    ['a⟦ b ⟧c', 'a⟦ **b** ⟧c'],
    ['a **⟦b⟧** c', 'a ⟦b⟧ c'],
    ['a ⟦**b**⟧ c', 'a ⟦b⟧ c'],
    ['**a ⟦b⟧ c**', '**a** ⟦b⟧ **c**'],
    ['**a ⟦b c⟧**', '**a** ⟦b c⟧'],
    ['**a** ⟦b⟧', '**a** **⟦b⟧**'],
    ['**a**⟦b⟧', '**a⟦b⟧**'],
    ['**a ⟦b** c⟧', '**a ⟦b c⟧**'],
    ['⟦**a** b **c**⟧', '**⟦a b c⟧**'],
    ['*a ⟦b⟧*', '*a **⟦b⟧***'],
    ['one⟦(two)⟧three', 'one⟦(**two**)⟧three'],
    ['see [the ⟦site](https://a.org) now⟧', 'see **[the ⟦site](https://a.org) now⟧**'],
    ['[a ⟦b⟧](https://a.org)', '[a **⟦b⟧**](https://a.org)'],
    ['[a](https://⟦a.org⟧)', '**[a](https://⟦a.org⟧)**'],
    ['## ⟦One⟧', '## **⟦One⟧**'],
    ['⟦## One⟧', '⟦## **One⟧**'],
    ['[^1]: ⟦One⟧', '[^1]: **⟦One⟧**'],
    ['⟦one\n\ntwo⟧', '**⟦one**\n\n**two⟧**'],
    ['⟦- one\n- two⟧', '⟦- **one**\n- **two⟧**'],
    ['> ⟦one\n> two⟧', '> **⟦one\n> two⟧**'],
    ['| ⟦a | b⟧ |\n| --- | --- |\n| c | d |', '| **⟦a** | **b⟧** |\n| --- | --- |\n| c | d |'],
    ['**one**\n\n⟦two⟧', '**one**\n\n**⟦two⟧**'],
    ['⟦**one**\n\ntwo⟧', '⟦**one**\n\n**two⟧**'],
    ['⟦**one**\n\n**two**⟧', '⟦one\n\ntwo⟧'],
    ['اكتب ⟦كلمة⟧ هنا', 'اكتب **⟦كلمة⟧** هنا'],
  ])('%j becomes %j', (before, after) => {
    expect(toggle(before)).toBe(after);
  });
});

describe('a caret without selection', () => {
  test.each([
    ['a ‸ b', 'a **‸** b'],
    ['a **‸** b', 'a ‸ b'],
    ['wo‸rd', '**wo‸rd**'],
    ['word‸', 'word**‸**'],
    ['**word‸**', '**word**‸'],
    ['**wo‸rd**', 'wo‸rd'],
    ['‸', '**‸**'],
  ])('%j becomes %j', (before, after) => {
    expect(toggle(before)).toBe(after);
  });
});

describe('italics', () => {
  test.each([
    ['a ⟦b⟧ c', 'a *⟦b⟧* c'],
    ['a _⟦b⟧_ c', 'a ⟦b⟧ c'],
    ['a **‸** b', 'a ***‸*** b'],
    ['a ***‸*** b', 'a **‸** b'],
    ['**⟦b⟧**', '***⟦b⟧***'],
    ['***⟦b⟧***', '**⟦b⟧**'],
    ['**⟦*b*⟧**', '*⟦*b*⟧*'],
    ['***a ⟦b⟧***', '**a ⟦b⟧**'],
  ])('%j becomes %j', (before, after) => {
    expect(toggle(before, 'emphasis')).toBe(after);
  });
});

test('bold on and off again leaves any words as they were, and never changes what they say', () => {
  const words = fc.array(
    fc.constantFrom('one', 'two,', '(three)', 'four', '*five*', '[six](https://a.org)'),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (list, first, second) => {
      const text = list.join(' ');
      const [a, b] = [first % (text.length + 1), second % (text.length + 1)];
      const span = { from: Math.min(a, b), to: Math.max(a, b) };
      if (span.from === span.to) return;
      const on = toggleMark(text, span, 'strong');
      const bold = applyChanges(text, on.changes);
      expect(readWords(bold)).toBe(readWords(text));
      const off = toggleMark(bold, on.selection, 'strong');
      if (on.changes.length > 0) expect(applyChanges(bold, off.changes)).toBe(text);
    }),
  );
});

function readWords(text: string): string {
  const parsed = parseBody(text);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return extractText(parsed.tree);
}
