import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimFolder } from '../lib/claim-folder.ts';
import { listFiles } from '../lib/files.ts';
import type { BuildPlaces } from './build-places.ts';
import { recoverServed } from './recover-served.ts';
import { putInPlace, recoverBuild, type SwapStep } from './swap.ts';

let places: BuildPlaces;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
  const within = (name: string) => join(folder, name);
  places = {
    target: within('dist'),
    claimed: folder,
    work: within('build/work'),
    ready: within('build/ready'),
    leaving: within('build/leaving'),
    earlierAssets: within('build/earlier-assets'),
  };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A site of which every file names its build. */
function writeSite(path: string, build: string): void {
  for (const name of ['index.html', 'en/index.html', `_astro/${build}.js`]) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), build);
  }
}

/** The build that a folder is, whole and unmixed; undefined when there is none. Throws when it is something else. */
function buildIn(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const files = listFiles(path);
  const [build = '', ...others] = new Set(
    files.map((name) => readFileSync(join(path, name), 'utf8')),
  );
  if (others.length > 0 || files.length !== 3) throw new Error(`${path} is mixed: ${files}`);
  return build;
}

test('puts the first build where nothing was', async () => {
  writeSite(places.work, 'new');
  await putInPlace(places);
  expect(buildIn(places.target)).toBe('new');
  expect(existsSync(places.work)).toBe(false);
});

test('replaces the whole folder, and keeps the assets of the one before', async () => {
  for (const build of ['first', 'second', 'third']) {
    writeSite(places.work, build);
    await putInPlace(places);
    expect(buildIn(places.target)).toBe(build);
  }
  expect(listFiles(join(folder, 'build'))).toEqual(['earlier-assets/second.js']);
});

test('puts back what was served when the new one cannot be moved', async () => {
  writeSite(places.target, 'old');
  writeSite(places.work, 'new');
  const breakIt = (step: SwapStep) => {
    if (step === 'left') rmSync(places.ready, { recursive: true });
  };
  await expect(putInPlace(places, breakIt)).rejects.toThrow('ENOENT');
  expect(buildIn(places.target)).toBe('old');
});

/** Runs the swap in a process that is ended without any warning at a step. */
function killAt(step: SwapStep): void {
  const script = `
    import { putInPlace } from ${JSON.stringify(new URL('./swap.ts', import.meta.url).href)};
    await putInPlace(${JSON.stringify(places)}, (step) => {
      if (step === ${JSON.stringify(step)}) process.kill(process.pid, 'SIGKILL');
    });`;
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script]);
  expect(signal).toBe('SIGKILL');
}

test.each([
  ['begun', 'old', 'old'],
  ['ready', 'old', 'old'],
  ['left', undefined, 'new'],
  ['placed', 'new', 'new'],
  ['assets kept', 'new', 'new'],
  ['done', 'new', 'new'],
] as const)('ended at "%s", serves %s, then %s', async (step, before, after) => {
  writeSite(places.target, 'old');
  writeSite(places.work, 'new');
  killAt(step);
  expect(buildIn(places.target)).toBe(before);
  // What is served in between.
  if (before === undefined) expect(buildIn(places.ready)).toBe('new');
  expect(await recoverBuild(places)).toBe(before === undefined);
  expect(buildIn(places.target)).toBe(after);
  rmSync(places.work, { recursive: true, force: true });
  writeSite(places.work, 'next');
  await putInPlace(places);
  expect(buildIn(places.target)).toBe('next');
});

test('brings back what was served when nothing newer is there', async () => {
  writeSite(places.leaving, 'old');
  expect(await recoverBuild(places)).toBe(true);
  expect(buildIn(places.target)).toBe('old');
});

test('does not bring back a folder that a person removed', async () => {
  for (const build of ['first', 'second']) {
    writeSite(places.work, build);
    await putInPlace(places);
  }
  rmSync(places.target, { recursive: true });
  expect(await recoverBuild(places)).toBe(false);
  expect(existsSync(places.target)).toBe(false);
});

test('clears away what was being removed when the process ended', async () => {
  writeSite(places.target, 'old');
  for (const name of ['ready', 'leaving', 'earlier-assets'])
    writeSite(join(folder, 'build', `${name}.trash-1`), 'old');
  await recoverBuild(places);
  expect(listFiles(join(folder, 'build'))).toEqual([]);
  expect(buildIn(places.target)).toBe('old');
});

test('whoever serves brings back what a build that was ended left, but not while one is at work', async () => {
  writeSite(places.target, 'old');
  writeSite(places.work, 'new');
  killAt('left');
  const { release } = claimFolder(places.claimed, String);
  await recoverServed(undefined, places);
  expect(buildIn(places.target)).toBeUndefined();
  release();
  await recoverServed(undefined, places);
  expect(buildIn(places.target)).toBe('new');
});
