/** Brings what the visitor's checkout has committed into the repository for editing. Needs no network. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { EditingFolders } from './folders.ts';
import { askGit, git, ownEnvironment, personEnvironment, splitNull } from './git.ts';

/** Points at what the checkout had at the last start. */
export const sourceRef = 'refs/editing/source';

/** How published work comes into the checkout. */
export const pullCommand = 'git pull .cache/editing/repository main';

/** Whether the project is a Git checkout with its content committed; an unpacked archive is not. */
async function isCheckout({ project, home }: EditingFolders): Promise<boolean> {
  const environment = ownEnvironment(project, home);
  const args = ['rev-parse', '--verify', '--quiet', 'HEAD:content'];
  return (await askGit(project, args, environment)) !== undefined;
}

async function fetchHead({ project, home }: EditingFolders, repository: string): Promise<void> {
  const from = ['--no-tags', '--no-write-fetch-head', '--update-shallow', project];
  await git(
    repository,
    ['fetch', '--quiet', ...from, `+HEAD:${sourceRef}`],
    ownEnvironment(repository, home),
  );
}

/** Commits the files of `content/` as they lie in the project, if they differ from the last time. */
async function commitContent({ project, home }: EditingFolders, repository: string): Promise<void> {
  const gitFolder = join(repository, '.git');
  const index = join(gitFolder, 'content-index');
  const inProject = {
    ...ownEnvironment(project, home),
    GIT_DIR: gitFolder,
    GIT_WORK_TREE: project,
    GIT_INDEX_FILE: index,
  };
  await rm(index, { force: true });
  await git(project, ['add', '--all', '--', 'content'], inProject);
  const tree = await git(project, ['write-tree'], inProject);
  await rm(index, { force: true });
  const previous = await askGit(repository, ['rev-parse', '--verify', '--quiet', sourceRef]);
  if (previous && tree === (await git(repository, ['rev-parse', `${previous}^{tree}`]))) return;
  const parents = previous ? ['-p', previous] : [];
  const message = 'Take over the content as it lies in the project';
  const commit = await git(repository, ['commit-tree', tree, ...parents, '-m', message]);
  await git(repository, ['update-ref', sourceRef, commit]);
}

/** Sets `refs/editing/source`: the commit of the checkout's HEAD, or for an unpacked archive a commit of its `content/`. */
export async function fetchSource(folders: EditingFolders, repository: string): Promise<void> {
  if (await isCheckout(folders)) await fetchHead(folders, repository);
  else await commitContent(folders, repository);
}

/** A note when files of `content/` differ from what the checkout has committed; undefined when none do. */
export async function noteUncommitted(folders: EditingFolders): Promise<string | undefined> {
  if (!(await isCheckout(folders))) return undefined;
  const { project } = folders;
  const args = ['status', '--porcelain', '-z', '--no-renames', '--', 'content'];
  const output = await askGit(project, args, personEnvironment(project));
  const changed = splitNull(output ?? '').length;
  if (changed === 0) return undefined;
  const what = changed === 1 ? 'One change' : `${changed} changes`;
  return `${what} under content/ of your checkout will not be seen in the editor before you commit.`;
}

/** Whether something was published in the editor that the checkout does not have. */
export async function hasOwnPublications(repository: string): Promise<boolean> {
  const args = ['merge-base', '--is-ancestor', 'main', sourceRef];
  return (await askGit(repository, args)) === undefined;
}

async function describeConflict(repository: string): Promise<string> {
  const args = ['diff', '--name-only', '--diff-filter=U', '-z'];
  const paths = splitNull((await askGit(repository, args)) ?? '');
  const what =
    paths.length > 0
      ? `changed the same places as what was published here: ${paths.join(', ')}`
      : 'cannot be joined with what was published here';
  return (
    `What your checkout has newly committed ${what}. The editor goes on with what was published. ` +
    `To join both, run "${pullCommand}" in your checkout, settle the conflict, commit and start again.`
  );
}

/**
 * Merges `refs/editing/source` into `main`, which must be checked out and clean. Gives a note about what happened;
 * undefined when there was nothing new. After a conflict `main` is what it was.
 */
export async function joinSource(repository: string): Promise<string | undefined> {
  const range = (args: readonly string[]) => askGit(repository, args);
  if ((await range(['merge-base', '--is-ancestor', sourceRef, 'main'])) !== undefined)
    return undefined;
  if ((await range(['merge-base', sourceRef, 'main'])) === undefined) {
    return (
      'Your checkout and the repository of the editor have no commit in common. The editor goes on with what was ' +
      'published. To begin anew from your checkout, move the folder .cache/editing away and start again.'
    );
  }
  const before = await git(repository, ['rev-parse', 'main']);
  const message = 'Bring in what was committed in the checkout';
  const merge = ['merge', '--quiet', '--no-edit', '-m', message, sourceRef];
  if ((await askGit(repository, merge)) === undefined) {
    const note = await describeConflict(repository);
    await git(repository, ['reset', '--quiet', '--hard', before]);
    return note;
  }
  const count = await git(repository, ['rev-list', '--count', `${before}..${sourceRef}`]);
  return `Brought ${count === '1' ? 'one new commit' : `${count} new commits`} of your checkout into the editor.`;
}
