import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { hasOwnPublications } from './bring-source.ts';
import { prepareRepository } from './editing-repository.ts';
import { editingFolders } from './folders.ts';
import { git } from './git.ts';
import {
  commitFiles,
  makeArchive,
  makeFolder,
  makeProject,
  makeRepository,
  practice,
  removeFolders,
  runGit,
  writeFiles,
} from './test-context.ts';

vi.setConfig({ testTimeout: 20_000 });

afterEach(() => {
  vi.unstubAllEnvs();
  removeFolders();
});

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
const head = (folder: string) => runGit(folder, 'rev-parse', 'HEAD');

/** A hook that leaves a trace, as a machine may have for all repositories. */
function setTemplateWithHook(trace: string): void {
  const home = makeFolder();
  writeFiles(home, { 'template/hooks/post-commit': `#!/bin/sh\ntouch '${trace}'\n` });
  runGit(home, 'init', '--quiet');
  writeFiles(home, {
    '.gitconfig': `[init]\n\ttemplateDir = ${home}/template\n[core]\n\thooksPath = ${home}/template/hooks\n[diff]\n\texternal = false\n\tnoprefix = true\n[commit]\n\tgpgsign = true\n`,
  });
  vi.stubEnv('GIT_CONFIG_GLOBAL', undefined);
  vi.stubEnv('HOME', home);
}

test('makes a repository with the commit of the checkout on main, whatever its branch is called', async () => {
  const { project, repository } = await makeRepository();
  expect(head(repository)).toBe(head(project));
  expect(runGit(repository, 'branch', '--list', '--format=%(refname)')).toBe('refs/heads/main');
  expect(runGit(repository, 'remote')).toBe('');
  expect(read(repository, practice('bike-lanes'))).toBe('One\nTwo\nThree\n');
});

test('works from a checkout at a bare commit and from one with little history', async () => {
  const detached = makeProject();
  commitFiles(detached, { [practice('new')]: 'New\n' });
  runGit(detached, 'checkout', '--quiet', '--detach', 'HEAD~1');
  const folders = editingFolders(detached);
  await prepareRepository(folders);
  expect(existsSync(join(folders.repository, practice('new')))).toBe(false);

  runGit(detached, 'checkout', '--quiet', 'work');
  const shallow = join(makeFolder(), 'shallow');
  runGit(detached, 'clone', '--quiet', '--depth=1', `file://${detached}`, shallow);
  const other = editingFolders(shallow);
  await prepareRepository(other);
  expect(head(other.repository)).toBe(head(detached));
});

test('sets what decap-server needs, and the person’s own name', async () => {
  const project = makeProject();
  runGit(project, 'config', 'user.name', 'أمينة');
  const folders = editingFolders(project);
  await prepareRepository(folders);
  const get = (key: string) => git(folders.repository, ['config', '--get', key]);
  expect(await get('core.quotepath')).toBe('false');
  expect(await get('core.autocrlf')).toBe('false');
  expect(await get('commit.gpgsign')).toBe('false');
  expect(await get('user.name')).toBe('أمينة');
  expect(readdirSync(await get('core.hooksPath'))).toEqual([]);
});

test('gives the editor a name on a machine that has none', async () => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('HOME', makeFolder());
  const { repository } = await makeRepository();
  expect(await git(repository, ['config', '--get', 'user.name'])).toBe('Local editor');
  expect(await git(repository, ['config', '--get', 'user.email'])).toBe('editor@localhost');
});

test('runs no hook and obeys no setting of the machine', async () => {
  const trace = join(makeFolder(), 'ran');
  const folders = editingFolders(makeProject());
  setTemplateWithHook(trace);
  await prepareRepository(folders);
  const { repository } = folders;
  writeFiles(repository, { [practice('new')]: 'x' });
  await git(repository, ['add', '--all']);
  await git(repository, ['commit', '--quiet', '--message', 'x']);
  expect(await git(repository, ['diff', 'HEAD~1', 'HEAD'])).toContain('+++ b/content/');
  expect(existsSync(trace)).toBe(false);
});

test('is not led astray by the variables that Git sets in a hook', async () => {
  const folders = editingFolders(makeProject());
  const other = makeProject();
  const before = runGit(other, 'for-each-ref');
  vi.stubEnv('GIT_DIR', join(other, '.git'));
  vi.stubEnv('GIT_WORK_TREE', other);
  vi.stubEnv('GIT_INDEX_FILE', join(other, '.git/index'));
  await prepareRepository(folders);
  expect(head(folders.repository)).toBe(head(folders.project));
  expect(runGit(other, 'for-each-ref')).toBe(before);
});

test('the second start brings in what the checkout has newly committed', async () => {
  const folders = await makeRepository();
  const commit = commitFiles(folders.project, { [practice('new')]: 'New\n' });
  expect((await prepareRepository(folders)).notes).toEqual([
    'Brought one new commit of your checkout into the editor.',
  ]);
  expect(head(folders.repository)).toBe(commit);
  expect(read(folders.repository, practice('new'))).toBe('New\n');
  expect((await prepareRepository(folders)).notes).toEqual([]);
});

test('joins new commits of the checkout with what was published', async () => {
  const folders = await makeRepository();
  commitFiles(folders.repository, { [practice('youth-club')]: 'A\nB\nPublished\n' });
  commitFiles(folders.project, { [practice('bike-lanes')]: 'Checkout\nTwo\nThree\n' });
  await prepareRepository(folders);
  expect(read(folders.repository, practice('youth-club'))).toContain('Published');
  expect(read(folders.repository, practice('bike-lanes'))).toContain('Checkout');
});

