/** Reads commits of a bare repository, and what differs between them. */
import type { Git } from './git.ts';
import { orNothing } from './read-repository.ts';

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** `2026-01-31T10:00:00+01:00` */
  readonly date: string;
}

export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

export interface ChangedFile {
  readonly path: string;
  /** Where a renamed file was before. */
  readonly previousPath?: string;
  readonly status: 'added' | 'deleted' | 'changed' | 'renamed';
}

const fields = '%H%x1f%P%x1f%an%x1f%ae%x1f%aI%x1f%cn%x1f%ce%x1f%cI%x1f%B';

function parseCommit(record: string): Commit {
  const [sha = '', parents = '', name = '', email = '', date = '', ...rest] = record.split('\x1f');
  const [committer = '', committerEmail = '', committerDate = '', ...message] = rest;
  return {
    sha,
    parents: parents.split(' ').filter(Boolean),
    author: { name, email, date },
    committer: { name: committer, email: committerEmail, date: committerDate },
    message: message.join('\x1f'),
  };
}

/** Commits of a range (`<sha>` or `<sha>..<sha>`), newest first: all, or the newest few, or those that touch a path. */
export async function listCommits(
  git: Git,
  range: string,
  { path, limit }: { readonly path?: string; readonly limit?: number } = {},
): Promise<Commit[]> {
  const most = limit === undefined ? [] : [`--max-count=${limit}`];
  const paths = path === undefined ? [] : [path];
  const records = await git.text([
    'log',
    '-z',
    `--format=${fields}`,
    ...most,
    range,
    '--',
    ...paths,
  ]);
  return records.split('\0').filter(Boolean).map(parseCommit);
}

/** The commit from which two others departed, if they have one in common. */
export async function findMergeBase(
  git: Git,
  one: string,
  other: string,
): Promise<string | undefined> {
  return (await orNothing(git.text(['merge-base', one, other])))?.trim();
}

const statuses: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'deleted',
  R: 'renamed',
};

/** Files that differ between two commits. With `--find-renames` a moved file is one change, otherwise two. */
export async function listChangedFiles(
  git: Git,
  from: string,
  to: string,
  renames: '--find-renames' | '--no-renames',
): Promise<ChangedFile[]> {
  const output = await git.text(['diff-tree', '-r', '-z', '--name-status', renames, from, to]);
  const parts = output.split('\0').filter(Boolean);
  const files: ChangedFile[] = [];
  while (parts.length > 0) {
    const status = statuses[parts.shift()?.charAt(0) ?? ''] ?? 'changed';
    const path = parts.shift() ?? '';
    if (status === 'renamed') files.push({ status, path: parts.shift() ?? '', previousPath: path });
    else files.push({ status, path });
  }
  return files;
}
