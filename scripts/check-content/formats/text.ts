/** For a terminal: `content/practices/en/x.mdx:4:8: …`, a line each. */
import { type ContentProblem, formatProblems } from '../../../src/source/problem.ts';

/** One line for each problem. */
export function formatText(problems: readonly ContentProblem[]): string {
  return formatProblems(problems);
}
