/** The files under `content/`, each of a known kind and of a size that can be read. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tellProblem } from '../i18n/problem-words.ts';
import type { SourceFile } from './entry-file.ts';
import { type FileKind, judgeItems, kindOf } from './file-kinds.ts';
import { maxBytes } from './front-matter.ts';
import type { ContentProblem } from './problem.ts';
import { walkContent } from './walk-content.ts';

/** Kinds that grow with the site; texts may have `maxBytes`. */
const largest: Partial<Record<FileKind, number>> = { ledger: 16 * 1024 * 1024 };

/** What lies there. Files that do not belong there are told in `problems`, and not given. */
export interface ContentFolder {
  /** What is wrong with names and places; what is found later is added to it. */
  readonly problems: ContentProblem[];
  /** The files of a kind in the order of their names. One that is too large is told and left out: it is not even read. */
  readonly filesOf: (kind: Exclude<FileKind, 'picture'>) => SourceFile[];
}

/** Looks through `content/`. Follows no link. */
export function openContent(root: string): ContentFolder {
  const items = walkContent(root);
  const problems = judgeItems(items);
  const strange = new Set(problems.map(({ file }) => file));
  const known = items.filter(({ path, is }) => is === 'file' && !strange.has(path));
  const read = (path: string, limit: number): SourceFile[] => {
    const { size } = statSync(join(root, path));
    if (size <= limit) return [{ path, bytes: readFileSync(join(root, path)) }];
    const told = tellProblem('file.tooLong', { found: String(size), limit: String(limit) });
    problems.push({ file: path, line: 1, column: 1, ...told });
    return [];
  };
  const opened = new Map<FileKind, SourceFile[]>();
  return {
    problems,
    filesOf: (kind) => {
      const files =
        opened.get(kind) ??
        known
          .filter(({ path }) => kindOf(path) === kind)
          .flatMap(({ path }) => read(path, largest[kind] ?? maxBytes));
      opened.set(kind, files);
      return files;
    },
  };
}
