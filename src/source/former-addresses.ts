/** What stands at addresses that the site had and has no more: the way on, or that it was taken down and why. Pure. */
import { isLocale, type Locale, localeCodes, sourceLocale } from '../i18n/locales.ts';
import { localeOf, pathTo, sectionOf } from '../i18n/paths.ts';
import { tellProblem } from '../i18n/problem-words.ts';
import { site } from '../site.ts';
import { type Ledger, type LedgerLine, ledgerFile } from './ledger.ts';
import type { ContentProblem } from './problem.ts';
import { lastNameOf, type RemovalRecord, type Removals } from './removals.ts';
import { calendarPath, type SiteAddresses } from './site-addresses.ts';

/** An address that leads on. */
export interface MovedAddress {
  readonly path: string;
  readonly locale: Locale;
  /** What stands there now: `practices/aarhus-model`. */
  readonly owner: string;
  /** An address of a page: never one that leads on again. */
  readonly to: string;
}

/** An address whose page was taken down. */
export interface GoneAddress {
  readonly path: string;
  readonly locale: Locale;
  readonly owner: string;
  readonly date: string;
  readonly reason: Readonly<Partial<Record<Locale, string>>>;
  /** What helps these readers now: `practices/aarhus-model`. */
  readonly see?: string | undefined;
  /** Where the same is said in every locale, for the language menu. */
  readonly paths: Readonly<Record<Locale, string>>;
}

/** All former addresses. */
export interface FormerAddresses {
  readonly moved: readonly MovedAddress[];
  readonly gone: readonly GoneAddress[];
}

/** What is compared. */
export interface PublishedContext {
  readonly ledger: Ledger;
  readonly removals: Removals;
  readonly addresses: SiteAddresses;
  /** Whose files have faults of their own: nothing is said of their addresses. */
  readonly broken: ReadonlySet<string>;
}

type Fate =
  | { readonly kind: 'present' | 'unknown' | 'lost' }
  | { readonly kind: 'taken'; readonly other: string }
  | { readonly kind: 'moved'; readonly owner: string }
  | { readonly kind: 'gone'; readonly record: RemovalRecord };

/** What has become of one address. `claims` are the addresses in use, old ones of entries included. */
function fateOf(
  { path, owner }: LedgerLine,
  claims: ReadonlyMap<string, string>,
  { removals, addresses, broken }: PublishedContext,
): Fate {
  const last = lastNameOf(owner, removals);
  if (last === undefined || broken.has(last) || broken.has(owner)) return { kind: 'unknown' };
  const other = claims.get(path);
  if (other !== undefined)
    return other === last || broken.has(other) ? { kind: 'present' } : { kind: 'taken', other };
  if (addresses.homes.has(last)) return { kind: 'moved', owner: last };
  const record = removals.get(last);
  return record ? { kind: 'gone', record } : { kind: 'lost' };
}

/** The address of an owner for readers of a locale; a calendar leads to the calendar where there is one. */
function homeOf(owner: string, locale: Locale, path: string, addresses: SiteAddresses): string {
  const [section, id = ''] = owner.split('/');
  const calendar = calendarPath(locale, id);
  if (path.endsWith('.ics') && section === sectionOf.event && addresses.pages.has(calendar))
    return calendar;
  return addresses.homes.get(owner)?.[locale] ?? pathTo(locale);
}

const readerOf = (path: string): Locale => localeOf(path) ?? sourceLocale;
const isPage = (path: string): boolean => path.endsWith('/');

/** The files that would hold an owner, for a message. */
function fileOf(owner: string): string {
  const [section, id] = owner.split('/');
  if (!id) return `content/pages/${sourceLocale}/${owner}.mdx`;
  if (section === sectionOf.topic) return 'content/taxonomies/topics.json';
  return section === sectionOf.city ? `content/${owner}.yaml` : `content/${section}/*/${id}.mdx`;
}

function describeLost(lines: readonly LedgerLine[]): ContentProblem[] {
  return [...Map.groupBy(lines, ({ owner }) => owner)].map(([owner, own]) => ({
    file: ledgerFile,
    line: own[0]?.line ?? 1,
    column: 1,
    ...tellProblem('address.lost', {
      owner,
      paths: own.map(({ path }) => path).join(' '),
      file: fileOf(owner),
      contact: site.contact,
    }),
  }));
}

/** The addresses of a page that was taken down, one in each locale: that with the slug where there were two. */
function gonePaths(owner: string, lines: readonly LedgerLine[]): Readonly<Record<Locale, string>> {
  const [section = '', id = ''] = owner.split('/');
  const paths = localeCodes.map((locale) => {
    const own = lines.filter(({ path }) => isPage(path) && localeOf(path) === locale);
    const named = own.find(({ path }) => path !== pathTo(locale, section, id)) ?? own[0];
    return [locale, named?.path ?? pathTo(locale)];
  });
  return Object.fromEntries(paths) as Record<Locale, string>;
}

function goneAddress(
  { path, owner }: LedgerLine,
  { date, reason = {}, see }: RemovalRecord,
  { removals }: PublishedContext,
  paths: Readonly<Record<Locale, string>>,
): GoneAddress {
  const reasons = Object.entries(reason).filter(([code]) => isLocale(code));
  const target = see && lastNameOf(see, removals);
  return {
    path,
    locale: readerOf(path),
    owner,
    date,
    reason: Object.fromEntries(reasons),
    ...(target ? { see: target } : {}),
    paths,
  };
}

/** Compares what was published with what the site has now. */
export function checkLedger(context: PublishedContext): {
  former: FormerAddresses;
  problems: ContentProblem[];
} {
  const { ledger, addresses } = context;
  const claims = new Map(
    [...addresses.aliases, ...addresses.pages].map(([path, owner]) => [path.normalize(), owner]),
  );
  const moved: MovedAddress[] = [...addresses.aliases].map(([path, owner]) =>
    leadOn(path, owner, addresses),
  );
  const gone: GoneAddress[] = [];
  const lost: LedgerLine[] = [];
  const problems: ContentProblem[] = [];
  const linesOf = Map.groupBy(ledger, ({ owner }) => owner);
  for (const entry of ledger) {
    const fate = fateOf(entry, claims, context);
    if (fate.kind === 'moved') moved.push(leadOn(entry.path, fate.owner, addresses));
    if (fate.kind === 'lost') lost.push(entry);
    if (fate.kind === 'taken') problems.push(describeTaken(entry, fate.other));
    if (fate.kind === 'gone') {
      const paths = gonePaths(entry.owner, linesOf.get(entry.owner) ?? []);
      gone.push(goneAddress(entry, fate.record, context, paths));
    }
  }
  return { former: { moved, gone }, problems: [...problems, ...describeLost(lost)] };
}

function leadOn(path: string, owner: string, addresses: SiteAddresses): MovedAddress {
  const locale = readerOf(path);
  return { path, locale, owner, to: homeOf(owner, locale, path, addresses) };
}

function describeTaken({ path, owner, line }: LedgerLine, other: string): ContentProblem {
  const told = tellProblem('address.taken', { path, owner, other, name: 'slug' });
  return { file: ledgerFile, line, column: 1, ...told };
}
