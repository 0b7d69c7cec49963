/** Keeps work that a repair would throw away. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { askGit, git } from './git.ts';

/** A time as a part of a name: `2026-11-25-03-15-02`, in UTC. */
export function timeName(time: Date): string {
  return time.toISOString().slice(0, 19).replace(/[T:]/g, '-');
}

async function freeBranch(repository: string, wanted: string): Promise<string> {
  let name = wanted;
  const exists = (branch: string) =>
    askGit(repository, ['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]);
  for (let number = 2; (await exists(name)) !== undefined; number += 1)
    name = `${wanted}-${number}`;
  return name;
}

async function commitTree(repository: string, tree: string, parent: string): Promise<string> {
  if (tree === (await git(repository, ['rev-parse', `${parent}^{tree}`]))) return parent;
  const message = 'Keep what lay in the repository of the editor';
  return git(repository, ['commit-tree', tree, '-p', parent, '-m', message]);
}

/** The files as they lie there, as a tree. Goes around the index, which may be broken or hold a conflict. */
async function writeFilesTree(repository: string, base: string): Promise<string> {
  const index = join(repository, '.git', 'rescue-index');
  const environment = { GIT_INDEX_FILE: index };
  await rm(index, { force: true });
  await git(repository, ['read-tree', base], environment);
  await git(repository, ['add', '--all'], environment);
  const tree = await git(repository, ['write-tree'], environment);
  await rm(index, { force: true });
  return tree;
}

/**
 * Commits what is checked out, what is staged and the files as they lie there to a new branch, and gives its name:
 * `rescue/2026-11-25-03-15-02`. Changes neither files nor index nor HEAD.
 */
export async function rescueWork(repository: string, now: Date): Promise<string> {
  const head = await askGit(repository, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  const base = head ?? (await git(repository, ['rev-parse', 'refs/heads/main']));
  const staged = await askGit(repository, ['write-tree']);
  const files = await writeFilesTree(repository, base);
  const isStagedElsewhere = staged !== undefined && staged !== files;
  const first = isStagedElsewhere ? await commitTree(repository, staged, base) : base;
  const last = await commitTree(repository, files, first);
  const branch = await freeBranch(repository, `rescue/${timeName(now)}`);
  await git(repository, ['branch', '--no-track', branch, last]);
  return branch;
}
