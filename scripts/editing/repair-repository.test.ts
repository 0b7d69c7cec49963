import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { git } from './git.ts';
import { listPaths, repairRepository } from './repair-repository.ts';
import {
  commitFiles,
  makeRepository,
  practice,
  removeFolders,
  runGit,
  writeFiles,
} from './test-context.ts';

vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 });

let repository = '';
const now = new Date('2026-11-25T03:15:02Z');
const rescue = 'rescue/2026-11-25-03-15-02';
const lanes = practice('bike-lanes');

beforeEach(async () => {
  repository = (await makeRepository()).repository;
});
afterEach(removeFolders);

const run = (...args: string[]) => runGit(repository, ...args);
const repair = (isAfterCall = false) => repairRepository(repository, { isAfterCall, now });
const kept = (path: string, branch = rescue) => run('show', `${branch}:${path}`);
const branches = () => run('branch', '--list', '--format=%(refname:short)').split('\n');

/** Runs Git where it is expected to stop at a conflict. */
async function stopAt(...args: string[]): Promise<void> {
  await expect(git(repository, args)).rejects.toThrow();
}

/** Lets a draft and main change the same lines. */
function makeConflict(): { readonly main: string; readonly draft: string } {
  run('checkout', '--quiet', '-b', 'cms/practices/bike-lanes');
  const draft = commitFiles(repository, { [lanes]: 'Draft\n' });
  run('checkout', '--quiet', 'main');
  return { draft, main: commitFiles(repository, { [lanes]: 'Main\n' }) };
}

function expectCleanMain(commit: string): void {
  expect(run('symbolic-ref', 'HEAD')).toBe('refs/heads/main');
  expect(run('rev-parse', 'main')).toBe(commit);
  expect(run('status', '--porcelain')).toBe('');
  for (const name of ['MERGE_HEAD', 'rebase-merge', 'CHERRY_PICK_HEAD', 'sequencer'])
    expect(existsSync(join(repository, '.git', name))).toBe(false);
}

test('finds nothing to do in a clean repository', async () => {
  expect(await repair()).toEqual({ found: [], conflicts: [] });
  expect(branches()).toEqual(['main']);
});

test('undoes a half-done merge and names the file', async () => {
  const { main, draft } = makeConflict();
  await stopAt('merge', 'cms/practices/bike-lanes');
  const { found, conflicts, rescue: none } = await repair(true);
  expect(found).toEqual([`A merge had stopped half way at a conflict in ${lanes}; it was undone.`]);
  expect(conflicts).toEqual([lanes]);
  expect(none).toBeUndefined();
  expectCleanMain(main);
  expect(run('rev-parse', 'cms/practices/bike-lanes')).toBe(draft);
  expect(branches()).toEqual(['cms/practices/bike-lanes', 'main']);
});

test('keeps what somebody had settled of a half-done merge', async () => {
  const { main } = makeConflict();
  await stopAt('merge', 'cms/practices/bike-lanes');
  writeFiles(repository, { [lanes]: 'Settled by hand\n' });
  expect((await repair()).rescue).toBe(rescue);
  expect(kept(lanes)).toBe('Settled by hand');
  expectCleanMain(main);
});

test('undoes a half-done rebase, and the draft is as it was', async () => {
  const { main, draft } = makeConflict();
  run('checkout', '--quiet', 'cms/practices/bike-lanes');
  await stopAt('rebase', 'main');
  const { found, conflicts } = await repair(true);
  expect(found.join()).toContain('A rebase had stopped half way');
  expect(conflicts).toEqual([lanes]);
  expectCleanMain(main);
  expect(run('rev-parse', 'cms/practices/bike-lanes')).toBe(draft);
});

test('undoes a half-done cherry-pick and revert', async () => {
  const { main, draft } = makeConflict();
  await stopAt('cherry-pick', draft);
  expect((await repair(true)).found.join()).toContain('A cherry-pick had stopped half way');
  expectCleanMain(main);
  commitFiles(repository, { [lanes]: 'Newer\n' });
  const newer = run('rev-parse', 'HEAD');
  await stopAt('revert', '--no-edit', main);
  expect((await repair(true)).found.join()).toContain('A revert had stopped half way');
  expectCleanMain(newer);
});

test('undoes an unsettled index without any work that is under way', async () => {
  const { main } = makeConflict();
  await stopAt('merge', 'cms/practices/bike-lanes');
  rmSync(join(repository, '.git/MERGE_HEAD'));
  expect((await repair(true)).conflicts).toEqual([lanes]);
  expectCleanMain(main);
});

