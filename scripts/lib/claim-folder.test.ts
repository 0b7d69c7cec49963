import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimFolder, FolderTaken, type Holder, readClaim } from './claim-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claim-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const running = () => join(folder, 'running');
const say = ({ process: id, since }: Holder) => `held by ${id} since ${since}`;
const claim = () => claimFolder(folder, say);
const claimOf = (id: number) => JSON.stringify({ process: id, since: '2026-11-25T09:00:00.000Z' });

test('lets only one in, and the next when that one has gone', () => {
  const { release } = claim();
  expect(claim).toThrow(`held by ${process.pid} since 2`);
  expect(claim).toThrow(FolderTaken);
  release();
  expect(existsSync(running())).toBe(false);
  claim().release();
});

test('does not let in while another living process is there, and says since when', () => {
  writeFileSync(running(), claimOf(process.ppid));
  expect(claim).toThrow(`held by ${process.ppid} since 2026-11-25T09:00:00.000Z`);
  expect(readFileSync(running(), 'utf8')).toBe(claimOf(process.ppid));
});

test('makes the folder, and leaves nothing but the claim in it', () => {
  rmSync(folder, { recursive: true });
  claim();
  expect(readdirSync(folder)).toEqual(['running']);
});

test.each([
  ['of a process that has died', () => claimOf(spawnSync('true').pid)],
  ['of an earlier process with our own number', () => claimOf(process.pid)],
  ['that cannot be read', () => '{"process":'],
  ['that is empty', () => ''],
])('takes over a claim %s', (_, text) => {
  writeFileSync(running(), text());
  claim().release();
  expect(readdirSync(folder)).toEqual([]);
});

test('takes over when a folder stands where the claim belongs', () => {
  mkdirSync(join(running(), 'inside'), { recursive: true });
  claim().release();
});

test.each([
  ['in the last half minute', -31_000],
  ['that is not in the future, as after a clock was set back', 86_400_000],
])('takes over a claim without a sign of life %s, whoever has its number now', (_, distance) => {
  writeFileSync(running(), claimOf(process.ppid));
  const sign = new Date(Date.now() + distance);
  utimesSync(running(), sign, sign);
  claim().release();
});

test('of many that find a claim left behind, one gets it', async () => {
  writeFileSync(running(), claimOf(spawnSync('true').pid));
  const script = `
    import { claimFolder } from ${JSON.stringify(new URL('./claim-folder.ts', import.meta.url).href)};
    try { claimFolder(process.argv[1], () => 'taken'); console.log('in'); }
    catch (problem) { console.log(problem.message); }
    process.stdin.resume();`;
  const children = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script, folder]),
  );
  // Nobody goes before everybody has tried.
  const said = await Promise.all(children.map(({ stdout }) => once(stdout, 'data')));
  for (const { stdin } of children) stdin.end();
  expect(said.map(String).sort()).toEqual(['in\n', ...Array(5).fill('taken\n')]);
});

test('reads a claim, and nothing else as one', () => {
  expect(readClaim('{"process":7,"since":"2026"}')).toEqual({ process: 7, since: '2026' });
  expect(readClaim('{"process":7}')).toEqual({ process: 7, since: undefined });
  for (const text of ['', '7', 'null', '{"process":-1}', '{"process":"7"}'])
    expect(readClaim(text)).toBeUndefined();
});
