/** Runs Git on a bare repository: no shell, no work tree, and no setting of the person who runs the tests. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createObjectReader, type ObjectReader } from './object-reader.ts';

export interface GitOptions {
  /** What Git reads from its standard input. */
  readonly input?: string | Buffer;
  /** Variables beside those of this process. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** A bare repository. */
export interface Git {
  readonly folder: string;
  /** What a command prints. Rejects with a `GitError`. */
  text(args: readonly string[], options?: GitOptions): Promise<string>;
  /** An object by its name, without starting a program for it. */
  readonly read: ObjectReader['read'];
  /** Ends the reading and removes the repository. */
  remove(): Promise<void>;
}

/** Git ended with an error. `code` is its exit code, or nothing when it could not be started. */
export class GitError extends Error {
  override name = 'GitError';
  readonly code: number | undefined;

  constructor(args: readonly string[], code: number | undefined, output: string) {
    super(`"git ${args.join(' ')}" failed (${code ?? 'not started'}): ${output.trim()}`);
    this.code = code;
  }
}

/** Settings that would change what Git prints, or run something of the person's own. */
const settings = [
  'core.quotePath=false',
  'log.showSignature=false',
  'i18n.logOutputEncoding=UTF-8',
  `core.hooksPath=${devNull}`,
].flatMap((setting) => ['-c', setting]);

/** Set by Git itself when the tests run inside one of its hooks; they would point at another repository. */
const foreign = /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE|PREFIX)$/;

function environmentWith(additions: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return {
    ...Object.fromEntries(own),
    GIT_LITERAL_PATHSPECS: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    ...additions,
  };
}

function runGit(args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...settings, ...args],
      {
        encoding: 'buffer',
        maxBuffer: 256 * 1024 * 1024,
        env: environmentWith(options.environment),
      },
      (error, output, complaints) => {
        if (error === null) resolve(output);
        else {
          const code = typeof error.code === 'number' ? error.code : undefined;
          const reason = complaints.toString('utf8') || error.message;
          reject(new GitError(args, code, reason));
        }
      },
    );
    // Git may end before it has read everything; how it ended is told above.
    child.stdin?.on('error', () => {});
    child.stdin?.end(options.input);
  });
}

/** Clones a repository into a new temporary folder, bare. Rejects with a `GitError`, leaving nothing behind. */
export async function cloneBare(source: string): Promise<Git> {
  const folder = await mkdtemp(join(tmpdir(), 'forgejo-'));
  const removeFolder = () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    await runGit(['clone', '--quiet', '--bare', '--', source, folder]);
  } catch (error) {
    await removeFolder();
    throw error;
  }
  const place = `--git-dir=${folder}`;
  const reader = createObjectReader([...settings, place], environmentWith());
  return {
    folder,
    text: async (args, options) => (await runGit([place, ...args], options)).toString('utf8'),
    read: (name) => reader.read(name),
    remove: async () => {
      await reader.close();
      await removeFolder();
    },
  };
}
