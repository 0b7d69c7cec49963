import { spawnSync } from 'node:child_process';
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { claimFolder } from './claim-folder.ts';
import { makeFolder, removeFolders } from './test-context.ts';

afterEach(removeFolders);

const running = (folder: string) => join(folder, 'running');

test('lets only one in, and the next when that one has gone', () => {
  const folder = makeFolder();
  const { release } = claimFolder(folder);
  expect(() => claimFolder(folder)).toThrow(`is open already, in process ${process.pid}`);
  release();
  expect(existsSync(running(folder))).toBe(false);
  claimFolder(folder).release();
});

test('does not let in while another living process is there', () => {
  const folder = makeFolder();
  writeFileSync(running(folder), String(process.ppid));
  expect(() => claimFolder(folder)).toThrow(`in process ${process.ppid}`);
});

test.each([
  ['of a process that has died', () => spawnSync('true').pid],
  ['of an earlier process with our own number', () => process.pid],
  ['that cannot be read', () => 'x'],
])('takes over a claim %s', (_, holder) => {
  const folder = makeFolder();
  writeFileSync(running(folder), String(holder()));
  claimFolder(folder).release();
});

test('takes over a claim that gave no sign of life, whoever has its number now', () => {
  const folder = makeFolder();
  writeFileSync(running(folder), String(process.ppid));
  const before = new Date(Date.now() - 31_000);
  utimesSync(running(folder), before, before);
  claimFolder(folder).release();
});
