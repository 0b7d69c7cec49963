/** The ledger of published addresses, `content/addresses.txt`: one a line, with its owner. Written by a program. Pure. */
import { sectionOf } from '../i18n/paths.ts';
import { type Told, tellProblem } from '../i18n/problem-words.ts';
import type { ContentProblem } from './problem.ts';

/** Path of the ledger from the root of the project. */
export const ledgerFile = 'content/addresses.txt';

/** A published address. */
export interface LedgerLine {
  /** As a reader sees it, not percent-encoded: `/ar/practices/نموذج-آرهوس/`, `/fr/feed.xml`. */
  readonly path: string;
  /** What stood there: `practices/aarhus-model`, `cities/london`, a page or a list (`about`, `practices`), `start`, `feed`. */
  readonly owner: string;
  readonly line: number;
}

/** What was published, in the order of the file. */
export type Ledger = readonly LedgerLine[];

const sections: readonly string[] = Object.values(sectionOf);
const linePattern = /^(\/\S*) (\S+)$/u;
const ownerPattern = /^(?:([a-z]+)\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/;
const badPath = /[?#%\\\p{Cc}\p{Cf}]|\/\/|\/\.\.?(?:\/|$)/u;
const heading = [
  '# Every address that was ever published, and what stood there. Nothing in this list may disappear from the site.',
  '# Written by "npm run addresses -- record" after each publication; never take a line out (docs/design.md, part 3).',
];

/** True for `practices/aarhus-model`, `about`. */
export function isOwner(owner: string): boolean {
  const found = ownerPattern.exec(owner);
  return found !== null && (found[1] === undefined || sections.includes(found[1]));
}

function readLine(text: string, line: number): LedgerLine | Told {
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(text)) return tellProblem('ledger.conflict');
  const [, path = '', owner = ''] = linePattern.exec(text) ?? [];
  const isWhole = path !== '' && path === path.normalize('NFC') && !badPath.test(path);
  if (isWhole && isOwner(owner)) return { path, owner, line };
  return tellProblem('ledger.line', {
    example: '/en/practices/aarhus-model/ practices/aarhus-model',
  });
}

/** Reads the ledger. Lines that are no address, what a merge left behind and two owners of one address are problems. */
export function parseLedger(text: string): { ledger: Ledger; problems: ContentProblem[] } {
  const ledger = new Map<string, LedgerLine>();
  const problems: ContentProblem[] = [];
  const complain = (line: number, told: Told) =>
    problems.push({ file: ledgerFile, line, column: 1, ...told });
  for (const [index, raw] of text.split('\n').entries()) {
    const given = raw.trim();
    if (given === '' || given.startsWith('#')) continue;
    const read = readLine(given, index + 1);
    if ('message' in read) {
      complain(index + 1, read);
      continue;
    }
    const { path, owner } = read;
    const known = ledger.get(path);
    // The same line twice is what Git leaves when two branches have recorded it: no harm, and gone with the next record.
    if (!known) ledger.set(path, read);
    else if (known.owner !== owner)
      complain(
        index + 1,
        tellProblem('ledger.twoOwners', { path, owner, other: known.owner, line: known.line }),
      );
  }
  return { ledger: [...ledger.values()], problems };
}

/** The ledger with what is published now. Known addresses keep their owner; no line is lost. */
export function addToLedger(
  ledger: Ledger,
  published: ReadonlyMap<string, string>,
): { text: string; added: readonly string[] } {
  const owners = new Map(ledger.map(({ path, owner }) => [path, owner]));
  const added: string[] = [];
  for (const [address, owner] of published) {
    const path = address.normalize('NFC');
    if (owners.has(path)) continue;
    owners.set(path, owner);
    added.push(path);
  }
  const lines = [...owners].map(([path, owner]) => `${path} ${owner}`).sort(byCodePoint);
  return { text: `${[...heading, ...lines].join('\n')}\n`, added: added.sort(byCodePoint) };
}

/** The same order on every machine, whatever its language. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
