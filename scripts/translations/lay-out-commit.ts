/** Lays out the content as it was in a commit. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What Git prints. Throws what it says where it fails. */
function git(folder: string, args: readonly string[], input?: string, index?: string): string {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    ...(input === undefined ? {} : { input }),
    ...(index === undefined ? {} : { env: { ...process.env, GIT_INDEX_FILE: index } }),
  });
  if (status === 0) return stdout;
  throw new Error(stderr?.trim() || error?.message || 'it did not run');
}

/** The first of some folders that lies in a repository. */
function findRepository(folders: readonly string[]): string {
  for (const folder of folders) {
    try {
      git(folder, ['rev-parse', '--show-toplevel']);
      return folder;
    } catch {
      // Content that was laid out elsewhere; the next one is asked.
    }
  }
  throw new Error(`Expected a Git repository in ${folders.join(' or ')}, found none.`);
}

/**
 * Calls `use` with a folder that holds `content/` as it was in `commit`, and removes that folder afterwards. The commit is
 * looked for in the first of `folders` that lies in a repository; its work tree and index are left alone. Throws a sentence
 * when the commit is not known.
 */
export function withContentOf<T>(
  folders: readonly string[],
  commit: string,
  use: (root: string) => T,
): T {
  const folder = findRepository(folders);
  const place = mkdtempSync(join(tmpdir(), 'two-shores-before-'));
  try {
    const index = join(place, 'index');
    const before = join(place, 'before');
    try {
      const top = git(folder, ['rev-parse', '--show-toplevel']).trim();
      const prefix = git(folder, ['rev-parse', '--show-prefix']).trim();
      const tree = git(top, ['rev-parse', '--verify', '--end-of-options', `${commit}:${prefix}`]);
      git(top, ['read-tree', tree.trim().split('\n').at(-1) ?? ''], undefined, index);
      const files = git(top, ['ls-files', '-z', '--', 'content'], undefined, index);
      git(top, ['checkout-index', '-z', '--stdin', `--prefix=${before}/`], files, index);
    } catch (problem) {
      const reason = problem instanceof Error ? problem.message : String(problem);
      throw new Error(
        `The content of "${commit}" cannot be read: ${reason}. Expected a commit or branch of the repository in ${folder}.`,
      );
    }
    return use(before);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
