/** Finds the original as it was when it was translated, in the history of Git where there is one. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { digestOfTexts } from '../collections/digest.ts';
import type { TextDocument } from './cut-document.ts';
import { readTextOf } from './read-units.ts';
import { sourceOf, type Unit } from './unit.ts';

const execute = promisify(execFile);

/** An earlier state of an original. */
export interface EarlierSource {
  readonly document: TextDocument;
  /** Day of the commit, as 2026-11-25. */
  readonly date: string;
}

/** So many states of a file are looked at; what is older was translated long ago. */
const mostStates = 300;

interface State {
  readonly commit: string;
  readonly date: string;
  /** The file as it was called then. */
  readonly path: string;
}

async function git(root: string, ...args: readonly string[]): Promise<string | undefined> {
  try {
    const options = { cwd: root, maxBuffer: 64 * 1024 * 1024 };
    const { stdout } = await execute('git', ['-c', 'core.quotePath=false', ...args], options);
    return stdout;
  } catch {
    // No Git, no repository, or a commit that a shallow clone does not have.
    return undefined;
  }
}

/** States of a file, the newest first, also under names that it had before. */
async function listStates(root: string, file: string): Promise<State[]> {
  const log = await git(
    root,
    'log',
    '--follow',
    `--max-count=${mostStates}`,
    '--name-only',
    '--format=%x00%H %cs',
    '--',
    file,
  );
  return (log ?? '')
    .split('\0')
    .slice(1)
    .flatMap((entry) => {
      const [head = '', ...names] = entry.split('\n').filter(Boolean);
      const [commit = '', date = ''] = head.split(' ');
      const [path] = names;
      return path ? [{ commit, date, path }] : [];
    });
}

/**
 * The original whose digest is `digest`. It is known by its words and not by its commit: rebased, squashed or cherry-picked
 * history finds it as long as some commit has it. Undefined where none has, as in a shallow clone.
 */
export async function findEarlierSource(
  root: string,
  unit: Unit,
  digest: string,
): Promise<EarlierSource | undefined> {
  const { file } = sourceOf(unit);
  for (const { commit, date, path } of await listStates(root, file)) {
    const text = await git(root, 'show', `${commit}:./${path}`);
    const document = text === undefined ? undefined : readTextOf(unit, Buffer.from(text));
    if (document && digestOfTexts(document.texts, document.body) === digest)
      return { document, date };
  }
  return undefined;
}
