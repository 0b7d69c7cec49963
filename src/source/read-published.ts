/** Reads from disk what was published and what was taken down, and compares it with the library. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sourceLocale } from '../i18n/locales.ts';
import { tellProblem } from '../i18n/problem-words.ts';
import type { ContentFolder } from './content-folder.ts';
import { checkLedger, type FormerAddresses } from './former-addresses.ts';
import { type Ledger, parseLedger } from './ledger.ts';
import type { Library } from './library.ts';
import type { ContentProblem } from './problem.ts';
import {
  checkRemovals,
  ownerOfRemoval,
  type RemovalRecord,
  type Removals,
  readRemoval,
} from './removals.ts';
import { addressesOf, type SiteAddresses } from './site-addresses.ts';

/** What was published, what there is, and what follows for old addresses. */
export interface Published {
  readonly ledger: Ledger;
  readonly removals: Removals;
  readonly addresses: SiteAddresses;
  readonly former: FormerAddresses;
}

type Files = Pick<ContentFolder, 'filesOf'>;

const pageSuffix = '.mdx';

/** Ids of the site pages, as the files of the source locale have them: `about`, `privacy` … They stand beside the code. */
function readPageIds(code: string): string[] {
  const folder = join(code, 'content/pages', sourceLocale);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(pageSuffix))
    .map((name) => name.slice(0, -pageSuffix.length));
}

/** The ledger of a content folder. A site without that file has published nothing yet. */
function readLedger({ filesOf }: Files, problems: ContentProblem[]): Ledger {
  return filesOf('ledger').flatMap(({ path, bytes }) => {
    try {
      const read = parseLedger(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
      problems.push(...read.problems);
      return read.ledger;
    } catch {
      problems.push({ file: path, line: 1, column: 1, ...tellProblem('file.encoding') });
      return [];
    }
  });
}

function readRemovals({ filesOf }: Files, problems: ContentProblem[]): Removals {
  const records = new Map<string, RemovalRecord>();
  for (const file of filesOf('removal')) {
    const read = readRemoval(file);
    if (Array.isArray(read)) problems.push(...read);
    else records.set(read.owner, read);
  }
  return records;
}

/**
 * Compares the library with the ledger. `broken` names what has faults of its own (`practices/x`): what became of its
 * addresses cannot be said.
 */
export function readPublished(
  folder: Files,
  code: string,
  library: Library,
  broken: ReadonlySet<string>,
): { published: Published; problems: ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const ledger = readLedger(folder, problems);
  const removals = readRemovals(folder, problems);
  const unclear = new Set([
    ...broken,
    ...problems.flatMap(({ file }) => ownerOfRemoval(file) ?? []),
  ]);
  const addresses = addressesOf(library, readPageIds(code));
  const isThere = (owner: string) => addresses.homes.has(owner) || broken.has(owner);
  problems.push(...checkRemovals(removals, isThere));
  const checked = checkLedger({ ledger, removals, addresses, broken: unclear });
  return {
    published: { ledger, removals, addresses, former: checked.former },
    problems: [...problems, ...checked.problems],
  };
}
