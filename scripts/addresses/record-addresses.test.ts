import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ContentError } from '../../src/source/problem.ts';
import { recordAddresses } from './record-addresses.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ledger-'));
  write(
    'content/cities/aarhus.yaml',
    'name: { en: Aarhus }\ncountry: DK\nregion: europe\nlat: 56.15\nlon: 10.21\n',
  );
  write('content/practices/en/one-door.mdx', practice());
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const practice = (slug = 'one-door') => `---
title: One door for worried families
slug: ${slug}
summary: Police and social services answer worries about extremism together, and early.
city: aarhus
topics: [violent-extremism]
status: running
approach: One team, one telephone number.
sources: [{ title: A page, url: 'https://example.org/a' }]
lastVerified: 2026-11-23
---

Text.
`;
const ledger = 'content/addresses.txt';
const record = () =>
  recordAddresses({ root, code: root, cache: join(root, '.cache') }, '2026-11-25');
const lines = () => readFileSync(join(root, ledger), 'utf8').split('\n');

test('the first record notes everything, the next one nothing, and writes nothing', async () => {
  const added = await record();
  expect(added).toContain('/ar/practices/one-door/');
  expect(lines()).toContain('/en/cities/aarhus/ cities/aarhus');
  const { mtimeMs } = statSync(join(root, ledger));
  expect(await record()).toEqual([]);
  expect(statSync(join(root, ledger)).mtimeMs).toBe(mtimeMs);
});

test('a new address is added, and the old one stays', async () => {
  await record();
  write('content/practices/en/one-door.mdx', practice('a-single-door'));
  expect(await record()).toEqual(['/en/practices/a-single-door/']);
  expect(lines()).toContain('/en/practices/one-door/ practices/one-door');
});

test('nothing is recorded while the content has problems', async () => {
  await record();
  const before = lines();
  rmSync(join(root, 'content/practices/en/one-door.mdx'));
  await expect(record()).rejects.toThrow(ContentError);
  await expect(record()).rejects.toThrow('content/practices/*/one-door.mdx');
  expect(lines()).toEqual(before);
});

test('a ledger with the marks of a merge is refused with its line', async () => {
  await record();
  write(ledger, `${lines().join('\n')}<<<<<<< HEAD\n`);
  await expect(record()).rejects.toThrow(
    /content\/addresses\.txt:\d+:1: A merge has left its marks/,
  );
});
