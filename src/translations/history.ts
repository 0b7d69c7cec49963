/** Finds the original as it was when it was translated, in the history of Git where there is one. */
import { execFile } from 'node:child_process';
import { digestOfTexts } from '../collections/digest.ts';
import type { TextDocument } from './cut-document.ts';
import { readTextOf } from './read-units.ts';
import { sourceOf, type Unit } from './unit.ts';

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
  /** The file as it was called then, from the root of the repository. */
  readonly path: string;
}

/** What Git prints; undefined without Git, without a repository, or when it does not know what it is asked for. */
function git(root: string, args: readonly string[], input = ''): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const options = { cwd: root, encoding: 'buffer', maxBuffer: 256 * 1024 * 1024 } as const;
    const child = execFile('git', ['-c', 'core.quotePath=false', ...args], options, (fault, out) =>
      resolve(fault ? undefined : out),
    );
    // It may have ended before it has read anything.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** States of a file, the newest first, also under names that it had before. */
async function listStates(root: string, file: string): Promise<State[]> {
  const log = await git(root, [
    'log',
    '--follow',
    `--max-count=${mostStates}`,
    '--name-only',
    '--format=%x00%H %cs',
    '--',
    file,
  ]);
  return String(log ?? '')
    .split('\0')
    .slice(1)
    .flatMap((entry) => {
      const [head = '', ...names] = entry.split('\n').filter(Boolean);
      const [commit = '', date = ''] = head.split(' ');
      const [path] = names;
      return path ? [{ commit, date, path }] : [];
    });
}

/** The bytes of the file in each state, asked for at once (https://git-scm.com/docs/git-cat-file#_batch_output). */
async function readStates(root: string, states: readonly State[]): Promise<Map<State, Buffer>> {
  const names = states.map(({ commit, path }) => `${commit}:${path}\n`).join('');
  const found = new Map<State, Buffer>();
  let rest = (await git(root, ['cat-file', '--batch'], names)) ?? Buffer.alloc(0);
  for (const state of states) {
    const end = rest.indexOf('\n');
    const head = rest.toString('utf8', 0, Math.max(0, end));
    const size = Number(/^[0-9a-f]+ blob (\d+)$/.exec(head)?.[1] ?? Number.NaN);
    rest = rest.subarray(end + 1);
    // A shallow clone lacks objects.
    if (Number.isNaN(size)) continue;
    found.set(state, rest.subarray(0, size));
    rest = rest.subarray(size + 1);
  }
  return found;
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
  const states = await readStates(root, await listStates(root, sourceOf(unit).file));
  for (const [{ date }, bytes] of states) {
    const document = readTextOf(unit, bytes);
    if (document && digestOfTexts(document.texts, document.body) === digest)
      return { document, date };
  }
  return undefined;
}
