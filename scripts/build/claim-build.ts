/** One build at a time: two would write to the same places. */
import { setTimeout as wait } from 'node:timers/promises';
import { claimFolder, FolderTaken, type Holder } from '../lib/claim-folder.ts';
import { say } from '../lib/report.ts';
import { throwIfInterrupted } from '../lib/run.ts';

/** What a build does when another one is at work: it ends with a message, or begins when the other has ended. */
export type WhenTaken = 'end' | 'wait';

const interval = 500;

/** `process 7 since 09:12:00 on 2026-11-25 (UTC)`. */
export function describeHolder({ process: id, since }: Holder): string {
  const time = since === undefined ? undefined : /^(.+)T(\d\d:\d\d:\d\d)/.exec(since);
  return `process ${id}${time ? ` since ${time[2]} on ${time[1]} (UTC)` : ''}`;
}

function sayTaken(holder: Holder): string {
  return (
    `Another build is at work here: ${describeHolder(holder)}. Two would write to the same folders. ` +
    'Wait for its end or stop it, then run the same command again.'
  );
}

/** Claims the folder for a build. Throws `FolderTaken`, or `Interrupted` when the person stopped the waiting. */
export async function claimBuild(
  folder: string,
  whenTaken: WhenTaken,
): Promise<{ release: () => void }> {
  for (let isTold = false; ; isTold = true) {
    throwIfInterrupted();
    try {
      return claimFolder(folder, sayTaken);
    } catch (problem) {
      if (whenTaken === 'end' || !(problem instanceof FolderTaken)) throw problem;
      if (!isTold)
        say(
          `Another build is at work (${describeHolder(problem.holder)}). This one begins when that one has ended.`,
        );
      await wait(interval);
    }
  }
}
