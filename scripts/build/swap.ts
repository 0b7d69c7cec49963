/**
 * Puts a finished build in place of the served folder. Two renames are needed, since no system renames one folder over
 * another; whoever serves reads from `ready` between them. A build that is ended at any moment leaves the served folder
 * whole, or missing with `ready` whole: `recoverBuild` then does the second rename.
 */
import { existsSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assetsFolder, type BuildPlaces, buildFolder } from './build-places.ts';
import { emptyTrash, moveFolder, removeFolder, renameFolder } from './move-folder.ts';

/** What has just happened, for tests that end the process there. */
export type SwapStep = 'begun' | 'ready' | 'left' | 'placed' | 'assets kept' | 'done';

/** Keeps the assets of the folder on its way out, and removes the rest. */
async function clearLeaving({ leaving, earlierAssets }: BuildPlaces): Promise<void> {
  const assets = join(leaving, assetsFolder);
  if (existsSync(assets)) {
    await removeFolder(earlierAssets);
    await renameFolder(assets, earlierAssets);
  }
  await removeFolder(leaving);
}

async function replaceTarget({ target, ready, leaving }: BuildPlaces, onStep: OnStep) {
  if (existsSync(target)) await renameFolder(target, leaving);
  onStep('left');
  try {
    await renameFolder(ready, target);
  } catch (problem) {
    if (existsSync(leaving) && !existsSync(target)) await renameFolder(leaving, target);
    throw problem;
  }
  onStep('placed');
}

type OnStep = (step: SwapStep) => void;

/**
 * Moves the built folder `work` to the served place. Throws when a rename is refused; what was served is then back in place.
 */
export async function putInPlace(places: BuildPlaces, onStep: OnStep = () => {}): Promise<void> {
  onStep('begun');
  await removeFolder(places.ready);
  await removeFolder(places.leaving);
  await moveFolder(places.work, places.ready);
  onStep('ready');
  await replaceTarget(places, onStep);
  await clearLeaving(places);
  onStep('assets kept');
  removeStaging(places);
  onStep('done');
}

/** Outside of the project nothing is left beside the folder but the assets of the build before. */
function removeStaging({ ready }: BuildPlaces): void {
  const staging = dirname(ready);
  if (staging === buildFolder) return;
  try {
    rmdirSync(staging);
  } catch {
    // It holds something.
  }
}

/**
 * Ends a swap that was ended half-way, and clears away what was left behind. Gives true when the served folder was missing and
 * is back. Only for the holder of the claim.
 */
export async function recoverBuild(places: BuildPlaces): Promise<boolean> {
  const { target, ready, leaving, earlierAssets } = places;
  const whole = existsSync(target) ? undefined : [ready, leaving].find(existsSync);
  if (whole) await renameFolder(whole, target);
  await clearLeaving(places);
  await removeFolder(ready);
  for (const path of [ready, leaving, earlierAssets]) emptyTrash(path);
  return whole !== undefined;
}
