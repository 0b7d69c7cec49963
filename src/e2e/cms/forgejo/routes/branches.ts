/** Branches: https://codeberg.org/forgejo/forgejo/src/branch/forgejo/routers/api/v1/repo/branch.go */
import { z } from 'zod';
import { type Answer, ApiError, notFound } from '../answer.ts';
import { type Forge, mainBranch, openPullsOf, setState } from '../forge.ts';
import { answerPage } from '../paging.ts';
import { listCommits } from '../read-history.ts';
import { findBranch, findCommit, listBranches } from '../read-repository.ts';
import { type Call, defineRepositoryRoute, type Route, readBody, requireWriter } from '../route.ts';
import { describeBranchCommit } from '../shapes.ts';
import { moveReference, removeReference } from '../write-repository.ts';

/** Forgejo refuses longer names of branches. */
export const branchName = z.string().min(1).max(100);

const branchToCreate = z.object({
  new_branch_name: branchName,
  old_ref_name: branchName.default(mainBranch),
});

/** `Branch`. Throws a 404 when there is none of this name. */
async function describeBranch({ forge, user }: Call, name: string): Promise<object> {
  const sha = await findBranch(forge.git, name);
  const commit = sha && (await listCommits(forge.git, sha, { limit: 1 }))[0];
  if (!commit) throw notFound();
  const isProtected = name === mainBranch;
  return {
    name,
    commit: describeBranchCommit(forge, commit),
    protected: isProtected,
    required_approvals: 0,
    enable_status_check: isProtected,
    status_check_contexts: isProtected ? ['check'] : [],
    user_can_push: !isProtected && user.rights === 'write',
    user_can_merge: user.rights === 'write',
    effective_branch_protection_name: '',
  };
}

/** Throws a 409 when there is such a branch, or one that would be its folder, or for which it would be the folder. */
async function checkIsFree(forge: Forge, name: string): Promise<void> {
  const branches = await listBranches(forge.git);
  if (branches.includes(name)) throw new ApiError(409, 'The branch already exists.');
  const isInTheWay = (branch: string) =>
    branch.startsWith(`${name}/`) || name.startsWith(`${branch}/`);
  if (branches.some(isInTheWay))
    throw new ApiError(409, 'The branch with the same name already exists.');
}

async function createBranch(call: Call): Promise<Answer> {
  requireWriter(call, 'a repo');
  const { git } = call.forge;
  const { new_branch_name: name, old_ref_name: start } = readBody(call, branchToCreate);
  const commit = await findCommit(git, start);
  if (commit === undefined) throw new ApiError(404, 'The old branch does not exist');
  await checkIsFree(call.forge, name);
  try {
    await moveReference(git, `refs/heads/${name}`, commit);
  } catch {
    // The only reason left: Git does not allow such a name.
    throw new ApiError(422, '[NewBranchName]: GitRefName');
  }
  return { status: 201, body: await describeBranch(call, name) };
}

async function deleteBranch(call: Call): Promise<Answer> {
  requireWriter(call, 'a repo');
  const { forge } = call;
  const name = call.parameter('branch');
  if ((await findBranch(forge.git, name)) === undefined) throw notFound();
  if (name === mainBranch) throw new ApiError(403, 'can not delete default branch');
  await removeReference(forge.git, `refs/heads/${name}`);
  for (const pull of openPullsOf(forge, name)) setState(pull, 'closed');
  return { status: 204 };
}

export const branchRoutes: readonly Route[] = [
  defineRepositoryRoute('GET', '/branches', async (call) =>
    answerPage(call, await listBranches(call.forge.git), (name) => describeBranch(call, name)),
  ),
  defineRepositoryRoute('GET', '/branches/{branch}', async (call) => ({
    status: 200,
    body: await describeBranch(call, call.parameter('branch')),
  })),
  defineRepositoryRoute('POST', '/branches', createBranch),
  defineRepositoryRoute('DELETE', '/branches/{branch}', deleteBranch),
];
