/** Merging a pull request, with what a protected branch demands first. */
import { z } from 'zod';
import { type Answer, ApiError, notFound } from '../answer.ts';
import { findPullCommits } from '../describe-pull.ts';
import { asPerson, type Forge, mainBranch, type PullRequest, setState } from '../forge.ts';
import { type Call, defineRepositoryRoute, type Route, readBody } from '../route.ts';
import { repositoryPage } from '../shapes.ts';
import { mergeTrees, moveReference, writeCommit } from '../write-repository.ts';
import { findPull } from './pulls.ts';

const mergeToMake = z.object({
  Do: z.string().default('merge'),
  MergeTitleField: z.string().default(''),
  MergeMessageField: z.string().default(''),
});
type MergeToMake = z.infer<typeof mergeToMake>;

/** Throws what Forgejo answers to a merge that may not be, in the order of its own checks. */
function checkMayMerge({ forge, user }: Call, pull: PullRequest): void {
  if (pull.merge) throw new ApiError(405, '');
  if (pull.state === 'closed') throw notFound();
  if (user.rights !== 'write') throw new ApiError(405, 'User not allowed to merge PR');
  if (pull.base === mainBranch && forge.checks() !== 'success')
    throw new ApiError(
      405,
      'not allowed to merge [reason: Not all required status checks successful]',
    );
}

/**
 * Forgejo looks for conflicts in the background. Once it has found one it answers 405 to a merge, and asks to try again;
 * when the base has just moved it answers 409, with a body that has no message, in whose place the double says what is wrong.
 */
function refuseConflict({ conflictStatus }: Forge): ApiError {
  const message = conflictStatus === 405 ? 'Please try again later' : 'merge conflict';
  return new ApiError(conflictStatus, message);
}

function mergeMessage(forge: Forge, pull: PullRequest, asked: MergeToMake): string {
  const { title, number, head, base } = pull;
  const first =
    asked.MergeTitleField.trim() ||
    `Merge pull request '${title}' (#${number}) from ${head} into ${base}`;
  const rest =
    asked.MergeMessageField.trim() || `Reviewed-on: ${repositoryPage(forge)}/pulls/${number}`;
  return `${first}\n\n${rest}`;
}

async function mergePull(call: Call): Promise<Answer> {
  const { forge, user } = call;
  const pull = findPull(call);
  const asked = readBody(call, mergeToMake);
  checkMayMerge(call, pull);
  if (asked.Do !== 'merge') throw new ApiError(405, `${asked.Do} is not allowed`);
  const { base, head, mergeBase } = await findPullCommits(forge, pull);
  const tree = await mergeTrees(forge.git, base, head);
  if (tree === undefined) throw refuseConflict(forge);
  const message = mergeMessage(forge, pull, asked);
  const commit = await writeCommit(forge.git, tree, [base, head], message, asPerson(user));
  await moveReference(forge.git, `refs/heads/${pull.base}`, commit);
  setState(pull, 'closed');
  pull.merge = { at: pull.updated, by: user, commit, mergeBase };
  return { status: 200 };
}

export const mergeRoutes: readonly Route[] = [
  defineRepositoryRoute('POST', '/pulls/{index}/merge', mergePull),
];
