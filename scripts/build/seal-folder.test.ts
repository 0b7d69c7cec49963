import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSealed, sealFolder } from './seal-folder.ts';

let base: string;
let folder: string;
let seal: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'seal-'));
  folder = join(base, 'cache');
  seal = join(base, 'cache.seal');
  openSealed(folder, seal);
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'en/page.html'), 'page');
  writeFileSync(join(folder, 'store.json'), '{}');
  sealFolder(folder, seal);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

test('a sealed folder is used again', () => {
  openSealed(folder, seal);
  expect(readdirSync(folder)).toEqual(['en', 'store.json']);
});

test('an opened folder that was not sealed again is thrown away', () => {
  openSealed(folder, seal);
  openSealed(folder, seal);
  expect(readdirSync(folder)).toEqual([]);
});

test.each<readonly [string, () => void]>([
  ['a file was changed', () => writeFileSync(join(folder, 'en/page.html'), 'pagE')],
  ['a file was cut off', () => truncateSync(join(folder, 'store.json'), 1)],
  ['a file is missing', () => rmSync(join(folder, 'store.json'))],
  ['a file was renamed', () => renameSync(join(folder, 'store.json'), join(folder, 'b.json'))],
  ['a file came in', () => writeFileSync(join(folder, 'c.json'), '')],
  [
    'a file has become a folder',
    () => {
      rmSync(join(folder, 'store.json'));
      mkdirSync(join(folder, 'store.json'));
    },
  ],
  [
    'the folder has become a file',
    () => {
      rmSync(folder, { recursive: true });
      writeFileSync(folder, 'x');
    },
  ],
  [
    'the folder has become a link to another',
    () => {
      renameSync(folder, `${folder}-moved`);
      symlinkSync(`${folder}-moved`, folder, 'dir');
    },
  ],
  ['the seal is nonsense', () => writeFileSync(seal, 'x')],
  [
    'the seal has become a folder',
    () => {
      rmSync(seal);
      mkdirSync(join(seal, 'inside'), { recursive: true });
    },
  ],
])('is thrown away when %s', (_, damage) => {
  damage();
  openSealed(folder, seal);
  expect(readdirSync(folder)).toEqual([]);
  expect(existsSync(seal)).toBe(false);
});
