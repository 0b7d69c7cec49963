/** Says what to install when Git is missing or too old. */
import { askGit } from './git.ts';

/** The oldest Git with all that is used here (`init --initial-branch`, `fetch --no-write-fetch-head`). */
export const oldestGit = [2, 30] as const;

const install =
  'Debian and Ubuntu: sudo apt-get install git. macOS: xcode-select --install. Elsewhere: https://git-scm.com/downloads.';

/** `git version 2.39.5 (Apple Git-154)` → `[2, 39]`; undefined when it is no version. */
export function readGitVersion(text: string): readonly [number, number] | undefined {
  const found = /^git version (\d+)\.(\d+)/.exec(text);
  return found ? [Number(found[1]), Number(found[2])] : undefined;
}

function isNewEnough([major, minor]: readonly [number, number]): boolean {
  return major > oldestGit[0] || (major === oldestGit[0] && minor >= oldestGit[1]);
}

/** Throws an Error with an instruction when there is no Git, or one older than `oldestGit`. */
export async function requireGit(folder: string): Promise<void> {
  const needed = `Editing needs Git ${oldestGit.join('.')} or newer`;
  let text: string | undefined;
  try {
    text = await askGit(folder, ['--version']);
  } catch {
    throw new Error(`${needed}, and no Git was found on the PATH. ${install}`);
  }
  const version = readGitVersion(text ?? '');
  if (version && isNewEnough(version)) return;
  throw new Error(`${needed}; found "${text ?? 'a git that does not run'}". ${install}`);
}
