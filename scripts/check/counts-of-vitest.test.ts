import { expect, test } from 'vitest';
import { countsOfVitest } from './counts-of-vitest.ts';

test('counts the tests, and a file that could not be loaded as a failure', () => {
  const report = JSON.stringify({
    numPassedTests: 5,
    numFailedTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ],
  });
  expect(countsOfVitest(report)).toEqual({ passed: 5, failed: 2 });
});
