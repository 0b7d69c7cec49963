/** The lock file: every package that the project takes, with version and hash. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../lib/project.ts';

/** What the lock file says of a package (https://docs.npmjs.com/cli/configuring-npm/package-lock-json). */
export interface LockedPackage {
  /** Set when it stands under another name than its own. */
  readonly name?: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  /** True when only tests and checks ask for it. */
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
  readonly dependencies?: Ranges;
  readonly devDependencies?: Ranges;
  readonly optionalDependencies?: Ranges;
  readonly peerDependencies?: Ranges;
}

/** `{ astro: '^7.3.5' }`. */
export type Ranges = Readonly<Record<string, string>>;

/** The parts of package-lock.json that are read here; the project itself stands under the empty path. */
export interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
export function nameOfPath(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Packages of others by their path, without the project itself. */
export function takenPackages({ packages }: Lock): [path: string, LockedPackage][] {
  return Object.entries(packages).filter(([path]) => path !== '');
}

/** The lock file of the project. */
export function readLock(): Lock {
  return JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'));
}
