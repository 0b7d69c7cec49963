import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openContent } from './content-folder.ts';
import { walkContent } from './walk-content.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('tells links and does not follow them', () => {
  mkdirSync(join(root, 'content/practices'), { recursive: true });
  symlinkSync('/etc', join(root, 'content/practices/en'));
  symlinkSync('/etc/passwd', join(root, 'content/README.md'));
  expect(walkContent(root)).toEqual([
    { path: 'content/README.md', is: 'link' },
    { path: 'content/practices', is: 'folder' },
    { path: 'content/practices/en', is: 'link' },
  ]);
  const { problems, filesOf } = openContent(root);
  expect(problems.map(({ rule }) => rule)).toEqual(['folder.link', 'folder.link']);
  expect(filesOf('note')).toEqual([]);
});

it('does not read through a link in the place of the folder itself', () => {
  symlinkSync('/etc', join(root, 'content'));
  expect(walkContent(root)).toEqual([{ path: 'content', is: 'link' }]);
});

it('finds nothing where there is no folder', () => {
  expect(walkContent(root)).toEqual([]);
});

it('tells a file that is too large without reading it', () => {
  mkdirSync(join(root, 'content/cities'), { recursive: true });
  writeFileSync(join(root, 'content/cities/aarhus.yaml'), 'x'.repeat(200_000));
  const folder = openContent(root);
  expect(folder.filesOf('record')).toEqual([]);
  expect(folder.filesOf('record')).toEqual([]);
  expect(folder.problems).toMatchObject([
    { file: 'content/cities/aarhus.yaml', rule: 'file.tooLong' },
  ]);
});
