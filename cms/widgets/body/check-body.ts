/** The checks of the build for a body, while it is written. */
import { checkTree, describeProblem, parseBody } from '../../../src/markup/portable.ts';
import { findAll } from '../../../src/markup/tree.ts';
import { describeDeadLink } from '../../../src/source/site-pages.ts';
import { isKnownPage } from '../../entry-files/check-entry.ts';
import type { LibraryIndex } from '../../library/library-index.ts';

/** A problem at its place in the text; line and column count from 1. */
export interface BodyProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Everything that the build would refuse in a body. */
export function checkBody(
  text: string,
  { index, hasPicture }: { index: LibraryIndex; hasPicture: (path: string) => boolean },
): BodyProblem[] {
  const parsed = parseBody(text);
  const told = (problems: readonly Parameters<typeof describeProblem>[0][]) =>
    problems.map((problem) => ({
      line: problem.line,
      column: problem.column,
      message: describeProblem(problem),
    }));
  if ('problems' in parsed) return told(parsed.problems);
  const dead = [...findAll(parsed.tree, 'link'), ...findAll(parsed.tree, 'definition')]
    .filter(({ url }) => url.startsWith('/') && !isKnownPage(url, index))
    .map(({ url, position }) => ({
      line: position?.start.line ?? 1,
      column: position?.start.column ?? 1,
      message: describeDeadLink(url),
    }));
  return [...told(checkTree(parsed.tree, { hasMedia: hasPicture })), ...dead];
}
