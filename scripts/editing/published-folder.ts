/** A second work tree that holds what is published, for builds: in the first one decap-server changes branches meanwhile. */
import { rm } from 'node:fs/promises';
import type { EditingFolders } from './folders.ts';
import { askGit, git } from './git.ts';

/** Makes the folder anew with the files of a commit. */
export async function makePublishedFolder(
  { repository, published }: EditingFolders,
  commit: string,
): Promise<void> {
  await rm(published, { recursive: true, force: true });
  await git(repository, ['worktree', 'prune']);
  // Its own record of the project's former place does not matter.
  await git(repository, ['worktree', 'add', '--quiet', '--force', '--detach', published, commit]);
}

/** Changes the folder to the files of another commit; files that are the same in both are not touched. */
export async function updatePublishedFolder(
  folders: EditingFolders,
  commit: string,
): Promise<void> {
  const { published } = folders;
  const isUpdated =
    (await askGit(published, ['checkout', '--quiet', '--force', '--detach', commit])) !==
      undefined && (await askGit(published, ['clean', '--quiet', '-d', '--force'])) !== undefined;
  if (!isUpdated) await makePublishedFolder(folders, commit);
}
