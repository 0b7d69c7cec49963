import { describe, expect, test } from 'vitest';
import { findExcess, limits } from './limits.ts';
import { parseBody } from './parse.ts';
import { parseBody as parsePortable } from './parse-portable.ts';

const fill = (piece: string) =>
  piece.repeat(Math.floor(limits.bytes / new TextEncoder().encode(piece).length));

/** Texts that crash a native parser, overflow a stack or take minutes when nothing stops them. */
const bombs = [
  ['brackets', '['],
  ['round brackets', '('],
  ['curly brackets', '{'],
  ['quotes', '> '],
  ['list marks', '- '],
  ['two kinds of list marks', '- * '],
  ['list marks on a tab', '-\t'],
  ['numbers', '1. '],
  ['mixed marks', '> - 1. '],
  ['tags', '<A>'],
  ['tags on lines', '<Callout kind="note">\n\n'],
  ['named codes', '&amp;'],
  ['numbered codes', '&#1;'],
  ['emphasis', '*a _b '],
  ['tildes', '~a'],
  ['link ends', ']('],
  ['footnotes', '[^a]'],
] as const;

describe.each([
  ['Sätteri', parseBody],
  ['micromark', parsePortable],
])('%s', (_, parse) => {
  test.each(bombs)('is not given a text full of %s', (_name, piece) => {
    const result = parse(`${fill(piece).slice(0, -1)}x`);
    expect(result).toMatchObject({ problems: [{ rule: expect.stringMatching(/^too-/) }] });
  });

  test.each([
    ['deep emphasis', `${'*a '.repeat(45)}x${' a*'.repeat(45)}`],
    ['too many words', 'a\n\n'.repeat(limits.nodes)],
  ])('reports %s as too much', (_name, source) => {
    expect(parse(source)).toMatchObject({
      problems: [{ rule: expect.stringMatching(/^too-/) }],
    });
  });
});

test('counts bytes, not letters', () => {
  const letters = 'م'.repeat(limits.bytes / 2);
  expect(findExcess(letters, 0)).toBeUndefined();
  expect(findExcess(`${letters}م`, 0)).toMatchObject({ rule: 'too-long' });
});

test('names the line of the deepest nesting', () => {
  expect(findExcess(`one\n\n${'[['.repeat(30)}`, 10)).toMatchObject({ rule: 'too-deep', line: 13 });
});

test('takes a long line of stars for what it is', () => {
  expect(findExcess('* '.repeat(60), 0)).toBeUndefined();
});

test('leaves an ordinary long text alone', () => {
  const section =
    '## Head\n\nWords (with [links](https://e.org/)) and *more*.\n\n- [ ] one\n- two\n\n';
  expect(findExcess(section.repeat(500), 0)).toBeUndefined();
});
