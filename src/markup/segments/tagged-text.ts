/**
 * The words of a segment with its markup as placeholders: `See <g id="1">the law</g>.<x id="2"/>`. `g` holds words (emphasis,
 * links), `x` stands alone (footnotes, code). The same in exchange files, in the memory and for engines. `&`, `<` and `>`
 * in words are written as in XML. Pure.
 */

/** Words with placeholders. */
export type TaggedText = string;

/** A piece of a tagged text. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close' | 'single'; readonly id: number };

/** What is wrong with the placeholders of a translation. */
export type TagFault =
  | { readonly fault: 'unreadable'; readonly found: string }
  | {
      readonly fault: 'missing' | 'unknown' | 'twice' | 'crossed' | 'unclosed';
      readonly id: number;
    };

/** Thrown by `readRuns`: the text has something in angle brackets that is no placeholder. */
export class UnreadableTags extends Error {
  override name = 'UnreadableTags';
  readonly found: string;

  constructor(found: string) {
    super(`Expected a placeholder such as <g id="1">…</g> or <x id="2"/>, found "${found}".`);
    this.found = found;
  }
}

const tag = /<(?:g id="(\d{1,4})"|(\/g)|x id="(\d{1,4})"\/)>/y;
const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** Writes words so that they hold no placeholder. */
export function escapeWords(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Reads words that were written by `escapeWords`. */
export function unescapeWords(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity);
}

/** The pieces of a tagged text. Throws `UnreadableTags`. */
export function readRuns(text: TaggedText): Run[] {
  const runs: Run[] = [];
  const open: number[] = [];
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const end = next < 0 ? text.length : next;
    if (end > at) runs.push({ kind: 'text', text: unescapeWords(text.slice(at, end)) });
    if (next < 0) break;
    tag.lastIndex = next;
    const [whole, opened, closed, single] = tag.exec(text) ?? [];
    if (whole === undefined) throw new UnreadableTags(text.slice(next, next + 24));
    if (opened) {
      open.push(Number(opened));
      runs.push({ kind: 'open', id: Number(opened) });
    } else if (closed) {
      const id = open.pop();
      if (id === undefined) throw new UnreadableTags(whole);
      runs.push({ kind: 'close', id });
    } else runs.push({ kind: 'single', id: Number(single) });
    at = next + whole.length;
  }
  const [unclosed] = open;
  if (unclosed !== undefined) throw new UnreadableTags(`<g id="${unclosed}">`);
  return runs;
}

/** The tagged text of some pieces. */
export function writeRuns(runs: readonly Run[]): TaggedText {
  return runs
    .map((run) => {
      if (run.kind === 'text') return escapeWords(run.text);
      if (run.kind === 'open') return `<g id="${run.id}">`;
      return run.kind === 'close' ? '</g>' : `<x id="${run.id}"/>`;
    })
    .join('');
}

/** The words alone, as a person reads them. */
export function wordsOf(text: TaggedText): string {
  return unescapeWords(text.replace(/<[^>]*>/g, ''));
}

const namesOf = (runs: readonly Run[]) =>
  runs.flatMap((run) => (run.kind === 'open' || run.kind === 'single' ? [run] : []));

/** What is wrong with the placeholders of a translation: each of the source stands there once, and no others. */
export function checkTags(source: TaggedText, target: TaggedText): TagFault[] {
  let runs: Run[];
  try {
    runs = readRuns(target);
  } catch (problem) {
    if (problem instanceof UnreadableTags) return [{ fault: 'unreadable', found: problem.found }];
    throw problem;
  }
  const wanted = new Map(namesOf(readRuns(source)).map(({ id, kind }) => [id, kind]));
  const seen = new Set<number>();
  const faults: TagFault[] = [];
  for (const { id, kind } of namesOf(runs)) {
    if (wanted.get(id) !== kind) faults.push({ fault: 'unknown', id });
    else if (seen.has(id)) faults.push({ fault: 'twice', id });
    seen.add(id);
  }
  for (const [id] of wanted) if (!seen.has(id)) faults.push({ fault: 'missing', id });
  return faults;
}
