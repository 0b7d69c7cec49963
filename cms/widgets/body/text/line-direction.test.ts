import { expect, test } from 'vitest';
import { type Direction, findOtherDirection } from './line-direction.ts';

test.each<[string, Direction, Direction | undefined]>([
  ['نص عربي', 'rtl', undefined],
  ['SSP نص', 'rtl', undefined],
  ['https://example.org', 'rtl', 'ltr'],
  ['| --- |', 'rtl', undefined],
  ['', 'rtl', undefined],
  ['English', 'ltr', undefined],
  ['نص عربي', 'ltr', 'rtl'],
])('%j in a text that runs %s runs %s', (line, direction, expected) => {
  expect(findOtherDirection(line, direction)).toBe(expected);
});
