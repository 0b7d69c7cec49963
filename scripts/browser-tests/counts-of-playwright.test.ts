import { expect, test } from 'vitest';
import { countsOfPlaywright } from './counts-of-playwright.ts';

test('counts what passed and what failed; a flaky test failed', () => {
  const report = JSON.stringify({
    stats: { expected: 10, unexpected: 1, flaky: 1, skipped: 0 },
    errors: [],
  });
  expect(countsOfPlaywright(report)).toEqual({ passed: 10, failed: 2 });
});

test('an error before the first test is a failure', () => {
  const report = JSON.stringify({
    stats: { expected: 0, unexpected: 0, flaky: 0 },
    errors: [{ message: 'x' }],
  });
  expect(countsOfPlaywright(report).failed).toBe(1);
});
