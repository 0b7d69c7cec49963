/** Settings of the repository for editing, so that every machine behaves alike. https://git-scm.com/docs/git-config */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EditingFolders } from './folders.ts';
import { askGit, git, personEnvironment, splitNull } from './git.ts';

/** The editor's name when neither the machine nor the project has one. */
export const localEditor = {
  'user.name': 'Local editor',
  'user.email': 'editor@localhost',
} as const;

const settings = {
  // decap-server reads names as Git prints them: without this, Arabic ones come as "\331\205".
  'core.quotepath': 'false',
  'core.autocrlf': 'false',
  'core.fsmonitor': 'false',
  'commit.gpgsign': 'false',
  'tag.gpgsign': 'false',
  'merge.ff': 'true',
  'merge.conflictstyle': 'merge',
  'rebase.autostash': 'false',
  'rerere.enabled': 'false',
  // Tidying in the background would hold locks while the next call runs.
  'gc.autodetach': 'false',
  'maintenance.autodetach': 'false',
} as const;

/** Files that systems drop into folders that somebody looks at. */
const ignoredFiles = '.DS_Store\nThumbs.db\ndesktop.ini\n';

/** `user.name` → the person's own in the project, else `Local editor`. */
async function readIdentity(project: string): Promise<Record<string, string>> {
  const person = personEnvironment(project);
  const found = await Promise.all(
    Object.entries(localEditor).map(async ([key, usual]) => {
      const own = await askGit(project, ['config', '--get', key], person);
      return [key, own?.trim() || usual] as const;
    }),
  );
  return Object.fromEntries(found);
}

/** Makes the folders that Git takes its settings from: a home with one file, and no hooks. */
export async function prepareHome({
  project,
  repository,
  published,
  home,
  hooks,
}: EditingFolders): Promise<void> {
  await rm(hooks, { recursive: true, force: true });
  await mkdir(hooks, { recursive: true });
  await mkdir(home, { recursive: true });
  // On shared disks the files may belong to another user; Git reads such a repository only when it is named here.
  const safe = [project, join(project, '.git'), repository, join(repository, '.git'), published]
    .map((folder) => `\tdirectory = ${JSON.stringify(folder.replaceAll('\\', '/'))}\n`)
    .join('');
  await writeFile(join(home, '.gitconfig'), `[safe]\n${safe}`);
  await writeFile(join(home, 'ignored-files'), ignoredFiles);
}

/** Writes the settings that differ into a repository: `folders.repository`, or one on its way there. */
export async function applySettings(folders: EditingFolders, repository: string): Promise<void> {
  const wanted = {
    ...settings,
    'core.hookspath': folders.hooks,
    'core.excludesfile': join(folders.home, 'ignored-files'),
    ...(await readIdentity(folders.project)),
  };
  const listed = splitNull(await git(repository, ['config', '--local', '--list', '-z'])).map(
    (line) => {
      const end = line.indexOf('\n');
      return [line.slice(0, end), line.slice(end + 1)] as const;
    },
  );
  for (const [key, value] of Object.entries(wanted)) {
    const present = listed.filter(([name]) => name === key);
    if (present.length === 1 && present[0]?.[1] === value) continue;
    await git(repository, ['config', '--local', '--replace-all', key, value]);
  }
}
