/** Where the project is on this machine. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project, without a slash at its end. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The built site. */
export const distFolder = join(projectRoot, 'dist');

/** Beginning of the files of the editor in a built folder: a program of its own, which rules about pages leave out. */
export const editorFiles = 'admin/';

/** The program of a package, run as `node <path>`: `packageBin('astro', 'bin/astro.mjs')`. */
export function packageBin(name: string, path: string): string {
  return join(projectRoot, 'node_modules', name, path);
}
