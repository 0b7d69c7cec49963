import type { Counts } from '../lib/counts.ts';

/** Reads Playwright's JSON report. A flaky test counts as failed, an error outside the tests as one more. */
export function countsOfPlaywright(report: string): Counts {
  const { stats, errors = [] } = JSON.parse(report) as {
    stats: { expected: number; unexpected: number; flaky: number };
    errors?: unknown[];
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
