/** Brings the repository of the editor back to a clean `main`, and keeps what would be lost. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { askGit, git } from './git.ts';
import { inspectRepository, isHealthy, type RepositoryState } from './inspect-repository.ts';
import { rescueWork } from './rescue.ts';
import { removeStaleLocks } from './stale-locks.ts';

/** What a repair came upon. */
export interface Repair {
  /** Sentences; none when all was well. */
  readonly found: readonly string[];
  /** Files that two sides had changed when a merge or rebase stopped. */
  readonly conflicts: readonly string[];
  /** Branch with the work that was kept. */
  readonly rescue?: string;
}

/** How a repair is meant. */
export interface RepairOptions {
  /** True right after a call of decap-server that began on a clean `main`: what a merge left then stands on branches already. */
  readonly isAfterCall?: boolean;
  readonly now?: Date;
}

/** The repository cannot be repaired now; the message says what to do. */
export class RepositoryUnusable extends Error {
  override name = 'RepositoryUnusable';
}

const shownPaths = 5;

/** `a, b and 3 more` */
export function listPaths(paths: readonly string[]): string {
  const rest = paths.length - shownPaths;
  return paths.slice(0, shownPaths).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

function describeState(state: RepositoryState): string[] {
  const { unfinished, conflicts, dirty, branch, isIndexBroken } = state;
  const where = conflicts.length > 0 ? ` at a conflict in ${listPaths(conflicts)}` : '';
  return [
    ...(unfinished ? [`A ${unfinished} had stopped half way${where}; it was undone.`] : []),
    ...(!unfinished && where ? [`The repository had stopped${where}; it was undone.`] : []),
    ...(isIndexBroken
      ? ['The list of files that Git keeps (index) was broken; it was made anew.']
      : []),
    ...(dirty.length > 0 && !unfinished
      ? [`Files had been changed that belong to no draft: ${listPaths(dirty)}.`]
      : []),
    ...(branch === 'main' || unfinished
      ? []
      : [`${branch ? `The branch ${branch}` : 'No branch'} was checked out instead of main.`]),
  ];
}

/** Whether the repair would throw something away that stands nowhere else. */
function isAnythingAtRisk(state: RepositoryState, isAfterCall: boolean): boolean {
  if (isAfterCall && state.unfinished) return false;
  const { dirty, conflicts, isHeadLoose, isIndexBroken } = state;
  return dirty.length + conflicts.length > 0 || isHeadLoose || isIndexBroken;
}

async function returnToMain(repository: string, state: RepositoryState): Promise<void> {
  if (state.unfinished === 'rebase') await askGit(repository, ['rebase', '--quit']);
  const gitFolder = join(repository, '.git');
  for (const name of ['rebase-merge', 'rebase-apply', 'sequencer', 'BISECT_LOG', 'BISECT_START'])
    await rm(join(gitFolder, name), { recursive: true, force: true });
  if (state.isIndexBroken) await rm(join(gitFolder, 'index'), { force: true });
  await git(repository, ['symbolic-ref', 'HEAD', 'refs/heads/main']);
  // Ends a merge, cherry-pick or revert as well.
  await git(repository, ['reset', '--quiet', '--hard', 'main']);
  await git(repository, ['clean', '--quiet', '-d', '--force']);
}

/** Drafts in which nothing differs from what is published: a save or publish that stopped half way leaves them. */
async function removeEmptyDrafts(repository: string): Promise<void> {
  const names = ['for-each-ref', '--merged=main', '--format=%(refname:short)', 'refs/heads/cms/'];
  const drafts = (await git(repository, names)).split('\n').filter(Boolean);
  if (drafts.length > 0) await git(repository, ['branch', '--quiet', '-D', '--', ...drafts]);
}

async function checkMain(repository: string): Promise<void> {
  const main = ['rev-parse', '--verify', '--quiet', 'refs/heads/main'];
  if ((await askGit(repository, main)) !== undefined) return;
  throw new RepositoryUnusable(
    `${repository} has no branch "main" any more. Run "git branch main <commit>" there with the commit that was ` +
      'published last ("git reflog" lists them), or move the folder away to begin anew.',
  );
}

async function freeLocks(repository: string, now: Date): Promise<string[]> {
  const { removed, held } = await removeStaleLocks(repository, now);
  if (held.length > 0) {
    throw new RepositoryUnusable(
      `Another program is at work in ${repository} (${held.join(', ')}). Try again in a minute.`,
    );
  }
  return removed.map((lock) => `A lock had been left behind (${lock}); it was removed.`);
}

/**
 * Puts an end to whatever is half done and returns to a clean `main`. Work that stands on no branch is committed to
 * `rescue/<date-time>` first. Throws `RepositoryUnusable` when another program works there, or `main` is gone.
 */
export async function repairRepository(
  repository: string,
  { isAfterCall = false, now = new Date() }: RepairOptions = {},
): Promise<Repair> {
  const found = await freeLocks(repository, now);
  await checkMain(repository);
  const state = await inspectRepository(repository);
  if (isHealthy(state)) {
    await removeEmptyDrafts(repository);
    return { found, conflicts: [] };
  }
  found.push(...describeState(state));
  const rescue = isAnythingAtRisk(state, isAfterCall)
    ? await rescueWork(repository, now)
    : undefined;
  if (rescue) found.push(`What lay there is kept in the branch ${rescue} of ${repository}.`);
  await returnToMain(repository, state);
  const left = await inspectRepository(repository);
  if (!isHealthy(left)) {
    throw new RepositoryUnusable(
      `${repository} could not be cleaned: ${listPaths(left.dirty)}. Move these files away and try again.`,
    );
  }
  await removeEmptyDrafts(repository);
  return { found, conflicts: state.conflicts, ...(rescue ? { rescue } : {}) };
}
