/** Every hostile input through the gate: refused with the expected sentence at its place, or nothing is said of it. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ContentProblem } from '../source/problem.ts';
import { readLibrary } from '../source/read-library.ts';
import { hostileCases } from './cases/index.ts';
import { hostileClasses, isSentenceOf } from './hostile-case.ts';
import { projectRoot, type Scratch, writeScratchContent } from './scratch-content.ts';

let scratch: Scratch;
let problems: readonly ContentProblem[] = [];

beforeAll(async () => {
  scratch = writeScratchContent(hostileCases);
  const places = { root: scratch.root, code: projectRoot, cache: join(scratch.root, 'bodies') };
  ({ problems } = await readLibrary(places, '2026-11-25'));
}, 120_000);
afterAll(() => rmSync(scratch.root, { recursive: true, force: true }));

test('there are at least 170 cases, at least 20 of each class, each with a name of its own', () => {
  expect(hostileCases.length).toBeGreaterThanOrEqual(170);
  for (const kind of hostileClasses)
    expect(hostileCases.filter((one) => one.class === kind).length, kind).toBeGreaterThanOrEqual(
      20,
    );
  expect(new Set(hostileCases.map(({ id }) => id)).size).toBe(hostileCases.length);
  const paths = hostileCases.flatMap(({ files }) => files.map(({ path }) => path));
  expect(new Set(paths).size).toBe(paths.length);
});

describe.each(hostileClasses)('%s', (kind) => {
  test.each(hostileCases.filter((one) => one.class === kind))('$id', ({ files, expected }) => {
    const own = new Set(files.map(({ path }) => path));
    if (expected === 'inert') {
      expect(problems.filter(({ file }) => own.has(file))).toEqual([]);
      return;
    }
    const { key, line, file = files[0]?.path } = expected;
    const told = problems.filter((problem) => problem.file === file);
    const fitting = told.filter(({ message }) => isSentenceOf(key, message));
    expect(fitting, JSON.stringify(told, undefined, 1)).not.toEqual([]);
    if (line !== undefined) expect(fitting.map((problem) => problem.line)).toContain(line);
  });
});

test('nothing is said of the content that was there before', () => {
  const own = new Set(hostileCases.flatMap(({ files }) => files.map(({ path }) => path)));
  const refusedFolders = new Set(
    hostileCases.flatMap(({ expected }) => (expected === 'inert' ? [] : [expected.file ?? ''])),
  );
  const isOurs = (file: string) =>
    own.has(file) ||
    refusedFolders.has(file) ||
    [...own].some((path) => path.startsWith(`${file}/`));
  expect(problems.filter(({ file }) => !isOurs(file))).toEqual([]);
});

test('nothing was run', () => {
  expect(existsSync(scratch.canary)).toBe(false);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
});
