/** Which files a proposal changes, asked of Git. */
import { spawnSync } from 'node:child_process';

function git(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return stdout;
  throw new Error(
    `Git could not tell what was changed: ${stderr.trim() || 'it did not run'}. Expected after --since a commit or branch of this repository, with the history back to where the proposal began.`,
  );
}

/**
 * Paths that HEAD and the working tree change since they parted from `base`, new files included. Throws a sentence when
 * Git does not know `base`.
 */
export function listChangedFiles(folder: string, base: string): string[] {
  const start = git(folder, 'merge-base', '--end-of-options', base, 'HEAD').trim();
  const changed = git(folder, 'diff', '--name-only', '--no-renames', '-z', start);
  const added = git(folder, 'ls-files', '--others', '--exclude-standard', '-z');
  return [...new Set(`${changed}\0${added}`.split('\0').filter(Boolean))];
}
