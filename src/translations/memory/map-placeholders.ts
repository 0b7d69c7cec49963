/** Gives the placeholders of one text the numbers of another. Pure. */
import { type CodeKind, describeCode } from '../../markup/segments/describe-code.ts';
import type { Code } from '../../markup/segments/inline-codes.ts';
import { readRuns, type TaggedText, writeRuns } from '../../markup/segments/tagged-text.ts';

export type Codes = ReadonlyMap<number, Code> | undefined;

/** What the placeholders stand for, by number. */
export function kindsOf(codes: Codes): Record<string, CodeKind> {
  return Object.fromEntries([...(codes ?? [])].map(([id, code]) => [id, describeCode(code).kind]));
}

const exact = (code: Code) => (code.kind === 'single' ? code.code : `${code.open}…${code.close}`);
const likeness = (code: Code) => `${code.kind} ${describeCode(code).kind}`;

/** Numbers of `theirs` by numbers of `own`: the same markup first, then what is alone of its kind. */
export function matchCodes(own: Codes, theirs: Codes): Map<number, number> | undefined {
  const left = new Map(theirs ?? []);
  const rest = new Map(own ?? []);
  const found = new Map<number, number>();
  if (left.size !== rest.size) return undefined;
  const take = (id: number, other: number) => {
    found.set(id, other);
    left.delete(other);
    rest.delete(id);
  };
  for (const [id, code] of [...rest]) {
    const same = [...left].find(([, other]) => exact(other) === exact(code));
    if (same) take(id, same[0]);
  }
  for (const [id, code] of [...rest]) {
    const alike = ([, other]: [number, Code]) => likeness(other) === likeness(code);
    const [candidate, second] = [...left].filter(alike);
    const rivals = [...rest].filter(alike);
    if (!candidate || second || rivals.length > 1) return undefined;
    take(id, candidate[0]);
  }
  return found;
}

/** The text with other numbers; undefined when one has none. */
export function renumber(
  text: TaggedText,
  numbers: ReadonlyMap<number, number>,
): TaggedText | undefined {
  const runs = readRuns(text).map((run) =>
    run.kind === 'text' ? run : { ...run, id: numbers.get(run.id) ?? -1 },
  );
  return runs.some((run) => run.kind !== 'text' && run.id < 0) ? undefined : writeRuns(runs);
}

/** The placeholders of a text in their order: `open 1`, `single 2`. */
export function placeholdersOf(text: TaggedText): { id: number; kind: 'open' | 'single' }[] {
  return readRuns(text).flatMap((run) =>
    run.kind === 'open' || run.kind === 'single' ? [{ id: run.id, kind: run.kind }] : [],
  );
}
