import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../lib/project.ts';
import { installScriptProblems, readInstallScripts } from './install-scripts.ts';
import { type LockedPackage, readLock } from './lock.ts';
import { lockProblems } from './lock-problems.ts';

const good: LockedPackage = { version: '1.0.0', integrity: 'sha512-x' };
const lockWith = (packages: Readonly<Record<string, LockedPackage>>) => ({
  lockfileVersion: 3,
  packages: { '': { version: '0.1.0' }, ...packages },
});

test('the lock file of the project holds every package fast', () => {
  const lock = readLock();
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(lockProblems(lock)).toEqual([]);
});

test.each<[string, LockedPackage, RegExp]>([
  ['no hash', { version: '1.0.0' }, /^node_modules\/a has no hash/],
  ['a weak hash', { ...good, integrity: 'sha1-x' }, /weak hash "sha1-x"/],
  ['another registry', { ...good, resolved: 'https://registry.evil.example/a.tgz' }, /comes from/],
  ['a repository', { ...good, resolved: 'git+ssh://git@github.com/a/a.git#1' }, /comes from/],
  ['a link', { link: true }, /is a link/],
  ['another package under its name', { ...good, name: 'b' }, /is the package "b"/],
  ['a dependency of a repository', { ...good, dependencies: { c: 'owner/c' } }, /asks for c/],
  ['a dependency of an address', { ...good, dependencies: { c: 'https://x/c.tgz' } }, /asks for c/],
  ['an alias', { ...good, dependencies: { c: 'npm:d@1' } }, /asks for c as "npm:d@1"/],
])('%s is a problem', (_, locked, expected) => {
  const problems = lockProblems(lockWith({ 'node_modules/a': locked }));
  expect(problems).toEqual([expect.stringMatching(expected)]);
});

test('what only tests of the project ask for is looked at too', () => {
  const lock = { lockfileVersion: 3, packages: { '': { devDependencies: { a: 'file:../a' } } } };
  expect(lockProblems(lock)).toEqual([expect.stringContaining('package.json asks for a')]);
});

test('an address of the registry, no address, and two hashes are fine', () => {
  const resolved = 'https://registry.npmjs.org/a/-/a-1.0.0.tgz';
  expect(lockProblems(lockWith({ 'node_modules/a': { ...good, resolved } }))).toEqual([]);
  const integrity = 'sha1-x sha512-x';
  expect(lockProblems(lockWith({ 'node_modules/a': { ...good, integrity } }))).toEqual([]);
});

test('npm is told to run no program of a package', () => {
  expect(readFileSync(join(projectRoot, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

test('every package that wants to run a program stands on the list, and no other', () => {
  expect(installScriptProblems(readLock(), readInstallScripts())).toEqual([]);
});

test('a package on one side only is named', () => {
  const lock = lockWith({ 'node_modules/a/node_modules/b': { ...good, hasInstallScript: true } });
  const list = [{ name: 'c', script: 'x', without: 'y' }];
  expect(installScriptProblems(lock, list)).toEqual([
    expect.stringMatching(/^b wants to run/),
    expect.stringMatching(/names c, which runs nothing/),
  ]);
});
