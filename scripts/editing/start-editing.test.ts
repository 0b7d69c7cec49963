import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { type Editing, startEditing } from './start-editing.ts';
import {
  callsTo,
  commitFiles,
  draftOf,
  makeArchive,
  makeFolder,
  makeProject,
  practice,
  removeFolders,
  runGit,
  type SendCall,
  serveHandler,
  writeFiles,
} from './test-context.ts';
import type { Publication } from './watch-published.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
  vi.unstubAllEnvs();
  removeFolders();
});

async function start(project: string): Promise<Editing & { readonly call: SendCall }> {
  const editing = await startEditing({ project });
  ends.push(editing.stop);
  const { port, close } = await serveHandler(editing.handler);
  ends.unshift(close);
  return { ...editing, call: callsTo(port) };
}

async function publish(call: SendCall, id: string, text: string): Promise<void> {
  expect((await call('persistEntry', draftOf(id, text))).status).toBe(200);
  const draft = { collection: 'practices', slug: id };
  expect((await call('publishUnpublishedEntry', draft)).status).toBe(200);
}

/** A digest of every file of a project but those of the editing service. */
function digestOf(project: string): string {
  const digest = createHash('sha256');
  for (const entry of readdirSync(project, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !path.includes('/.cache/'))
      digest.update(path).update(readFileSync(path));
  }
  return digest.digest('hex');
}

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
const soon = { timeout: 15_000, interval: 50 };

test('edits without touching the checkout, with all that is uncommitted in it', async () => {
  const project = makeProject();
  writeFiles(project, {
    [practice('bike-lanes')]: 'Unsaved\n',
    'package.json': '{ }\n',
    'new.txt': 'x',
  });
  runGit(project, 'add', 'package.json');
  const status = runGit(project, 'status', '--porcelain', '--branch');
  const before = digestOf(project);
  const { call, notes, stop } = await start(project);
  await publish(call, 'cargo-bikes', 'Cargo\n');
  await call('persistEntry', draftOf('other', 'x\n'));
  await stop();
  expect(notes.join()).toContain('One change under content/');
  expect(digestOf(project)).toBe(before);
  expect(runGit(project, 'status', '--porcelain', '--branch')).toBe(status);
});

test('tells what was published once the folder holds it, never a draft', async () => {
  const { call, contentRoot, repository, onPublished } = await start(makeProject());
  const told: (Publication & { readonly text: string })[] = [];
  const onProblem = vi.fn();
  onPublished((publication) => {
    told.push({ ...publication, text: read(contentRoot, practice('bike-lanes')) });
  }, onProblem);
  expect(() => onPublished(() => {}, onProblem)).toThrow('called before');
  const from = runGit(repository, 'rev-parse', 'main');
  await call('persistEntry', draftOf('bike-lanes', 'Draft\n'));
  expect(read(contentRoot, practice('bike-lanes'))).toBe('One\nTwo\nThree\n');
  await call('publishUnpublishedEntry', { collection: 'practices', slug: 'bike-lanes' });
  const to = runGit(repository, 'rev-parse', 'main');
  await vi.waitFor(() => expect(told).toEqual([{ from, to, text: 'Draft\n' }]), soon);
  expect(onProblem).not.toHaveBeenCalled();
});

test('keeps the addresses that were published, between two calls, without telling of it', async () => {
  const { call, contentRoot, repository, onPublished, noteAddresses } = await start(makeProject());
  const callback = vi.fn();
  const onProblem = vi.fn();
  onPublished(callback, onProblem);
  await publish(call, 'first', 'First\n');
  await vi.waitFor(() => expect(callback).toHaveBeenCalledOnce(), soon);
  await call('persistEntry', draftOf('second', 'Second\n'));
  const calls = [
    call('unpublishedEntries'),
    noteAddresses('/ start\n'),
    call('unpublishedEntries'),
  ];
  await Promise.all(calls);
  const commits = runGit(repository, 'rev-list', '--count', 'main');
  await noteAddresses('/ start\n');
  expect(runGit(repository, 'rev-list', '--count', 'main')).toBe(commits);
  await vi.waitFor(
    () => expect(read(contentRoot, 'content/addresses.txt')).toBe('/ start\n'),
    soon,
  );
  expect(callback).toHaveBeenCalledOnce();
  await call('publishUnpublishedEntry', { collection: 'practices', slug: 'second' });
  await vi.waitFor(() => expect(callback).toHaveBeenCalledTimes(2), soon);
  expect(read(contentRoot, practice('second'))).toBe('Second\n');
  expect(runGit(repository, 'show', 'main:content/addresses.txt')).toBe('/ start');
  expect(runGit(repository, 'status', '--porcelain')).toBe('');
  expect(onProblem).not.toHaveBeenCalled();
});

test('tells what was published before anybody listened', async () => {
  const { call, onPublished, contentRoot } = await start(makeProject());
  await publish(call, 'early', 'Early\n');
  const callback = vi.fn();
  onPublished(callback, () => {});
  await vi.waitFor(() => expect(callback).toHaveBeenCalledOnce(), soon);
  expect(read(contentRoot, practice('early'))).toBe('Early\n');
});

test('the next start has the drafts, what was published and what the checkout has committed since', async () => {
  const project = makeProject();
  const first = await start(project);
  await publish(first.call, 'published', 'P\n');
  await first.call('persistEntry', draftOf('drafted', 'D\n'));
  await first.stop();
  await first.stop();
  expect(first.hasOwnPublications).toBe(false);
  commitFiles(project, { [practice('committed')]: 'C\n' });
  const second = await start(project);
  expect(second.notes).toEqual(['Brought one new commit of your checkout into the editor.']);
  expect(second.hasOwnPublications).toBe(true);
  expect(read(second.contentRoot, practice('published'))).toBe('P\n');
  expect(read(second.contentRoot, practice('committed'))).toBe('C\n');
  expect((await second.call('unpublishedEntries')).json).toEqual(['practices/drafted']);
});

test('works on an unpacked archive', async () => {
  const { call, contentRoot, onPublished } = await start(makeArchive());
  const callback = vi.fn();
  onPublished(callback, () => {});
  await publish(call, 'from-archive', 'x\n');
  await vi.waitFor(() => expect(callback).toHaveBeenCalledOnce(), soon);
  expect(read(contentRoot, practice('from-archive'))).toBe('x\n');
});

test('starts only once in a folder', async () => {
  const project = makeProject();
  const { call } = await start(project);
  await expect(startEditing({ project })).rejects.toThrow('is open already');
  expect((await call('unpublishedEntries')).status).toBe(200);
});

test('says what to install when Git is missing, and leaves no claim behind', async () => {
  const project = makeProject();
  vi.stubEnv('PATH', makeFolder());
  await expect(startEditing({ project })).rejects.toThrow('no Git was found');
  vi.unstubAllEnvs();
  await start(project);
});
