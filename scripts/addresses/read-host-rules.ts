/** What a web server should be told of the addresses that the content has no more. */
import { type HostRules, hostRules } from '../../src/source/host-rules.ts';
import type { Places } from '../../src/source/places.ts';
import { readLibrary } from '../../src/source/read-library.ts';

/** The redirects and the pages taken down, worked out from content, ledger and records. `today` is a date such as 2026-11-25. */
export async function readHostRules(places: Places, today: string): Promise<HostRules> {
  const { published } = await readLibrary(places, today);
  return hostRules(published.former);
}
