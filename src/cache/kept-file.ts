/** Files that are read back only when they are what was written: the first line holds the digest of the rest. */
import { createHash, randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const told = new Set<string>();

/** SHA-256 in hexadecimal digits. */
export function digestOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The bytes with their digest in front. */
export function sealBytes(bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`sha256 ${digestOfBytes(bytes)}\n`), bytes]);
}

/** What was sealed; undefined when a single bit is another. */
export function unsealBytes(sealed: Buffer): Buffer | undefined {
  const end = sealed.indexOf('\n');
  const bytes = sealed.subarray(end + 1);
  return end >= 0 && sealed.toString('latin1', 0, end) === `sha256 ${digestOfBytes(bytes)}`
    ? bytes
    : undefined;
}

/** Throws something damaged away, whatever it is; says so once for each folder. */
export function dropDamaged(path: string, folder = dirname(path)): void {
  rmSync(path, { recursive: true, force: true });
  if (told.has(folder)) return;
  told.add(folder);
  process.stderr.write(`What was kept in ${folder} is damaged or unfinished. It is made anew.\n`);
}

/** The bytes of any file; undefined when there is none. What cannot be read as a file is thrown away. */
export function readOrDrop(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') dropDamaged(dirname(file), dirname(file));
    else if (code !== 'ENOENT') dropDamaged(file);
    return undefined;
  }
}

/** What was kept; undefined when there is nothing, or nothing whole. */
export function readKept(file: string): Buffer | undefined {
  const sealed = readOrDrop(file);
  const bytes = sealed && unsealBytes(sealed);
  if (sealed && !bytes) dropDamaged(file);
  return bytes;
}

/** Makes the folder of a file, and room for the file, whatever lies in their places. */
function makeRoom(file: string): void {
  const folder = dirname(file);
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) dropDamaged(folder);
  if (lstatSync(file, { throwIfNoEntry: false })?.isDirectory()) dropDamaged(file);
  mkdirSync(folder, { recursive: true });
}

/** Writes a file in one step: nobody ever reads half of it. */
export function replaceFile(file: string, bytes: Uint8Array | string): void {
  makeRoom(file);
  const draft = `${file}.${randomUUID()}`;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, file);
  } catch (problem) {
    rmSync(draft, { force: true });
    throw problem;
  }
}

/** Keeps bytes for `readKept`. */
export function writeKept(file: string, bytes: Uint8Array): void {
  replaceFile(file, sealBytes(bytes));
}
