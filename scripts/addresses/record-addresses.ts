/** Notes what is published now in the ledger. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addToLedger, ledgerFile } from '../../src/source/ledger.ts';
import type { Places } from '../../src/source/places.ts';
import { ContentError, isError } from '../../src/source/problem.ts';
import { readLibrary } from '../../src/source/read-library.ts';

/** The text of the ledger with all that the content has now. Throws a ContentError when the content has problems. */
export async function ledgerWithNew(
  places: Places,
  today: string,
): Promise<{ text: string; added: readonly string[] }> {
  const { published, problems } = await readLibrary(places, today);
  const errors = problems.filter(isError);
  if (errors.length > 0) throw new ContentError(errors);
  const { pages, aliases } = published.addresses;
  return addToLedger(published.ledger, new Map([...aliases, ...pages]));
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Adds what is new to `content/addresses.txt`, in one step, and gives it. No line is ever taken out. */
export async function recordAddresses(places: Places, today: string): Promise<readonly string[]> {
  const { text, added } = await ledgerWithNew(places, today);
  const path = join(places.root, ledgerFile);
  if (readIfThere(path) === text) return [];
  const unfinished = `${path}.new`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
  return added;
}
