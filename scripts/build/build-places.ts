/**
 * Where a build puts things. The names are the journal: a folder gets its name in one step, and only when it is whole. So
 * whoever finds a folder of that name, after whatever happened, knows what it is.
 */
import { basename, dirname, join } from 'node:path';
import { distFolder, projectRoot } from '../lib/project.ts';

/** Paths are absolute. */
export interface BuildPlaces {
  /** The served folder. */
  readonly target: string;
  /** What is claimed by one build at a time. */
  readonly claimed: string;
  /** What is being built; may be anything. */
  readonly work: string;
  /** A whole site that has passed every check, not served yet. */
  readonly ready: string;
  /** The site that was served before, whole, on its way out. */
  readonly leaving: string;
  /** Its scripts, styles and fonts, for readers who have one of its pages open. */
  readonly earlierAssets: string;
}

/** Astro's folder for files whose names hold a digest of their content. */
export const assetsFolder = '_astro';

/** Everything that builds write to beside the served folder. */
export const buildFolder = join(projectRoot, '.cache/build');

/** The places of a build into a folder. Those that are renamed lie on the same disk as the folder. */
export function buildPlaces(target: string = distFolder): BuildPlaces {
  const staging =
    target === distFolder ? buildFolder : join(dirname(target), `.${basename(target)}-build`);
  return {
    target,
    claimed: buildFolder,
    work: join(buildFolder, 'work'),
    ready: join(staging, 'ready'),
    leaving: join(staging, 'leaving'),
    earlierAssets: join(staging, 'earlier-assets'),
  };
}
