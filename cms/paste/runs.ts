/** A line of text as flat pieces that carry their marks, and its white space. */
import { isVisible } from './clean-characters.ts';

/** What is said about a piece of text. */
export interface Marks {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Where a link leads. */
  readonly address: string | undefined;
}

/** A piece of a line: text, computer text, a line break or a footnote's number. */
export type Run =
  | { readonly kind: 'text' | 'code'; readonly text: string; readonly marks: Marks }
  | { readonly kind: 'break'; readonly marks: Marks }
  | { readonly kind: 'note'; readonly key: string; readonly marks: Marks };

/** No mark. */
export const plain: Marks = { bold: false, italic: false, address: undefined };

const areEqual = (a: Marks, b: Marks) =>
  a.bold === b.bold && a.italic === b.italic && a.address === b.address;

/** The words of runs, without breaks and footnotes. */
export function runWords(runs: readonly Run[]): string {
  return runs.map((run) => ('text' in run ? run.text : '')).join('');
}

/** Joins neighbours of the same marks. */
export function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    const fits = last?.kind === 'text' && run.kind === 'text' && areEqual(last.marks, run.marks);
    if (fits) merged[merged.length - 1] = { ...run, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

/** The marks that two pieces have in common, which are those of white space between them. */
export function sharedMarks(a: Marks, b: Marks): Marks {
  return {
    bold: a.bold && b.bold,
    italic: a.italic && b.italic,
    address: a.address === b.address ? a.address : undefined,
  };
}

/** A single no-break space is typography (`10 %`, `« oui »`); runs of them are layout. */
function settleGap(gap: string): string {
  return gap === '\u00a0' || gap === '\u202f' ? gap : ' ';
}

const splitGaps = (run: Run): Run[] =>
  run.kind === 'text'
    ? run.text.split(/(\s+)/).flatMap((text) => (text === '' ? [] : { ...run, text }))
    : [run];

/** Builds paragraphs from pieces that are words or white space. */
class LineBuilder {
  readonly #lines: Run[][] = [];
  #line: Run[] = [];
  #gap = '';
  #breaks = 0;

  add(piece: Run): void {
    if (piece.kind === 'break') this.#breaks++;
    else if (piece.kind === 'text' && /^\s/.test(piece.text)) this.#gap += piece.text;
    else this.#addWord(piece);
  }

  #addWord(word: Run): void {
    if (this.#breaks > 1) this.#endLine();
    const last = this.#line.at(-1);
    const marks = last && sharedMarks(last.marks, word.marks);
    if (marks && this.#breaks === 1) this.#line.push({ kind: 'break', marks });
    else if (marks && this.#gap)
      this.#line.push({ kind: 'text', text: settleGap(this.#gap), marks });
    this.#line.push(word);
    this.#gap = '';
    this.#breaks = 0;
  }

  #endLine(): void {
    const isEmpty =
      !isVisible(runWords(this.#line)) && this.#line.every(({ kind }) => kind !== 'note');
    if (!isEmpty) this.#lines.push(mergeRuns(this.#line));
    this.#line = [];
  }

  end(): Run[][] {
    this.#endLine();
    return this.#lines;
  }
}

/**
 * Settles the white space of collected runs as HTML shows it; two breaks in a row begin a new paragraph. Returns the
 * paragraphs, none of them empty.
 */
export function tidyRuns(runs: readonly Run[]): Run[][] {
  const builder = new LineBuilder();
  for (const piece of runs.flatMap(splitGaps)) builder.add(piece);
  return builder.end();
}

/** Several lines as one, for headings and cells: breaks become spaces. */
export function joinLines(lines: readonly (readonly Run[])[]): Run[] {
  const space: Run = { kind: 'text', text: ' ', marks: plain };
  const parts = lines.flatMap((line, index) => (index > 0 ? [space, ...line] : line));
  return mergeRuns(
    parts.map((run) => (run.kind === 'break' ? { ...space, marks: run.marks } : run)),
  );
}

/** Takes bold off where all words are bold: a heading is a heading. */
export function dropWholeBold(runs: readonly Run[]): Run[] {
  const isWhole = runs.every((run) => run.marks.bold || !('text' in run) || !isVisible(run.text));
  if (!isWhole) return [...runs];
  return mergeRuns(runs.map((run) => ({ ...run, marks: { ...run.marks, bold: false } })));
}

/** Makes all words bold: a heading where none may stand. */
export function makeBold(runs: readonly Run[]): Run[] {
  return mergeRuns(runs.map((run) => ({ ...run, marks: { ...run.marks, bold: true } })));
}
