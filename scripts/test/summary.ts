/** Tells what all the stages of `npm test` came to. */
import { addCounts, type Counts, formatCounts } from '../lib/counts.ts';

/** One line per stage, and the sum alone on the last line. */
export function summaryLines(stages: ReadonlyMap<string, Counts>): string[] {
  const lines = [...stages].map(
    ([name, counts]) =>
      `  ${counts.failed === 0 ? 'passed' : 'FAILED'}  ${name}: ${formatCounts(counts)}`,
  );
  return ['', 'Summary', ...lines, '', formatCounts(addCounts([...stages.values()]))];
}
