/** Reads branches, folders and files of a bare repository. */
import { type Git, GitError } from './git.ts';

export interface TreeEntry {
  readonly path: string;
  /** `100644`, `100755`, `120000`, `040000` or `160000`. */
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  /** Bytes; 0 for a folder. */
  readonly size: number;
}

/** A whole object name, as opposed to the name of a branch. */
export const shaPattern = /^[0-9a-f]{40}$/;

/** What Git answers, or nothing when it ends with an error. Still rejects when Git cannot be started. */
export async function orNothing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GitError && error.code !== undefined) return undefined;
    throw error;
  }
}

/** What no name of a branch may have, as it means something to Git: https://git-scm.com/docs/git-check-ref-format */
const notInReference = /[\0-\x20\x7f~^:?*[\\]|\.\.|@\{/;

/** The commit that a full reference (`refs/heads/main`) points to, if it exists. */
export async function findReference(git: Git, reference: string): Promise<string | undefined> {
  return notInReference.test(reference) ? undefined : (await git.read(reference))?.sha;
}

/** The newest commit of a branch, if the branch exists. */
export function findBranch(git: Git, branch: string): Promise<string | undefined> {
  return findReference(git, `refs/heads/${branch}`);
}

/** The commit that a branch name or a commit's own name stands for, if there is one. */
export async function findCommit(git: Git, name: string): Promise<string | undefined> {
  return shaPattern.test(name) ? (await git.read(`${name}^{commit}`))?.sha : findBranch(git, name);
}

/** Names of all branches, in alphabetical order. */
export async function listBranches(git: Git): Promise<string[]> {
  const names = await git.text(['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads/']);
  return names.split('\n').filter(Boolean);
}

function parseEntry(line: string): TreeEntry {
  const [, mode = '', type, sha = '', size, path = ''] =
    /^(\d+) (blob|tree|commit) (\S+) +(\S+)\t(.*)$/s.exec(line) ?? [];
  return { path, mode, type: type as TreeEntry['type'], sha, size: Number(size) || 0 };
}

/** What is in a commit or folder: its direct entries, or with `-r -t` everything below. Nothing when there is none. */
export async function listTree(
  git: Git,
  sha: string,
  flags: readonly ('-r' | '-t')[] = [],
): Promise<TreeEntry[] | undefined> {
  const lines = await orNothing(git.text(['ls-tree', '-z', '--long', ...flags, sha]));
  return lines?.split('\0').filter(Boolean).map(parseEntry);
}

/** The file or folder at a path of a commit, if there is one. */
export async function findEntry(
  git: Git,
  commit: string,
  path: string,
): Promise<TreeEntry | undefined> {
  const lines = await git.text(['ls-tree', '-z', '--long', commit, '--', path]);
  return lines.split('\0').filter(Boolean).map(parseEntry)[0];
}

/** The bytes of a file by its object name, if it exists. */
export async function readBlob(git: Git, sha: string): Promise<Buffer | undefined> {
  const object = shaPattern.test(sha) ? await git.read(sha) : undefined;
  return object?.type === 'blob' ? object.bytes : undefined;
}
