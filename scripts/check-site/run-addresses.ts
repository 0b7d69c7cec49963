/** Compares a built folder with the addresses that the content gives and with those that were ever published. */
import { placesOf } from '../../src/source/places.ts';
import { readLibrary } from '../../src/source/read-library.ts';
import { listFiles } from '../lib/files.ts';
import { projectRoot } from '../lib/project.ts';
import { lostAddresses, unknownAddresses } from './addresses.ts';
import type { Finding } from './finding.ts';

/** What is lost, and what nobody keeps a record of. `today` is a date such as 2026-11-25. */
export async function runAddresses(folder: string, today: string): Promise<Finding[]> {
  const { published } = await readLibrary(placesOf(projectRoot), today);
  const files = new Set(listFiles(folder));
  return [...lostAddresses(published, files), ...unknownAddresses(published, files)];
}
