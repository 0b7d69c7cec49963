/** Files that other programs read by their path: the digest lies beside them. */
import { digestOfBytes, dropDamaged, readOrDrop, replaceFile } from './kept-file.ts';

const besideOf = (file: string) => `${file}.sha256`;

/** Whether a file is there and is what was written. One that is not is thrown away. */
export function isWhole(file: string): boolean {
  const bytes = readOrDrop(file);
  if (!bytes) return false;
  const digest = readOrDrop(besideOf(file))?.toString('latin1');
  if (digest === digestOfBytes(bytes)) return true;
  // Without a digest it was kept by an earlier version, or its writer was ended in between.
  dropDamaged(file);
  return false;
}

/** Writes a file with its digest beside it. */
export function writeWithDigest(file: string, bytes: Uint8Array): void {
  replaceFile(file, bytes);
  replaceFile(besideOf(file), digestOfBytes(bytes));
}
