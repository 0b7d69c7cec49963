/** A pull request in the shape of Forgejo's API: `PullRequest` of `modules/structs/pull.go`. */
import { type Forge, type ForgejoUser, type PullRequest, pullReference } from './forge.ts';
import type { Git } from './git.ts';
import { findMergeBase } from './read-history.ts';
import { findBranch, findReference } from './read-repository.ts';
import { describeLabel, describeRepository, describeUser, repositoryPage } from './shapes.ts';
import { mergeTrees } from './write-repository.ts';

/** What a pull request would merge, and where it departed from. */
export interface PullCommits {
  /** The newest commit of the base. */
  readonly base: string;
  /** The newest commit of the head, kept also when its branch is gone. */
  readonly head: string;
  readonly mergeBase: string;
}

/** The newest commit: on the branch as long as the pull request is open, afterwards what it was then. */
async function findHead(git: Git, { number, head, state }: PullRequest) {
  const branch = state === 'open' ? await findBranch(git, head) : undefined;
  return branch ?? findReference(git, pullReference(number));
}

/** The commits of a pull request. Throws when its base or its commits are lost. */
export async function findPullCommits({ git }: Forge, pull: PullRequest): Promise<PullCommits> {
  const { number, base, head, merge } = pull;
  const baseCommit = await findBranch(git, base);
  const headCommit = await findHead(git, pull);
  const mergeBase =
    merge?.mergeBase ??
    (baseCommit && headCommit && (await findMergeBase(git, baseCommit, headCommit)));
  if (baseCommit && headCommit && mergeBase)
    return { base: baseCommit, head: headCommit, mergeBase };
  throw new Error(
    `Pull request ${number} cannot be read: found ${headCommit ?? 'nothing'} of "${head}" and ${baseCommit ?? 'nothing'} of "${base}".`,
  );
}

async function isMergeable(forge: Forge, pull: PullRequest, commits: PullCommits) {
  if (pull.state === 'closed') return false;
  return (await mergeTrees(forge.git, commits.base, commits.head)) !== undefined;
}

function describeMerge(forge: Forge, { merge }: PullRequest): object {
  return {
    merged: merge !== undefined,
    merged_at: merge?.at ?? null,
    merge_commit_sha: merge?.commit ?? null,
    merged_by: merge ? describeUser(forge, merge.by) : null,
  };
}

/** A pull request as a user sees it. */
export async function describePull(
  forge: Forge,
  user: ForgejoUser,
  pull: PullRequest,
): Promise<object> {
  const { number, head, base } = pull;
  const commits = await findPullCommits(forge, pull);
  const hasBranch = (await findBranch(forge.git, head)) !== undefined;
  const page = `${repositoryPage(forge)}/pulls/${number}`;
  const repository = { repo_id: 1, repo: describeRepository(forge, user) };
  const headReference = hasBranch ? head : pullReference(number);
  return {
    id: number,
    url: page,
    number,
    user: describeUser(forge, pull.author),
    title: pull.title,
    body: pull.body,
    labels: pull.labels.map((label) => describeLabel(forge, label)),
    milestone: null,
    assignee: null,
    assignees: null,
    state: pull.state,
    draft: false,
    is_locked: false,
    comments: 0,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    mergeable: await isMergeable(forge, pull, commits),
    ...describeMerge(forge, pull),
    allow_maintainer_edit: false,
    base: { label: base, ref: base, sha: commits.base, ...repository },
    head: { label: head, ref: headReference, sha: commits.head, ...repository },
    merge_base: commits.mergeBase,
    due_date: null,
    created_at: pull.created,
    updated_at: pull.updated,
    closed_at: pull.closed ?? null,
  };
}
