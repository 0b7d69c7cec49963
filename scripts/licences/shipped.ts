/** Which packages travel to a browser: each bundler notes what it has put in, and the list of licences reads the notes. */
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { readKept, writeKept } from '../../src/cache/kept-file.ts';
import { projectRoot } from '../lib/project.ts';

/** The parts of the site that are bundled, and how the list calls them. */
export const bundles = { pages: 'the pages', editor: 'the editor' } as const;

/** A part of the site that is bundled. */
export type BundleName = keyof typeof bundles;

const noteOf = (bundle: BundleName) => join(projectRoot, '.cache/shipped', `${bundle}.json`);

/**
 * Folder of the package that a module is part of: `…/node_modules/a/node_modules/@b/c/lib/x.js?raw` →
 * `node_modules/a/node_modules/@b/c`. Undefined for modules of our own.
 */
export function packageFolder(module: string): string | undefined {
  const path = module.replaceAll('\\', '/');
  return /(?<=^|\/|:|\0)node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(
    path,
  )?.[0];
}

/** Folders of the packages that modules are part of, each once, sorted. */
export function packageFolders(modules: readonly string[]): string[] {
  return [...new Set(modules.flatMap((module) => packageFolder(module) ?? []))].sort();
}

/** Modules of which something is left in the output (https://esbuild.github.io/api/#metafile). */
export function bundledModules({ outputs }: Metafile): string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
}

/** Notes which modules a bundle is made of. */
export function noteShipped(bundle: BundleName, modules: readonly string[]): void {
  writeKept(noteOf(bundle), Buffer.from(JSON.stringify(packageFolders(modules))));
}

/** Folders of the packages in a bundle. Throws when nobody has noted them. */
export function readShipped(bundle: BundleName): string[] {
  const note = readKept(noteOf(bundle));
  if (note) return JSON.parse(note.toString());
  throw new Error(
    `Nobody has noted which packages are part of ${bundles[bundle]}: ${noteOf(bundle)} is missing. Run "npm run build".`,
  );
}
