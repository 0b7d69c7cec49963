/**
 * Finds the whole site to answer from while a build may be putting a new one in place. Between its two renames the served
 * folder is missing; the new site then still has its other name (`scripts/build/swap.ts`).
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { assetsFolder, buildPlaces } from '../build/build-places.ts';

/** One built site. */
export interface Generation {
  readonly folder: string;
  /** The same as long as it is the same folder under the same name. */
  readonly id: string;
}

function generationIn(folder: string): Generation | undefined {
  const stats = statSync(folder, { bigint: true, throwIfNoEntry: false });
  return stats?.isDirectory() ? { folder, id: `${folder} ${stats.dev} ${stats.ino}` } : undefined;
}

/** The site that is served now; undefined when there is none, or in the moment in which it is renamed. */
export function findGeneration(target: string): Generation | undefined {
  return generationIn(target) ?? generationIn(buildPlaces(target).ready);
}

/** Where files may lie that a page of the site before still asks for: scripts, styles and fonts, nothing of the content. */
export function earlierPlaces(target: string, path: string): string[] {
  if (!path.startsWith(`${assetsFolder}/`)) return [];
  const { leaving, earlierAssets } = buildPlaces(target);
  return [join(leaving, path), join(earlierAssets, path.slice(assetsFolder.length + 1))];
}