test('published work can be pulled into the checkout, and is then nothing new', async () => {
  const folders = await makeRepository();
  commitFiles(folders.repository, { [practice('youth-club')]: 'Published\n' });
  commitFiles(folders.project, { [practice('bike-lanes')]: 'Checkout\n' });
  runGit(
    folders.project,
    'pull',
    '--quiet',
    '--no-rebase',
    '--no-edit',
    '.cache/editing/repository',
    'main',
  );
  expect(read(folders.project, practice('youth-club'))).toBe('Published\n');
  expect(await hasOwnPublications(folders.repository)).toBe(true);
  await prepareRepository(folders);
  expect(await hasOwnPublications(folders.repository)).toBe(false);
  expect(head(folders.repository)).toBe(head(folders.project));
  expect((await prepareRepository(folders)).notes).toEqual([]);
});

test('a conflict with the checkout leaves main as it was and says what to do', async () => {
  const folders = await makeRepository();
  const published = commitFiles(folders.repository, { [practice('bike-lanes')]: 'Published\n' });
  commitFiles(folders.project, { [practice('bike-lanes')]: 'Checkout\n' });
  const { notes } = await prepareRepository(folders);
  expect(notes).toHaveLength(1);
  expect(notes[0]).toContain(
    `the same places as what was published here: ${practice('bike-lanes')}.`,
  );
  expect(notes[0]).toContain('git pull .cache/editing/repository main');
  expect(head(folders.repository)).toBe(published);
  expect(runGit(folders.repository, 'status', '--porcelain')).toBe('');
});

test('a checkout without a common commit is told, and changes nothing', async () => {
  const folders = await makeRepository();
  const published = head(folders.repository);
  runGit(folders.project, 'checkout', '--quiet', '--orphan', 'other');
  commitFiles(folders.project, { [practice('other')]: 'x' });
  expect((await prepareRepository(folders)).notes.join()).toContain('no commit in common');
  expect(head(folders.repository)).toBe(published);
});

test('changes that are not committed are not taken, and are told in one line', async () => {
  const project = makeProject();
  writeFiles(project, { [practice('bike-lanes')]: 'Unsaved\n', 'package.json': '{ }\n' });
  const folders = editingFolders(project);
  expect((await prepareRepository(folders)).notes).toEqual([
    'One change under content/ of your checkout will not be seen in the editor before you commit.',
  ]);
  expect(read(folders.repository, practice('bike-lanes'))).toBe('One\nTwo\nThree\n');
});

test('an unpacked archive gives a repository of its content alone, with one commit', async () => {
  const folders = editingFolders(makeArchive());
  expect((await prepareRepository(folders)).notes).toEqual([]);
  expect(readdirSync(folders.repository).sort()).toEqual(['.git', 'content']);
  expect(runGit(folders.repository, 'rev-list', '--count', 'main')).toBe('1');
  expect(runGit(folders.repository, 'status', '--porcelain')).toBe('');
  expect(existsSync(join(folders.project, '.git'))).toBe(false);
});

test('an archive inside somebody’s repository is no checkout of it', async () => {
  const outer = makeProject();
  const project = join(outer, 'unpacked');
  mkdirSync(join(project, 'content'), { recursive: true });
  writeFileSync(join(project, 'content/a.txt'), 'a');
  const before = runGit(outer, 'status', '--porcelain');
  const folders = editingFolders(project);
  await prepareRepository(folders);
  expect(runGit(folders.repository, 'rev-list', '--count', 'main')).toBe('1');
  rmSync(join(project, '.cache'), { recursive: true });
  expect(runGit(outer, 'status', '--porcelain')).toBe(before);
});

test('content that was changed in an unpacked archive is joined with what was published', async () => {
  const folders = editingFolders(makeArchive());
  await prepareRepository(folders);
  expect((await prepareRepository(folders)).notes).toEqual([]);
  commitFiles(folders.repository, { [practice('youth-club')]: 'Published\n' });
  writeFiles(folders.project, { [practice('bike-lanes')]: 'Archive\n' });
  await prepareRepository(folders);
  expect(read(folders.repository, practice('youth-club'))).toBe('Published\n');
  expect(read(folders.repository, practice('bike-lanes'))).toBe('Archive\n');
});

test('a folder that lost its repository is set aside, never taken for a part of the checkout', async () => {
  const folders = await makeRepository();
  rmSync(join(folders.repository, '.git'), { recursive: true });
  writeFiles(folders.repository, { [practice('bike-lanes')]: 'Precious\n' });
  const { notes } = await prepareRepository(folders);
  expect(notes[0]).toContain('was no repository with a branch "main"');
  const kept = readdirSync(folders.base).find((name) => name.startsWith('set-aside-')) ?? '';
  expect(read(join(folders.base, kept), practice('bike-lanes'))).toBe('Precious\n');
  expect(head(folders.repository)).toBe(head(folders.project));
  expect(runGit(folders.project, 'status', '--porcelain')).toBe('');
});

test('a start that was stopped half way leaves nothing behind', async () => {
  const folders = editingFolders(makeProject());
  mkdirSync(join(folders.base, 'unfinished-abc/.git'), { recursive: true });
  await prepareRepository(folders);
  expect(readdirSync(folders.base).sort()).toEqual(['git-home', 'no-hooks', 'repository']);
});

test('goes on working after the project was moved', async () => {
  const folders = await makeRepository();
  const moved = join(makeFolder(), 'a folder with blanks é');
  renameSync(folders.project, moved);
  const after = editingFolders(moved);
  expect((await prepareRepository(after)).notes).toEqual([]);
  expect(await git(after.repository, ['config', '--get', 'core.hooksPath'])).toBe(after.hooks);
});

test('names what is expected when there is no content', async () => {
  await expect(prepareRepository(editingFolders(makeFolder()))).rejects.toThrow(
    'has no folder "content"',
  );
});
