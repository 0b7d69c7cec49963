import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLock } from '../lock/lock.ts';
import { nodePackage, nodePackages } from './node-package.mjs';
import { projectRoot } from './project.ts';

const manifest: {
  scripts: Record<string, string>;
  optionalDependencies: Record<string, string>;
} = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
const { packages } = readLock();

test('the packages that bring Node are those of package.json', () => {
  expect(Object.keys(manifest.optionalDependencies).toSorted()).toEqual(nodePackages.toSorted());
});

describe.each([
  ['darwin', 'arm64'],
  ['darwin', 'x64'],
  ['linux', 'arm64'],
  ['linux', 'x64'],
  ['win32', 'x64'],
])('on %s with %s', (platform, arch) => {
  const { folder = '', program = '' } = nodePackage(platform, arch) ?? {};

  test('the lock file holds a Node 24 for that machine', () => {
    expect(packages[folder]).toMatchObject({
      os: platform,
      cpu: arch,
      version: expect.stringMatching(/^24\./),
      bin: { node: program.slice(folder.length + 1) },
    });
  });
});

test('a machine that nobody packages Node for has none', () => {
  expect(nodePackage('linux', 'riscv64')).toBeUndefined();
});

test('commands run with that Node, whatever Node npm has', () => {
  const others = Object.entries(manifest.scripts).filter(
    ([, command]) =>
      !/^(?:node scripts\/run\.mjs |exec node scripts\/\w+\/\w+\.mjs |biome )/.test(command),
  );
  expect(others).toEqual([]);
});
