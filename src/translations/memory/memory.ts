/** Finds earlier translations of a segment, exact ones and similar ones. Pure. */
import type { Locale } from '../../i18n/locales.ts';
import type { TaggedText } from '../../markup/segments/tagged-text.ts';
import { type Codes, kindsOf, placeholdersOf, renumber } from './map-placeholders.ts';
import { type MemoryEntry, qualities } from './memory-entry.ts';
import { Alphabet, scoreOf, tokensOf } from './score.ts';

/** Below this, a similar segment is no help. */
export const threshold = 70;
/** The score of an exact match in the same place with the same neighbours, as other tools write it. */
export const inContext = 101;

/** A segment that is looked up. */
export interface Question {
  readonly from: Locale;
  readonly to: Locale;
  readonly source: TaggedText;
  readonly codes?: Codes;
  readonly unit?: string;
  readonly segment?: string;
  readonly before?: TaggedText;
  readonly after?: TaggedText;
}

/** An earlier translation. */
export interface Match {
  /** 101: the same in the same place · 100: the same · 70 to 99: similar. */
  readonly score: number;
  readonly entry: MemoryEntry;
  /** The translation with the placeholders of the question; undefined when they do not correspond: only to read. */
  readonly target: TaggedText | undefined;
  /** The source of the match, its placeholders numbered as in `target`; as it was kept when they do not correspond. */
  readonly source: TaggedText;
}

/** The memory of all pairs of languages. */
export interface Memory {
  readonly size: number;
  /** Earlier translations, the best first. */
  lookUp(question: Question, limit?: number): Match[];
}

interface Held {
  readonly entry: MemoryEntry;
  readonly written: string;
}

interface Shelf {
  readonly exact: Map<TaggedText, Held[]>;
  readonly byToken: Map<string, Held[]>;
  readonly alphabet: Alphabet;
}

const pairName = ({ from, to }: { from: Locale; to: Locale }) => `${from} ${to}`;

function push<K>(to: Map<K, Held[]>, key: K, held: Held): void {
  const list = to.get(key);
  if (list) list.push(held);
  else to.set(key, [held]);
}

function makeShelf(entries: readonly MemoryEntry[]): Shelf {
  const shelf: Shelf = { exact: new Map(), byToken: new Map(), alphabet: new Alphabet() };
  for (const entry of entries) {
    const tokens = tokensOf(entry.source);
    const held = { entry, written: shelf.alphabet.write(tokens) };
    push(shelf.exact, entry.source, held);
    for (const token of new Set(tokens)) push(shelf.byToken, token, held);
  }
  return shelf;
}

/**
 * Those that can reach the threshold: of all words that a match may lack, and one more, it must have at least one. The
 * rarest of them are looked up.
 */
function candidatesOf(shelf: Shelf, tokens: readonly string[]): Set<Held> {
  const needed = tokens.length - Math.ceil((tokens.length * threshold) / 100) + 1;
  const lists = tokens
    .map((token) => shelf.byToken.get(token) ?? [])
    .sort((a, b) => a.length - b.length)
    .slice(0, needed);
  return new Set(lists.flat());
}

const canReach = (own: number, other: number) =>
  Math.min(own, other) * 100 >= Math.max(own, other) * threshold;

type Fitted = Pick<Match, 'source' | 'target'>;

/** The pair for the question, when its placeholders are those of the entry one by one. */
function fitTo({ source, codes }: Question, entry: MemoryEntry): Fitted {
  const unfit = { source: entry.source, target: undefined };
  const [asked, known] = [placeholdersOf(source), placeholdersOf(entry.source)];
  const kinds = kindsOf(codes);
  const corresponds =
    asked.length === known.length &&
    known.every(({ id, kind }, index) => {
      const other = asked[index];
      const [own, wanted] = [entry.kinds[id], kinds[other?.id ?? -1]];
      return other?.kind === kind && (!own || !wanted || own === wanted);
    });
  if (!corresponds) return unfit;
  const numbers = new Map(known.map(({ id }, index) => [id, asked[index]?.id ?? -1]));
  const own = renumber(entry.source, numbers);
  return own === undefined ? unfit : { source: own, target: renumber(entry.target, numbers) };
}

function isInContext(question: Question, entry: MemoryEntry): boolean {
  return (
    entry.unit !== '' &&
    entry.unit === question.unit &&
    entry.segment === question.segment &&
    entry.before === (question.before ?? '') &&
    entry.after === (question.after ?? '')
  );
}

const compare = (unit: string | undefined) => (a: Match, b: Match) =>
  b.score - a.score ||
  Number(b.target !== undefined) - Number(a.target !== undefined) ||
  qualities.indexOf(a.entry.quality) - qualities.indexOf(b.entry.quality) ||
  Number(b.entry.unit === unit) - Number(a.entry.unit === unit) ||
  b.entry.date.localeCompare(a.entry.date);

/** The same translation only once. */
function withoutTwins(matches: readonly Match[]): Match[] {
  const seen = new Set<string>();
  return matches.filter(({ target, entry }) => {
    const words = target ?? entry.target;
    return !seen.has(words) && seen.add(words);
  });
}

function lookUpIn(shelf: Shelf, question: Question, limit: number): Match[] {
  const exact = shelf.exact.get(question.source) ?? [];
  const same = exact.map(({ entry }) => ({
    score: isInContext(question, entry) ? inContext : 100,
    entry,
    ...fitTo(question, entry),
  }));
  const tokens = tokensOf(question.source);
  const written = shelf.alphabet.write(tokens);
  const similar = [...candidatesOf(shelf, tokens)].flatMap((held) => {
    if (held.entry.source === question.source) return [];
    if (!canReach(written.length, held.written.length)) return [];
    // The same words with other placeholders or spaces are similar, not the same.
    const score = Math.min(99, scoreOf(written, held.written));
    return score < threshold ? [] : { score, entry: held.entry, ...fitTo(question, held.entry) };
  });
  return withoutTwins([...same, ...similar].sort(compare(question.unit))).slice(0, limit);
}

/** Makes a memory of some entries. */
export function makeMemory(entries: readonly MemoryEntry[]): Memory {
  const shelves = new Map<string, Shelf>();
  for (const [name, own] of Map.groupBy(entries, pairName)) shelves.set(name, makeShelf(own));
  return {
    size: entries.length,
    lookUp(question, limit = 5) {
      const shelf = shelves.get(pairName(question));
      return shelf ? lookUpIn(shelf, question, limit) : [];
    },
  };
}
