/**
 * Seals a folder of which every file counts, such as Astro's cache: pages are taken from it as they are. A folder that is not
 * what was sealed is of no use, so it is thrown away as a whole.
 */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dropDamaged, replaceFile } from '../../src/cache/kept-file.ts';
import { listFiles } from '../lib/files.ts';

/** Digest of the names and contents of all files under a folder. Throws when one cannot be read. */
export function digestOfFolder(folder: string): string {
  const digest = createHash('sha256');
  for (const name of listFiles(folder)) {
    const bytes = readFileSync(join(folder, name));
    digest.update(`${name}\u{0}${bytes.length}\u{0}`).update(bytes);
  }
  return digest.digest('hex');
}

function isAsSealed(folder: string, seal: string): boolean {
  try {
    const isFolder = lstatSync(folder).isDirectory();
    return isFolder && readFileSync(seal, 'latin1') === digestOfFolder(folder);
  } catch {
    return false;
  }
}

/**
 * Opens the seal before the folder is used: it is there, and holds what was sealed or nothing. While it is open there is no
 * seal, so that a process which is ended leaves a folder that will not be used again.
 */
export function openSealed(folder: string, seal: string): void {
  const isSound = isAsSealed(folder, seal);
  rmSync(seal, { recursive: true, force: true });
  if (!isSound && existsSync(folder)) dropDamaged(folder, folder);
  mkdirSync(folder, { recursive: true });
}

/** Seals the folder as it is now. */
export function sealFolder(folder: string, seal: string): void {
  replaceFile(seal, digestOfFolder(folder));
}
