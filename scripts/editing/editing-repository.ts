/** Prepares the repository in which the editor works, apart from the visitor's checkout. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchSource, joinSource, noteUncommitted, sourceRef } from './bring-source.ts';
import type { EditingFolders } from './folders.ts';
import { askGit, git } from './git.ts';
import { repairRepository } from './repair-repository.ts';
import { applySettings, prepareHome } from './repository-settings.ts';
import { timeName } from './rescue.ts';

/** Sentences for the person at the terminal; none when there is nothing to tell. */
export interface Preparation {
  readonly notes: readonly string[];
}

const unfinished = 'unfinished-';

/** Makes the repository beside its place, so that a start that was stopped leaves none half made. */
async function createRepository(folders: EditingFolders): Promise<void> {
  const made = await mkdtemp(join(folders.base, unfinished));
  await git(made, ['init', '--quiet', '--template=', '--initial-branch=main']);
  await applySettings(folders, made);
  await fetchSource(folders, made);
  await git(made, ['update-ref', 'refs/heads/main', sourceRef]);
  await git(made, ['reset', '--quiet', '--hard', 'main']);
  await rename(made, folders.repository);
}

async function removeUnfinished(base: string): Promise<void> {
  for (const name of await readdir(base)) {
    if (name.startsWith(unfinished)) await rm(join(base, name), { recursive: true, force: true });
  }
}

/** Moves a folder away that is no repository. Gives a note about it; undefined when all is well. */
async function setAside({ base, repository }: EditingFolders): Promise<string | undefined> {
  if (!existsSync(repository)) return undefined;
  const place = await askGit(repository, ['rev-parse', '--git-dir']);
  const main = await askGit(repository, ['rev-parse', '--verify', '--quiet', 'refs/heads/main']);
  if (place === '.git' && main !== undefined) return undefined;
  const kept = join(base, `set-aside-${timeName(new Date())}`);
  await rename(repository, kept);
  return `${repository} was no repository with a branch "main". It was moved to ${kept}, and a new one was made.`;
}

/**
 * Makes the repository from the project's own commits, or repairs it and brings in what the checkout has newly committed.
 * A conflict leaves `main` as it was and is told in the notes. Throws an Error when the repository cannot be made.
 */
export async function prepareRepository(folders: EditingFolders): Promise<Preparation> {
  const { base, repository, project } = folders;
  if (!existsSync(join(project, 'content')))
    throw new Error(`${project} has no folder "content"; expected the folder of the site.`);
  await mkdir(base, { recursive: true });
  await removeUnfinished(base);
  await prepareHome(folders);
  const notes: (string | undefined)[] = [await setAside(folders)];
  if (!existsSync(repository)) await createRepository(folders);
  else {
    await applySettings(folders, repository);
    notes.push(...(await repairRepository(repository)).found);
    await fetchSource(folders, repository);
    notes.push(await joinSource(repository));
  }
  notes.push(await noteUncommitted(folders));
  return { notes: notes.filter((note) => note !== undefined) };
}
