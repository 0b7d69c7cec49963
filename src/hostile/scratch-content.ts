/** A copy of the real content with hostile files in it. */
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canaryPlace, type HostileCase } from './hostile-case.ts';

/** The top folder of the project. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** A folder with `content/`, and the path of the file that the cases would like to make. */
export interface Scratch {
  readonly root: string;
  readonly canary: string;
}

/** Copies the content into a new folder of the system's own for such files, and adds the files of the cases. */
export function writeScratchContent(cases: readonly HostileCase[]): Scratch {
  const root = mkdtempSync(join(tmpdir(), 'hostile-'));
  const canary = join(root, 'canary');
  cpSync(join(projectRoot, 'content'), join(root, 'content'), { recursive: true });
  for (const { files } of cases) {
    for (const { path, content, link } of files) {
      const target = join(root, path);
      mkdirSync(dirname(target), { recursive: true });
      if (link !== undefined) symlinkSync(link, target);
      else
        writeFileSync(
          target,
          typeof content === 'string' ? content.replaceAll(canaryPlace, canary) : content,
        );
    }
  }
  return { root, canary };
}
