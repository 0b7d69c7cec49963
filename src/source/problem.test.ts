import { expect, it } from 'vitest';
import { formatProblems, showHidden } from './problem.ts';

it('writes out what could act on a terminal, end a line or turn its order', () => {
  expect(showHidden('a\u001b[2Jb\nc\u202ed\u200be\u2028')).toBe(
    'a\\u{1b}[2Jb\\u{a}c\\u{202e}d\\u{200b}e\\u{2028}',
  );
  const arabic = 'لا يوجد \u2068aarhus\u2069 هنا\u200f.';
  expect(showHidden(arabic)).toBe(arabic);
});

it('lists problems by file, line and column, each on one line', () => {
  const problem = { rule: 'file.empty', message: 'X.' } as const;
  const list = formatProblems([
    { ...problem, file: 'content/b', line: 1, column: 1 },
    { ...problem, file: 'content/a\n::error::x', line: 2, column: 1 },
    { ...problem, file: 'content/b', line: 1, column: 0 },
  ]);
  expect(list.split('\n')).toEqual([
    'content/a\\u{a}::error::x:2:1: X.',
    'content/b:1:0: X.',
    'content/b:1:1: X.',
  ]);
});
