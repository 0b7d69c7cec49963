/** Sees to it that only one editing service works in a folder: two would undo each other's work. */
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds between two signs of life. */
const heartbeat = 5000;
/** Milliseconds after which a claim without a sign of life counts as left behind. */
const patience = 30_000;

const claimedHere = new Set<string>();

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (problem) {
    // It lives, but belongs to another user.
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process that works in the folder; undefined when none does. */
function findHolder(file: string): number | undefined {
  try {
    const id = Number(readFileSync(file, 'utf8'));
    if (id === process.pid) return claimedHere.has(file) ? id : undefined;
    return Date.now() - statSync(file).mtimeMs < patience && isAlive(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

/** Claims a folder for this process. Throws an Error when another one works there. */
export function claimFolder(folder: string): { release: () => void } {
  const file = join(folder, 'running');
  const holder = findHolder(file);
  if (holder !== undefined) {
    throw new Error(
      `The editor of this folder is open already, in process ${holder}. Use that one, or stop it first.`,
    );
  }
  rmSync(file, { force: true });
  writeFileSync(file, String(process.pid), { flag: 'wx' });
  claimedHere.add(file);
  const beat = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(file, now, now);
    } catch {
      // Somebody has thrown the folder away; the calls will tell.
    }
  }, heartbeat);
  beat.unref();
  return {
    release: () => {
      clearInterval(beat);
      claimedHere.delete(file);
      rmSync(file, { force: true });
    },
  };
}
