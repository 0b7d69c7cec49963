/** Finds out whether a repository is as the editor needs it: on `main`, with nothing half done and nothing lying about. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { askGit, GitFailure, git, splitNull } from './git.ts';

/** Work of Git that was not brought to its end, by the file that says so. */
const unfinishedWork = {
  'rebase-merge': 'rebase',
  'rebase-apply': 'rebase',
  MERGE_HEAD: 'merge',
  CHERRY_PICK_HEAD: 'cherry-pick',
  REVERT_HEAD: 'revert',
  sequencer: 'cherry-pick',
  BISECT_LOG: 'bisect',
} as const;

/** Names of such work. */
export type UnfinishedWork = (typeof unfinishedWork)[keyof typeof unfinishedWork];

/** State of a repository. Paths are relative to it. */
export interface RepositoryState {
  readonly unfinished: UnfinishedWork | undefined;
  /** Files that two sides changed, not settled. */
  readonly conflicts: readonly string[];
  /** Files that were changed, deleted or added without a commit. */
  readonly dirty: readonly string[];
  /** The branch that is checked out; undefined when none is. */
  readonly branch: string | undefined;
  /** True when what is checked out is on no branch, and would be lost. */
  readonly isHeadLoose: boolean;
  readonly isIndexBroken: boolean;
}

function findUnfinished(repository: string): UnfinishedWork | undefined {
  const found = Object.entries(unfinishedWork).find(([name]) =>
    existsSync(join(repository, '.git', name)),
  );
  return found?.[1];
}

/** Number of blanks before the path, by the first letter of a line (https://git-scm.com/docs/git-status#_porcelain_format_version_2). */
const fieldsBeforePath: Readonly<Record<string, number>> = { '1': 8, u: 10, '?': 1 };

/** Reads what `git status --porcelain=v2 --branch -z --no-renames` prints. */
export function readStatus(
  output: string,
): Pick<RepositoryState, 'conflicts' | 'dirty' | 'branch'> {
  const conflicts: string[] = [];
  const dirty: string[] = [];
  let branch: string | undefined;
  for (const line of splitNull(output)) {
    const head = /^# branch\.head (.+)$/.exec(line)?.[1];
    if (head && head !== '(detached)') branch = head;
    const kind = line.charAt(0);
    const fields = fieldsBeforePath[kind];
    if (fields === undefined) continue;
    const path = line.split(' ').slice(fields).join(' ');
    (kind === 'u' ? conflicts : dirty).push(path);
  }
  return { conflicts, dirty, branch };
}

async function isOnNoBranch(repository: string): Promise<boolean> {
  const args = ['for-each-ref', '--count=1', '--contains=HEAD', 'refs/heads', 'refs/editing'];
  return (await askGit(repository, args)) === '';
}

/** Reads the state of a repository and changes nothing. Rejects with `GitFailure` when it is none. */
export async function inspectRepository(repository: string): Promise<RepositoryState> {
  const unfinished = findUnfinished(repository);
  const args = ['--branch', '-z', '--no-renames', '--untracked-files=all'];
  try {
    const status = readStatus(await git(repository, ['status', '--porcelain=v2', ...args]));
    const isHeadLoose = status.branch === undefined && (await isOnNoBranch(repository));
    return { unfinished, ...status, isHeadLoose, isIndexBroken: false };
  } catch (problem) {
    if (!(problem instanceof GitFailure) || !/\bindex\b/.test(problem.message)) throw problem;
    const branch = await askGit(repository, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
    const isHeadLoose = branch === undefined && (await isOnNoBranch(repository));
    return { unfinished, conflicts: [], dirty: [], branch, isHeadLoose, isIndexBroken: true };
  }
}

/** Whether the editor can work with a repository as it is. */
export function isHealthy(state: RepositoryState): boolean {
  const isBusy = state.unfinished !== undefined || state.isIndexBroken;
  return !isBusy && state.branch === 'main' && state.conflicts.length + state.dirty.length === 0;
}
