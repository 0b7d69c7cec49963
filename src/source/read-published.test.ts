import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openContent } from './content-folder.ts';
import { ledgerFile, parseLedger } from './ledger.ts';
import { readPublished } from './read-published.ts';
import { madeEntry, madeLibrary } from './test-entries.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'published-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const library = madeLibrary([madeEntry('practice', 'model', { en: 'model' })], []);
const read = (broken: readonly string[] = []) =>
  readPublished(openContent(root), root, library, new Set(broken));
const told = (broken?: readonly string[]) =>
  read(broken).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

it('a site without a ledger has published nothing yet', () => {
  expect(told()).toEqual([]);
});

it('knows the pages of the site by their files', () => {
  write('content/pages/en/about.mdx', '');
  write(ledgerFile, '/fr/about/ about\n/fr/contact/ contact\n');
  expect(told()).toEqual([
    expect.stringMatching(/^content\/addresses\.txt:2 contact was published/),
  ]);
});

it('refuses a ledger that is not UTF-8', () => {
  write(ledgerFile, Uint8Array.of(0x2f, 0xff, 0x0a));
  expect(told()).toEqual([expect.stringContaining('content/addresses.txt:1')]);
});

it('finds the records of what was taken down, and misplaced files among them', () => {
  write(ledgerFile, '/en/news/x/ news/x\n');
  write('content/removed/news/x.yaml', 'date: 2026-11-25\nreason: { en: It was wrong. }\n');
  write('content/removed/elsewhere/x.yaml', 'date: 2026-11-25\n');
  expect(read().published.former.gone).toMatchObject([{ path: '/en/news/x/' }]);
  expect(told()).toEqual([expect.stringContaining('content/removed/elsewhere/x.yaml:1')]);
});

it('says one thing of a record with a fault, and nothing of its addresses', () => {
  write(ledgerFile, '/en/news/x/ news/x\n');
  write('content/removed/news/x.yaml', 'reason: { en: It was wrong. }\n');
  expect(told()).toEqual([expect.stringContaining('content/removed/news/x.yaml:1')]);
});

it('says nothing of an entry whose own file has faults', () => {
  write(ledgerFile, '/en/news/x/ news/x\n');
  expect(told(['news/x'])).toEqual([]);
});

describe('the ledger of this site', () => {
  const path = fileURLToPath(new URL(`../../${ledgerFile}`, import.meta.url));

  it('is there, whole and in order', () => {
    expect(existsSync(path)).toBe(true);
    const text = readFileSync(path, 'utf8');
    const { ledger, problems } = parseLedger(text);
    expect(problems).toEqual([]);
    expect(ledger.length).toBeGreaterThan(1000);
    expect(ledger).toContainEqual(expect.objectContaining({ path: '/', owner: 'start' }));
  });
});
