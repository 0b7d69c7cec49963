/** Refuses proposals that change entries together with code, settings or site pages: what guests write is reviewed as words alone. */
import { tellProblem } from '../../src/i18n/problem-words.ts';
import { kindOf } from '../../src/source/file-kinds.ts';
import type { ContentProblem } from '../../src/source/problem.ts';

const isOfMembers = (path: string) => ['entry', 'picture'].includes(kindOf(path) ?? '');

/**
 * A problem for each file that maintainers alone change, when the same proposal also changes entries or pictures.
 * @param changed paths from the root of the project, with forward slashes
 */
export function judgeProposal(changed: readonly string[]): ContentProblem[] {
  if (!changed.some(isOfMembers)) return [];
  return changed
    .filter((path) => !isOfMembers(path))
    .map((file) => ({ file, line: 1, column: 1, ...tellProblem('proposal.mixed') }));
}
