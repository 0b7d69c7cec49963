/** Sees to it that only one process works in a folder: two would undo each other's work. */
import { randomUUID } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Milliseconds between two signs of life. */
const heartbeat = 5000;
/** Milliseconds after which a claim without a sign of life counts as left behind. */
const patience = 30_000;
/** How often a claim that was left behind is moved away: another process may take over at the same moment. */
const attempts = 20;

/** Who works in a folder. */
export interface Holder {
  readonly process: number;
  /** When it began, in the words of ISO 8601; undefined when the claim does not tell. */
  readonly since: string | undefined;
}

/** Thrown when another process works in the folder. */
export class FolderTaken extends Error {
  override name = 'FolderTaken';
  readonly holder: Holder;

  constructor(message: string, holder: Holder) {
    super(message);
    this.holder = holder;
  }
}

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

/** `{"process":7,"since":"2026-11-25T09:12:00.000Z"}`; undefined when the text is no claim. */
export function readClaim(text: string): Holder | undefined {
  try {
    const { process: id, since } = JSON.parse(text);
    if (!Number.isInteger(id) || id <= 0) return undefined;
    return { process: id, since: typeof since === 'string' ? since : undefined };
  } catch {
    return undefined;
  }
}

/** Whether the claim is that of a process at work. The number alone does not tell: others get it after a restart. */
function isHeld(file: string, { process: id }: Holder): boolean {
  if (id === process.pid) return claimedHere.has(file);
  // A clock that was set back leaves signs of life in what is now the future.
  return Math.abs(Date.now() - statSync(file).mtimeMs) < patience && isAlive(id);
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Moves away a claim that was left behind; puts it back when another process was quicker and it is that one's. */
function dropClaim(file: string, text: string | undefined): void {
  const away = `${file}.${randomUUID()}`;
  try {
    renameSync(file, away);
    if (text !== undefined && readText(away) !== text) linkSync(away, file);
  } catch {
    // Somebody else has moved it away, or has claimed the folder.
  }
  rmSync(away, { recursive: true, force: true });
}

/** Writes the claim if there is none: complete from the first moment, so that nobody reads half of it. */
function tryToClaim(file: string, text: string): boolean {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, text);
  try {
    linkSync(draft, file);
    return true;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // A file system without links.
    return writeIfNew(file, text);
  } finally {
    rmSync(draft, { force: true });
  }
}

function writeIfNew(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw problem;
  }
}

function keepAlive(file: string): () => void {
  const beat = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(file, now, now);
    } catch {
      // Somebody has thrown the folder away; the calls will tell.
    }
  }, heartbeat);
  beat.unref();
  return () => clearInterval(beat);
}

/**
 * Claims a folder for this process, by a file `running` in it; makes the folder when it is missing. `say` words the message
 * of the `FolderTaken` that is thrown when another process works there.
 */
export function claimFolder(
  folder: string,
  say: (holder: Holder) => string,
): { release: () => void } {
  const file = join(folder, 'running');
  mkdirSync(folder, { recursive: true });
  const own = JSON.stringify({ process: process.pid, since: new Date().toISOString() });
  for (let attempt = 1; !tryToClaim(file, own); attempt += 1) {
    if (attempt > attempts)
      throw new Error(`${file} is in the way and cannot be removed. Remove it.`);
    const text = readText(file);
    const holder = text === undefined ? undefined : readClaim(text);
    if (holder && isHeld(file, holder)) throw new FolderTaken(say(holder), holder);
    dropClaim(file, text);
  }
  claimedHere.add(file);
  const stop = keepAlive(file);
  return {
    release: () => {
      stop();
      claimedHere.delete(file);
      rmSync(file, { force: true });
    },
  };
}
