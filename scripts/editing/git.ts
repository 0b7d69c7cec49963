/** Runs Git without a shell, in a given folder and never in a repository around it. */
import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';

/** Git said no; the message holds the command and what Git said. */
export class GitFailure extends Error {
  override name = 'GitFailure';
  /** Git's exit code; undefined when it could not be started. */
  readonly code: number | undefined;

  constructor(args: readonly string[], code: number | undefined, complaint: string) {
    super(`"git ${args.join(' ')}" failed: ${complaint.trim()}`);
    this.code = code;
  }
}

/** The folder that stands for the person's home, so that settings of the machine do not change what Git does here. */
export function gitHome(repository: string): string {
  return join(dirname(repository), 'git-home');
}

/** Variables of the person that say where Git's own files are; all others (`GIT_DIR` …) point at another repository. */
const keptVariables = /^GIT_(CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM|EXEC_PATH)$/;

/** Environment for Git in a folder, with the person's own settings. */
export function personEnvironment(folder: string): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && (!entry[0].startsWith('GIT_') || keptVariables.test(entry[0])),
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    // Without its own .git, a folder inside the project would be taken for a part of the project's repository.
    GIT_CEILING_DIRECTORIES: dirname(folder),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_EDITOR: 'true',
    GIT_SEQUENCE_EDITOR: 'true',
  };
}

/** Environment for Git in a folder, without settings of the person or the machine (diff tools, aliases, hooks …). */
export function ownEnvironment(folder: string, home = gitHome(folder)): Record<string, string> {
  const {
    GIT_CONFIG_GLOBAL: _global,
    GIT_CONFIG_SYSTEM: _system,
    ...rest
  } = personEnvironment(folder);
  return { ...rest, GIT_CONFIG_NOSYSTEM: '1', HOME: home, XDG_CONFIG_HOME: home };
}

/** Runs Git in a folder and gives what it printed, without the last line's end. Rejects with `GitFailure`. */
export function git(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const env = { ...ownEnvironment(folder), GIT_LITERAL_PATHSPECS: '1', ...environment };
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, env, maxBuffer: 64 * 1024 * 1024, windowsHide: true };
    execFile('git', args, options, (error, output, complaint) => {
      if (error === null) resolve(output.replace(/\r?\n$/, ''));
      else {
        const code = typeof error.code === 'number' ? error.code : undefined;
        reject(new GitFailure(args, code, complaint || error.message));
      }
    });
  });
}

/** As `git`; undefined when Git says no. */
export async function askGit(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  try {
    return await git(folder, args, environment);
  } catch (problem) {
    if (problem instanceof GitFailure && problem.code !== undefined) return undefined;
    throw problem;
  }
}

/** `a\0b\0` → `['a', 'b']`: what Git prints with `-z`. */
export function splitNull(output: string): string[] {
  return output.split('\0').filter((part) => part !== '');
}