test('keeps changed, staged, deleted and foreign files in a rescue branch', async () => {
  const main = run('rev-parse', 'main');
  writeFiles(repository, { [lanes]: 'Staged\n' });
  run('add', lanes);
  writeFiles(repository, { [lanes]: 'Changed after\n', 'notes of mine.txt': 'Mine\n' });
  rmSync(join(repository, practice('youth-club')));
  const { found } = await repair();
  expect(found).toEqual([
    `Files had been changed that belong to no draft: ${lanes}, ${practice('youth-club')}, notes of mine.txt.`,
    `What lay there is kept in the branch ${rescue} of ${repository}.`,
  ]);
  expect(kept(lanes)).toBe('Changed after');
  expect(kept(lanes, `${rescue}~1`)).toBe('Staged');
  expect(kept('notes of mine.txt')).toBe('Mine');
  expect(run('ls-tree', rescue, practice('youth-club'))).toBe('');
  expectCleanMain(main);
});

test('two repairs in one second keep both', async () => {
  writeFiles(repository, { 'a.txt': 'a' });
  await repair();
  writeFiles(repository, { 'b.txt': 'b' });
  expect((await repair()).rescue).toBe(`${rescue}-2`);
  expect(kept('a.txt')).toBe('a');
  expect(kept('b.txt', `${rescue}-2`)).toBe('b');
});

test('returns to main from a draft, which stays', async () => {
  run('checkout', '--quiet', '-b', 'cms/practices/new');
  const draft = commitFiles(repository, { [practice('new')]: 'x' });
  expect((await repair()).found).toEqual([
    'The branch cms/practices/new was checked out instead of main.',
  ]);
  expect(run('rev-parse', 'cms/practices/new')).toBe(draft);
  expectCleanMain(run('rev-parse', 'main'));
});

test('keeps commits that are on no branch', async () => {
  run('checkout', '--quiet', '--detach');
  const loose = commitFiles(repository, { [lanes]: 'On no branch\n' });
  const { found } = await repair();
  expect(found[0]).toBe('No branch was checked out instead of main.');
  expect(run('rev-parse', rescue)).toBe(loose);
});

test('makes no rescue branch for a commit that stands on a branch', async () => {
  run('checkout', '--quiet', '--detach');
  expect((await repair()).rescue).toBeUndefined();
  expect(branches()).toEqual(['main']);
});

test('makes a broken index anew and keeps the files', async () => {
  writeFiles(repository, { [lanes]: 'Changed\n' });
  truncateSync(join(repository, '.git/index'), 20);
  expect((await repair()).found[0]).toContain('was broken');
  expect(kept(lanes)).toBe('Changed');
  expectCleanMain(run('rev-parse', 'main'));
});

test('removes a lock that was left behind', async () => {
  const lock = join(repository, '.git/index.lock');
  writeFileSync(lock, '');
  utimesSync(lock, new Date(0), new Date(0));
  expect((await repair()).found).toEqual([
    'A lock had been left behind (.git/index.lock); it was removed.',
  ]);
});

test('waits for another program that holds a lock', async () => {
  writeFileSync(join(repository, '.git/index.lock'), '');
  await expect(repairRepository(repository)).rejects.toThrow('Try again in a minute.');
});

test('removes drafts in which nothing differs, and no others', async () => {
  makeConflict();
  run('branch', 'cms/practices/empty', 'main');
  run('branch', 'other', 'main');
  await repair();
  expect(branches()).toEqual(['cms/practices/bike-lanes', 'main', 'other']);
});

test('says what to do when main is gone', async () => {
  run('branch', '--move', 'main', 'renamed');
  await expect(repair()).rejects.toThrow('has no branch "main" any more');
});

test('says what to do with a repository inside the repository', async () => {
  mkdirSync(join(repository, 'nested'));
  writeFiles(repository, { 'nested/precious.txt': 'x' });
  runGit(join(repository, 'nested'), 'init', '--quiet');
  commitFiles(join(repository, 'nested'), {});
  await expect(repair()).rejects.toThrow('nested/. Move these files away');
  expect(readFileSync(join(repository, 'nested/precious.txt'), 'utf8')).toBe('x');
});

test('ignores files that a system drops into folders', async () => {
  writeFiles(repository, { 'content/.DS_Store': 'x' });
  expect(await repair()).toEqual({ found: [], conflicts: [] });
});

test('lists a few of many files', () => {
  expect(listPaths(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('a, b, c, d, e and 2 more');
});
