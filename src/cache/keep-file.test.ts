import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isWhole, writeWithDigest } from './digest-beside.ts';
import { keepFile } from './keep-file.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'kept-')), 'new');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const asFolder = (path: string) => {
  rmSync(path, { recursive: true });
  mkdirSync(join(path, 'inside'), { recursive: true });
};

/** What can happen to a file on a disk. */
const damages: readonly (readonly [string, (file: string) => void])[] = [
  ['was cut off', (file) => truncateSync(file, readFileSync(file).length - 1)],
  ['is empty', (file) => truncateSync(file, 0)],
  [
    'has one other bit',
    (file) => {
      const bytes = readFileSync(file);
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      writeFileSync(file, bytes);
    },
  ],
  ['holds something else', (file) => writeFileSync(file, '\u{0}nonsense\n{'.repeat(100))],
  ['has become a folder', asFolder],
  ['may not be read', (file) => chmodSync(file, 0)],
  [
    'lies in a folder that has become a file',
    (file) => {
      rmSync(join(file, '..'), { recursive: true });
      writeFileSync(join(file, '..'), 'nonsense');
    },
  ],
];

describe('a kept file', () => {
  let made = 0;
  const keep = () =>
    keepFile(folder, 'a.png', () => {
      made += 1;
      return Promise.resolve(Buffer.from('picture\n'));
    });
  beforeEach(() => {
    made = 0;
  });

  it('is made once and then read', async () => {
    await keep();
    expect(String(await keep())).toBe('picture\n');
    expect(made).toBe(1);
    expect(readdirSync(folder)).toEqual(['a.png']);
  });

  it.each(damages)('is right again when it %s', async (_, damage) => {
    await keep();
    damage(join(folder, 'a.png'));
    expect(String(await keep())).toBe('picture\n');
    expect(String(await keep())).toBe('picture\n');
    expect(made).toBeLessThanOrEqual(2);
  });
});

describe('a file with its digest beside it', () => {
  const file = () => join(folder, 'a.woff2');
  const write = () => writeWithDigest(file(), Buffer.from('font'));

  it('is whole, and read as it is', () => {
    expect(isWhole(file())).toBe(false);
    write();
    expect(isWhole(file())).toBe(true);
    expect(readFileSync(file(), 'utf8')).toBe('font');
  });

  // Root reads everything: whether a file "may not be read" is for others to find out.
  const mattering = damages.filter(([name]) => name !== 'may not be read');

  it.each(mattering)('is not whole when it %s, and can be written anew', (_, damage) => {
    write();
    damage(file());
    expect(isWhole(file())).toBe(false);
    write();
    expect(isWhole(file())).toBe(true);
  });

  it.each(mattering)('can be written, unread, when it %s', (_, damage) => {
    write();
    damage(file());
    write();
    expect(isWhole(file())).toBe(true);
  });

  it.each(mattering)('is not whole when the digest %s', (_, damage) => {
    write();
    damage(`${file()}.sha256`);
    expect(isWhole(file())).toBe(false);
    write();
    expect(isWhole(file())).toBe(true);
  });
});
