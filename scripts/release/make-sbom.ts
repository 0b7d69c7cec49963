/** The bill of materials: every package of the lock file in CycloneDX's form, made by npm itself. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lock, LockedPackage, Ranges } from '../lock/lock.ts';
import { callNpm } from './call-npm.ts';

const relaxed = (ranges: Ranges) =>
  Object.fromEntries(Object.keys(ranges).map((name) => [name, '*']));

const kinds = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
] as const;

function relaxPackage(locked: LockedPackage): LockedPackage {
  const asked = kinds.flatMap((kind) => (locked[kind] ? [[kind, relaxed(locked[kind])]] : []));
  return { ...locked, ...Object.fromEntries(asked) };
}

/**
 * The same packages without the ranges in which they ask for each other. npm makes no bill of a tree in which a package
 * gets another version than it asks for, and Decap's widgets ask for Reacts of different years.
 */
export function relaxRanges(lock: Lock): Lock {
  return {
    ...lock,
    packages: Object.fromEntries(
      Object.entries(lock.packages).map(([path, locked]) => [path, relaxPackage(locked)]),
    ),
  };
}

/**
 * The bill as JSON (https://docs.npmjs.com/cli/commands/npm-sbom). `workFolder` is emptied and holds a copy of the lock
 * file afterwards. Throws when npm makes none.
 */
export async function makeSbom(lock: Lock, workFolder: string): Promise<string> {
  rmSync(workFolder, { recursive: true, force: true });
  mkdirSync(workFolder, { recursive: true });
  const copy = relaxRanges(lock);
  writeFileSync(join(workFolder, 'package.json'), JSON.stringify(copy.packages['']));
  writeFileSync(join(workFolder, 'package-lock.json'), JSON.stringify(copy));
  const args = [
    'sbom',
    '--sbom-format=cyclonedx',
    '--sbom-type=application',
    '--package-lock-only',
  ];
  const { code, output } = await callNpm(args, workFolder);
  if (code !== 0)
    throw new Error(
      `npm made no bill of materials; expected JSON from "npm ${args.join(' ')}", which npm 10 and newer know. It said: ${output.trim().slice(0, 500)}`,
    );
  return output;
}
