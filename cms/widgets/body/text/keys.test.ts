import { describe, expect, test } from 'vitest';
import { breakLine, breakWithin } from './break-line.ts';
import { indentItems } from './indent-items.ts';
import { joinBackward, joinForward } from './join-lines.ts';
import { perform } from './marked-text.ts';

const indent = (marked: string) => perform(marked, (text, span) => indentItems(text, span, 'in'));
const outdent = (marked: string) => perform(marked, (text, span) => indentItems(text, span, 'out'));

describe('Enter', () => {
  test.each([
    ['one‸', 'one\n\n‸'],
    ['on‸e\n\ntwo', 'on\n\n‸e\n\ntwo'],
    ['one\n\n‸', 'one\n\n\n‸'],
    ['## one‸', '## one\n\n‸'],
    ['- one‸', '- one\n- ‸'],
    ['- on‸e\n- two', '- on\n- ‸e\n- two'],
    ['- one\n- ‸', '- one\n\n‸'],
    ['- one\n- ‸\n- two', '- one\n\n‸\n\n- two'],
    ['- one\n  - two\n  - ‸', '- one\n  - two\n- ‸'],
    ['- one\n  more‸\n- two', '- one\n  more\n- ‸\n- two'],
    ['1. one‸\n2. two\n3. three', '1. one\n2. ‸\n3. two\n4. three'],
    ['1. one‸\n1. two\n1. three', '1. one\n1. ‸\n1. two\n1. three'],
    ['9. nine‸', '9. nine\n10. ‸'],
    ['1. one\n2. ‸\n3. three', '1. one\n\n‸\n\n3. three'],
    ['- one‸\n\n- two', '- one\n\n- ‸\n\n- two'],
    ['**one‸ two**', '**one**\n\n**‸two**'],
    ['a [b ‸*c*](https://a.org)', 'a [b](https://a.org)\n\n[‸*c*](https://a.org)'],
    ['**one‸**', '**one**\n\n‸'],
    ['a `co‸de`', 'a `code`\n\n‸'],
    ['- **a ‸b**', '- **a**\n- **‸b**'],
    ['#‸# one', '\n\n‸## one'],
    ['<Figure />‸', '<Figure />\n\n‸'],
    ['> one‸', '> one\n>\n> ‸'],
    ['> one\n>\n> ‸', '> one\n\n‸'],
    ['> - one‸', '> - one\n> - ‸'],
    ['| a | b |\n| --- | --- |\n| c‸ | d |', '| a | b |\n| --- | --- |\n| c | d |\n| ‸ |  |'],
    ['| a‸ | b |\n| --- | --- |\n| c | d |', '| a | b |\n| --- | --- |\n| ‸ |  |\n| c | d |'],
    ['```\n  one‸\n```', '```\n  one\n  ‸\n```'],
  ])('at %j makes %j', (before, after) => {
    expect(perform(before, (text, { from }) => breakLine(text, from))).toBe(after);
  });

  test.each([
    ['one‸ two', 'one\\\n‸ two'],
    ['one ‸two', 'one\\\n‸two'],
    ['- one‸', '- one\\\n  ‸'],
    ['> one‸', '> one\\\n> ‸'],
    ['## one‸', '## one‸'],
  ])('with Shift at %j makes %j', (before, after) => {
    expect(perform(before, breakWithin)).toBe(after);
  });
});

describe('Backspace', () => {
  test.each([
    ['one\n\n‸two', 'one‸two'],
    ['- one\n- ‸two', '- one\n\n‸two'],
    ['1. one\n2. ‸two\n3. three', '1. one\n\n‸two\n\n3. three'],
    ['## ‸one', '‸one'],
    ['> ‸one', '‸one'],
    ['on‸e', 'on‸e'],
    ['</Callout>\n\n‸two', '</Callout>\n\n‸two'],
    ['| a |\n| --- |\n\n‸two', '| a |\n| --- |\n\n‸two'],
    ['one\n\n‸', 'one‸'],
    ['one\n\n‸\n\ntwo', 'one‸\n\ntwo'],
    ['one\n\n\n‸', 'one\n\n\n‸'],
    ['one\n‸two', 'one\n‸two'],
  ])('at %j makes %j', (before, after) => {
    expect(perform(before, joinBackward)).toBe(after);
  });

  test.each([
    ['one‸\n\ntwo', 'one‸two'],
    ['one‸\n\n<Figure />', 'one‸\n\n<Figure />'],
    ['on‸e\n\ntwo', 'on‸e\n\ntwo'],
  ])('forward at %j makes %j', (before, after) => {
    expect(perform(before, joinForward)).toBe(after);
  });
});

describe('Tab', () => {
  test.each([
    ['- one\n- tw‸o', '- one\n  - tw‸o'],
    ['- on‸e\n- two', '- on‸e\n- two'],
    ['1. one\n2. tw‸o\n3. three', '1. one\n   1. tw‸o\n2. three'],
    ['- one\n  - two\n- thr‸ee\n  - four', '- one\n  - two\n  - thr‸ee\n    - four'],
    ['- one\n⟦- two\n- three⟧', '- one\n  ⟦- two\n  - three⟧'],
    ['1. one\n   1. two\n2. thr‸ee', '1. one\n   1. two\n   2. thr‸ee'],
    ['wo‸rd', 'wo‸rd'],
    ['- one\n- ‸', '- one\n  - ‸'],
  ])('at %j makes %j', (before, after) => {
    expect(indent(before)).toBe(after);
  });

  test.each([
    ['- one\n  - tw‸o', '- one\n- tw‸o'],
    ['- on‸e', '- on‸e'],
    ['1. one\n   1. tw‸o\n2. three', '1. one\n2. tw‸o\n3. three'],
    ['1. one\n   - tw‸o', '1. one\n2. tw‸o'],
    ['- one\n  - two\n    - thr‸ee', '- one\n  - two\n  - thr‸ee'],
  ])('with Shift at %j makes %j', (before, after) => {
    expect(outdent(before)).toBe(after);
  });
});
