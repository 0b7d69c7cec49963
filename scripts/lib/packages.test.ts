import { expect, test } from 'vitest';
import { missingPackages } from './packages.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/astro': { version: '7.3.5' },
    'node_modules/sharp-win32': { version: '1.0.0', optional: true },
  },
};

test('finds nothing missing when every package has its version', () => {
  expect(
    missingPackages(lock, { packages: { 'node_modules/astro': { version: '7.3.5' } } }),
  ).toEqual([]);
});

test('names a package of another version', () => {
  expect(
    missingPackages(lock, { packages: { 'node_modules/astro': { version: '7.3.4' } } }),
  ).toEqual(['node_modules/astro']);
});

test('names everything needed when nothing is installed', () => {
  expect(missingPackages(lock, undefined)).toEqual(['node_modules/astro']);
});

test('an optional package that this machine needs must be there', () => {
  const needed = ['node_modules/sharp-win32'];
  const installed = { packages: { 'node_modules/astro': { version: '7.3.5' } } };
  expect(missingPackages(lock, installed, needed)).toEqual(needed);
});
