/** Lock files that a program left behind when it was ended: Git refuses to work while they are there. */
import { existsSync } from 'node:fs';
import { readdir, readFile, readlink, realpath, rm, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Seconds after which a lock that no program holds counts as left behind. */
export const staleAfter = 60;

/** Lock files of a repository, as paths within it: `.git/index.lock`. */
export interface Locks {
  readonly removed: readonly string[];
  readonly held: readonly string[];
}

async function listLocks(repository: string): Promise<string[]> {
  const gitFolder = join(repository, '.git');
  const refs = join(gitFolder, 'refs');
  const names = [
    ...(await readdir(gitFolder)),
    ...(existsSync(refs) ? await readdir(refs, { recursive: true }) : []).map((name) =>
      join('refs', name),
    ),
  ];
  return names.filter((name) => name.endsWith('.lock')).map((name) => join('.git', name));
}

/** Whether a Git process has its place in the repository. Only Linux tells; elsewhere the age of the lock decides alone. */
async function isGitAtWork(repository: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const folder = await realpath(repository);
  for (const id of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    try {
      const place = await readlink(`/proc/${id}/cwd`);
      if (place !== folder && !place.startsWith(folder + sep)) continue;
      if ((await readFile(`/proc/${id}/comm`, 'utf8')).startsWith('git')) return true;
    } catch {
      // It has ended in the meantime, or belongs to somebody else.
    }
  }
  return false;
}

/** Removes lock files older than a minute when no Git process works in the repository; the others are held. */
export async function removeStaleLocks(repository: string, now: Date): Promise<Locks> {
  const locks = await listLocks(repository);
  if (locks.length === 0) return { removed: [], held: [] };
  const atWork = await isGitAtWork(repository);
  const removed: string[] = [];
  const held: string[] = [];
  for (const lock of locks) {
    const path = join(repository, lock);
    const changed = await stat(path).catch(() => undefined);
    if (!changed) continue;
    const isStale = !atWork && now.getTime() - changed.mtimeMs > staleAfter * 1000;
    if (isStale) await rm(path, { force: true });
    (isStale ? removed : held).push(lock);
  }
  return { removed, held };
}
