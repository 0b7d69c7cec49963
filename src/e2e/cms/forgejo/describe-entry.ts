/** A file or folder in the shape of Forgejo's API: `ContentsResponse` of `modules/structs/repo_file.go`. */
import { posix } from 'node:path';
import type { Forge } from './forge.ts';
import { readBlob, type TreeEntry } from './read-repository.ts';
import { encodePath, repositoryApi, repositoryPage } from './shapes.ts';

/** Where an entry was found. */
export interface Place {
  /** The name by which it was asked for: a branch or a commit. */
  readonly ref: string;
  /** The newest commit that touched the entry. */
  readonly lastCommit: string;
}

/** Whether a file comes with what is in it: it does alone, but not in a list. */
export type Extent = 'with text' | 'without text';

const kinds = { blob: 'file', tree: 'dir', commit: 'submodule' } as const;

/** A file, folder or other repository, with its text in base64 or without. */
export async function describeEntry(
  forge: Forge,
  { ref, lastCommit }: Place,
  { path, sha, size, mode, type: kind }: TreeEntry,
  extent: Extent,
): Promise<object> {
  const type = mode === '120000' ? 'symlink' : kinds[kind];
  const hasText = type === 'file' && extent === 'with text';
  const text = hasText ? (await readBlob(forge.git, sha))?.toString('base64') : undefined;
  const place = encodePath(path);
  const self = `${repositoryApi(forge)}/contents/${place}?ref=${encodeURIComponent(ref)}`;
  const page = `${repositoryPage(forge)}/src/branch/${encodePath(ref)}/${place}`;
  const object = `${repositoryApi(forge)}/git/blobs/${sha}`;
  return {
    name: posix.basename(path),
    path,
    sha,
    last_commit_sha: lastCommit,
    type,
    size,
    encoding: text === undefined ? null : 'base64',
    content: text ?? null,
    target: null,
    url: self,
    html_url: page,
    git_url: object,
    download_url: type === 'file' ? page.replace('/src/branch/', '/raw/branch/') : null,
    submodule_git_url: null,
    _links: { self, git: object, html: page },
  };
}
