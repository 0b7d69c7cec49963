import { expect, test } from 'vitest';
import { addCounts, formatCounts, readCounts } from './counts.ts';

test('writes and reads the same line', () => {
  expect(readCounts(`noise\n${formatCounts({ passed: 3, failed: 1 })}\n`)).toEqual({
    passed: 3,
    failed: 1,
  });
});

test('takes the last line, and nothing from within a sentence', () => {
  expect(readCounts('1 passed, 0 failed\n2 passed, 0 failed\n')?.passed).toBe(2);
  expect(readCounts('so 1 passed, 0 failed here')).toBeUndefined();
});

test('adds up', () => {
  expect(
    addCounts([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 0 },
    ]),
  ).toEqual({ passed: 4, failed: 2 });
});
