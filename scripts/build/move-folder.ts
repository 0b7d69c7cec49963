/** Moves and removes folders so that nobody ever finds half of one under its name. */
import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const trashMark = '.trash-';
/** Windows refuses to rename a folder while a program, such as a virus scanner, has one of its files open. */
const passing = new Set(['EPERM', 'EACCES', 'EBUSY']);
const tries = process.platform === 'win32' ? 50 : 1;

const codeOf = (problem: unknown) => (problem as NodeJS.ErrnoException).code ?? '';

/** Renames a folder; on Windows tries again for some seconds. */
export async function renameFolder(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (problem) {
      if (attempt >= tries || !passing.has(codeOf(problem))) throw problem;
      await wait(100);
    }
  }
}

/** Renames a folder; copies it when the other place is on another disk. Either it is there whole, or not at all. */
export async function moveFolder(from: string, to: string): Promise<void> {
  mkdirSync(dirname(to), { recursive: true });
  try {
    await renameFolder(from, to);
  } catch (problem) {
    if (codeOf(problem) !== 'EXDEV') throw problem;
    const draft = `${to}${trashMark}${randomUUID()}`;
    cpSync(from, draft, { recursive: true, preserveTimestamps: true });
    await renameFolder(draft, to);
    rmSync(from, { recursive: true, force: true });
  }
}

/** Removes whatever is there: first from its name, in one step, then from the disk. */
export async function removeFolder(path: string): Promise<void> {
  if (!existsSync(path)) return;
  const trash = `${path}${trashMark}${randomUUID()}`;
  await renameFolder(path, trash);
  emptyTrash(path);
}

/** Removes what a `removeFolder` or `moveFolder` that was ended half-way left on the disk. */
export function emptyTrash(path: string): void {
  const folder = dirname(path);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (name.startsWith(`${basename(path)}${trashMark}`))
      rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 10 });
}
