/** Notices that something was published: `main` of the repository points at another commit. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { git } from './git.ts';

/** What was published, as two commits: everything between them is new. */
export interface Publication {
  readonly from: string;
  readonly to: string;
}

/** What is watched, and who is told. */
export interface PublishedWatch {
  readonly repository: string;
  /** The commit of `main` that is known already. */
  readonly known: string;
  /** Called for each move of `main`, never twice at once; several moves during a call are told as one. */
  readonly onMoved: (publication: Publication) => unknown;
  /** Told when `onMoved` fails, or `main` cannot be read. Watching goes on. */
  readonly onProblem: (problem: unknown) => void;
  /** Milliseconds between two looks. */
  readonly interval?: number;
}

/** The commit that `main` points at. */
export async function readMain(repository: string): Promise<string> {
  try {
    const commit = (await readFile(join(repository, '.git/refs/heads/main'), 'utf8')).trim();
    if (/^[0-9a-f]{40,64}$/.test(commit)) return commit;
  } catch {
    // Git has packed it into another file, or is just about to write it.
  }
  return git(repository, ['rev-parse', '--verify', '--quiet', 'refs/heads/main']);
}

/** Looks once a second until it is stopped. A stopped watch tells nothing more; a call that is under way goes on. */
export function watchPublished(watch: PublishedWatch): { stop: () => void } {
  const { repository, onMoved, onProblem, interval = 1000 } = watch;
  const stopping = new AbortController();
  let { known } = watch;

  const look = async () => {
    const to = await readMain(repository);
    if (to === known || stopping.signal.aborted) return;
    const from = known;
    known = to;
    await onMoved({ from, to });
  };

  const goOn = async () => {
    while (!stopping.signal.aborted) {
      await look().catch(onProblem);
      await wait(interval, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
    }
  };
  void goOn();
  return { stop: () => stopping.abort() };
}
