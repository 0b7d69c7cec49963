import { expect, test } from 'vitest';
import { summaryLines } from './summary.ts';

test('the last line is the sum of all stages', () => {
  const stages = new Map([
    ['unit tests', { passed: 10, failed: 0 }],
    ['build', { passed: 0, failed: 1 }],
  ]);
  expect(summaryLines(stages)).toEqual([
    '',
    'Summary',
    '  passed  unit tests: 10 passed, 0 failed',
    '  FAILED  build: 0 passed, 1 failed',
    '',
    '10 passed, 1 failed',
  ]);
});
