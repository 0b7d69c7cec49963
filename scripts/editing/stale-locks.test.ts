import { execFile } from 'node:child_process';
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { removeStaleLocks } from './stale-locks.ts';
import { makeProject, removeFolders } from './test-context.ts';

vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 });

afterEach(removeFolders);

const now = new Date('2026-11-25T03:00:00Z');

/** A lock file that was written so many seconds ago. */
function lock(repository: string, path: string, age: number): void {
  writeFileSync(join(repository, path), '');
  const then = new Date(now.getTime() - age * 1000);
  utimesSync(join(repository, path), then, then);
}

test('removes locks that were left behind, wherever Git puts them', async () => {
  const repository = makeProject();
  const locks = ['.git/index.lock', '.git/config.lock', '.git/refs/heads/work.lock'];
  for (const path of locks) lock(repository, path, 61);
  const { removed, held } = await removeStaleLocks(repository, now);
  expect([...removed].sort()).toEqual([...locks].sort());
  expect(held).toEqual([]);
  for (const path of locks) expect(existsSync(join(repository, path))).toBe(false);
});

test('leaves a lock that is younger than a minute', async () => {
  const repository = makeProject();
  lock(repository, '.git/index.lock', 59);
  expect(await removeStaleLocks(repository, now)).toEqual({
    removed: [],
    held: ['.git/index.lock'],
  });
  expect(existsSync(join(repository, '.git/index.lock'))).toBe(true);
});

test.runIf(process.platform === 'linux')('leaves an old lock while Git works there', async () => {
  const repository = makeProject();
  lock(repository, '.git/index.lock', 600);
  const waiting = execFile('git', ['cat-file', '--batch'], { cwd: repository });
  await new Promise((resolve) => waiting.once('spawn', resolve));
  expect((await removeStaleLocks(repository, now)).held).toEqual(['.git/index.lock']);
  const ended = new Promise((resolve) => waiting.once('close', resolve));
  waiting.stdin?.end();
  await ended;
  expect((await removeStaleLocks(repository, now)).removed).toEqual(['.git/index.lock']);
});
