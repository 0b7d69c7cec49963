/** The checks of the build for a body: its markup, its pictures, and where its links lead. */
import { sectionOf } from '../../src/i18n/paths.ts';
import { checkTree, describeProblem, extractText, parseBody } from '../../src/markup/portable.ts';
import { findAll } from '../../src/markup/tree.ts';
import type { ProblemRule } from '../../src/source/problem.ts';
import { describeDeadLink, pageExists } from '../../src/source/site-pages.ts';
import type { LibraryIndex } from '../library/library-index.ts';

/** A problem at its place in the text; line and column count from 1. */
export interface BodyProblem {
  readonly line: number;
  readonly column: number;
  readonly rule: ProblemRule;
  readonly message: string;
}

/** What exists beside the text. */
export interface BodyContext {
  readonly index: LibraryIndex;
  /** Whether there is a picture at a path such as `../../media/x.jpg`, uploaded ones included. */
  readonly hasPicture: (path: string) => boolean;
}

/** Everything that the build would refuse in a body, and its plain text (empty when it cannot be read). */
export function checkBody(
  text: string,
  { index, hasPicture }: BodyContext,
): { problems: BodyProblem[]; text: string } {
  const parsed = parseBody(text);
  const found =
    'problems' in parsed ? parsed.problems : checkTree(parsed.tree, { hasMedia: hasPicture });
  const problems = found.map((problem) => ({
    line: problem.line,
    column: problem.column,
    rule: `markup.${problem.rule}` as const,
    message: describeProblem(problem),
  }));
  if ('problems' in parsed) return { problems, text: '' };
  const dead = [...findAll(parsed.tree, 'link'), ...findAll(parsed.tree, 'definition')]
    .filter(({ url }) => url.startsWith('/') && !isKnownPage(url, index))
    .map(({ url, position }) => ({
      line: position?.start.line ?? 1,
      column: position?.start.column ?? 1,
      ...describeDeadLink(url),
    }));
  return { problems: [...problems, ...dead], text: extractText(parsed.tree) };
}

/** Whether a link without language leads to a published page. */
function isKnownPage(url: string, index: LibraryIndex): boolean {
  return pageExists(url, {
    cityPages: new Set(index.cityPages),
    hasEntry: (reference) =>
      index.entries.some(({ type, id }) => `${sectionOf[type]}/${id}` === reference),
    isBroken: () => false,
  });
}
