/** For whoever serves: brings back a folder that a build left missing. */
import { existsSync } from 'node:fs';
import { FolderTaken } from '../lib/claim-folder.ts';
import { type BuildPlaces, buildPlaces } from './build-places.ts';
import { claimBuild } from './claim-build.ts';
import { recoverBuild } from './swap.ts';

/** Ends a swap that was ended half-way. A build at work does that itself; whoever serves reads from `ready` meanwhile. */
export async function recoverServed(
  target?: string,
  places: BuildPlaces = buildPlaces(target),
): Promise<void> {
  if (existsSync(places.target) || !existsSync(places.ready)) return;
  try {
    const { release } = await claimBuild(places.claimed, 'end');
    try {
      await recoverBuild(places);
    } finally {
      release();
    }
  } catch (problem) {
    if (!(problem instanceof FolderTaken)) throw problem;
  }
}
