/** The command as it is called, on scratch copies and a scratch repository. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../lib/project.ts';
import { listChangedFiles } from './changed-files.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-content-'));
  cpSync(join(projectRoot, 'content'), join(folder, 'content'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(...args: readonly string[]) {
  const cli = join(projectRoot, 'scripts/check-content/cli.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_ROOT: folder },
  });
  return { status, told: `${stdout}${stderr}`, stdout };
}

it('finds nothing in the real content', () => {
  const { status, told } = check();
  expect(status, told).toBe(0);
  expect(told).toContain('Content is in order');
  expect(JSON.parse(check('--format', 'json').stdout)).toEqual([]);
});

it('tells all faults at once, in the form, the language and of the files that are asked for', () => {
  writeFileSync(join(folder, 'content/news/en/stray.txt'), 'x');
  writeFileSync(join(folder, 'content/cities/stray.yaml'), 'x: &a\n');
  const { status, told } = check();
  expect(status).toBe(1);
  expect(told).toMatch(/^content\/cities\/stray\.yaml:1:\d+: Anchors/m);
  expect(told).toMatch(/^content\/news\/en\/stray\.txt:1:1: Only files/m);
  const json = JSON.parse(check('--format=json', 'content/news').stdout);
  expect(json).toMatchObject([{ file: 'content/news/en/stray.txt', rule: 'folder.entriesOnly' }]);
  expect(check('--locale', 'ar', 'content/news').told).toMatch(/stray\.txt:1:1: .*[\u0600-\u06ff]/);
  const report = join(folder, 'report.md');
  expect(check('--format', 'github', '--summary', report).stdout).toMatch(/^::error file=/m);
  expect(readFileSync(report, 'utf8')).toMatch(/^\*\*2 things have to be put right/);
  rmSync(join(folder, 'content/news/en/stray.txt'));
  rmSync(join(folder, 'content/cities/stray.yaml'));
});

it('asks Git what a proposal changes, new files included', () => {
  const git = (...args: readonly string[]) =>
    spawnSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@localhost', ...args]);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--no-gpg-sign', '--message=Begin');
  writeFileSync(join(folder, 'content/README.md'), 'Changed.\n');
  writeFileSync(join(folder, 'content/media/é b.jpg'), 'x');
  expect(listChangedFiles(folder, 'main').sort()).toEqual([
    'content/README.md',
    'content/media/é b.jpg',
  ]);
  expect(() => listChangedFiles(folder, '--output=x')).toThrow(/Git could not tell/);
  expect(() => listChangedFiles(folder, 'no-such-branch')).toThrow(/Git could not tell/);
});
