/** Keeps what is slow to make between builds. */
import { join } from 'node:path';
import { readKept, writeKept } from './kept-file.ts';

/** The bytes kept under a name in a folder; made, and kept, when there are none. The name must change with the content. */
export async function keepFile(
  folder: string,
  name: string,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const file = join(folder, name);
  const kept = readKept(file);
  if (kept) return kept;
  const bytes = await make();
  writeKept(file, bytes);
  return bytes;
}
