/**
 * Decides whether the files of a commit may be changed as asked, in the order and words of Forgejo:
 * https://codeberg.org/forgejo/forgejo/src/branch/forgejo/services/repository/files/update.go
 */
import { posix } from 'node:path';
import { ApiError } from './answer.ts';
import type { TreeEntry } from './read-repository.ts';
import type { FileState } from './write-repository.ts';

/** `ChangeFileOperation`, with the content decoded. */
export interface FileOperation {
  readonly operation: 'create' | 'update' | 'delete';
  readonly path: string;
  readonly content: Buffer;
  /** What the file is now, in the eyes of the one who changes it. */
  readonly sha: string;
  /** Where the file is now, when it shall move. */
  readonly fromPath: string;
}

/** A path as Forgejo keeps it: `/a/../b` → `b`. Throws a 422 for one that no file may have. */
export function cleanPath(path: string): string {
  const clean = posix.join('/', path).slice(1);
  const isBad = clean.split('/').some((part) => part.toLowerCase() === '.git');
  if (clean && !isBad && !clean.includes('\0')) return clean;
  throw new ApiError(422, `path contains a malformed path component [path: ${path}]`);
}

/** The file to change. Throws when it is not there, or not what the one who changes it has seen. */
function findCurrent(
  { sha }: FileOperation,
  path: string,
  entries: ReadonlyMap<string, TreeEntry>,
): TreeEntry {
  const current = entries.get(path);
  if (!current) throw new ApiError(404, `object does not exist [id: , rel_path: ${path}]`);
  if (!sha) throw new ApiError(422, 'a SHA or commit ID must be proved when updating a file');
  if (sha === current.sha) return current;
  throw new ApiError(409, `sha does not match [given: ${sha}, expected: ${current.sha}]`);
}

/** Throws a 422 when something is in the way of a file. */
function checkPlace(path: string, entries: ReadonlyMap<string, TreeEntry>, isNew: boolean): void {
  const parts = path.split('/');
  const folders = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
  const file = folders.find((folder) => (entries.get(folder)?.type ?? 'tree') !== 'tree');
  if (file !== undefined)
    throw new ApiError(
      422,
      `a file exists where you’re trying to create a subdirectory [path: ${file}]`,
    );
  const present = entries.get(path);
  if (present?.type === 'tree')
    throw new ApiError(
      422,
      `a directory exists where you’re trying to create a file [path: ${path}]`,
    );
  if (present && isNew) throw new ApiError(422, `repository file already exists [path: ${path}]`);
}

function planChange(
  change: FileOperation,
  entries: ReadonlyMap<string, TreeEntry>,
): readonly FileState[] {
  const path = cleanPath(change.path);
  if (change.operation === 'delete') {
    findCurrent(change, path, entries);
    return [{ path }];
  }
  const from = change.operation === 'update' && change.fromPath ? cleanPath(change.fromPath) : path;
  const isMove = from !== path;
  const mode = change.operation === 'update' ? findCurrent(change, from, entries).mode : '100644';
  checkPlace(path, entries, isMove || change.operation === 'create');
  const written = { path, content: change.content, mode };
  return isMove ? [{ path: from }, written] : [written];
}

/** The states of all paths after a commit. Throws what Forgejo answers when one of the changes cannot be made. */
export function planChanges(
  changes: readonly FileOperation[],
  entries: readonly TreeEntry[],
): readonly FileState[] {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  return changes.flatMap((change) => planChange(change, byPath));
}
