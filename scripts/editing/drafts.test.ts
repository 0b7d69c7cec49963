import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hasDraft, listDrafts, readDraft } from './drafts.ts';
import { commitFiles, makeRepository, practice, removeFolders, runGit } from './test-context.ts';

vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 });

let repository = '';
const name = { collection: 'practices', slug: 'ممرات' };

beforeEach(async () => {
  repository = (await makeRepository()).repository;
});
afterEach(removeFolders);

function makeDraft(slug: string, files: Readonly<Record<string, string>>): void {
  runGit(repository, 'checkout', '--quiet', '-b', `cms/practices/${slug}`);
  commitFiles(repository, files);
  runGit(repository, 'checkout', '--quiet', 'main');
}

test('tells the files, the status and the time of a draft', async () => {
  makeDraft(name.slug, { [practice('ممرات')]: 'جديد\n', [practice('bike-lanes')]: 'Changed\n' });
  runGit(
    repository,
    'config',
    `branch.cms/practices/${name.slug}.description`,
    'decap-cms/pending_review',
  );
  const draft = await readDraft(repository, name);
  expect(draft).toMatchObject({
    ...name,
    status: 'pending_review',
    diffs: [
      { path: practice('bike-lanes'), id: practice('bike-lanes'), newFile: false },
      { path: practice('ممرات'), id: practice('ممرات'), newFile: true },
    ],
  });
  expect(Math.abs(Date.parse(draft?.updatedAt ?? '') - Date.now())).toBeLessThan(60_000);
});

test('what others have published since is no part of a draft', async () => {
  makeDraft('new', { [practice('new')]: 'x' });
  commitFiles(repository, { [practice('other')]: 'y', [practice('youth-club')]: 'z' });
  const draft = await readDraft(repository, { ...name, slug: 'new' });
  expect(draft?.diffs.map(({ path }) => path)).toEqual([practice('new')]);
});

test('a draft without status is a draft', async () => {
  makeDraft('new', { [practice('new')]: 'x' });
  expect((await readDraft(repository, { ...name, slug: 'new' }))?.status).toBe('draft');
});

test('a branch in which nothing differs is no draft', async () => {
  makeDraft('new', { [practice('new')]: 'x' });
  runGit(repository, 'checkout', '--quiet', 'cms/practices/new');
  runGit(repository, 'revert', '--no-edit', 'HEAD');
  runGit(repository, 'checkout', '--quiet', 'main');
  runGit(repository, 'branch', 'cms/practices/empty');
  makeDraft('real', { [practice('real')]: 'x' });
  expect(await readDraft(repository, { ...name, slug: 'new' })).toBeUndefined();
  expect(await listDrafts(repository)).toEqual(['practices/real']);
});

test('knows which drafts there are', async () => {
  makeDraft('new', { [practice('new')]: 'x' });
  expect(await hasDraft(repository, { ...name, slug: 'new' })).toBe(true);
  expect(await hasDraft(repository, { ...name, slug: 'ne' })).toBe(false);
  expect(await readDraft(repository, { ...name, slug: 'ne' })).toBeUndefined();
});
