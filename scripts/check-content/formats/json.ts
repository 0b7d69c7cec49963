/** For programs: a list of objects. */
import type { ContentProblem } from '../../../src/source/problem.ts';

/** `[{ "file", "line", "column", "severity", "rule", "message", "field"? }]`; line and column count from 1. */
export function formatJson(problems: readonly ContentProblem[]): string {
  const rows = problems.map(({ file, line, column, severity = 'error', rule, message, field }) => ({
    file,
    line,
    column,
    severity,
    rule,
    message,
    ...(field === undefined ? {} : { field }),
  }));
  return JSON.stringify(rows, null, 2);
}
