/** Adds, removes and keeps the parts of a list or map. */
import { afterEmptyLines, type Part, startOfLine, startWithComments } from './parts.ts';
import type { Splice } from './splice.ts';

/** What stands at a place of the result: a part of the file by its index, or new text without a line break after it. */
export type Step = number | string;

/** How the parts stand, and how they are removed. */
export interface RearrangeOptions {
  /** Whether the parts stand between brackets or braces. */
  readonly flow: boolean;
  /** Whether the empty lines below a removed part go with it. A `|+` block above would take them in. */
  readonly tight: boolean;
}

/**
 * The changes that turn the parts into the steps, of which the kept parts must be in the file's order. Undefined when
 * no part is kept: then there is nothing to hold on to.
 */
export function rearrange(
  yaml: string,
  parts: readonly Part[],
  steps: readonly Step[],
  { flow, tight }: RearrangeOptions,
): Splice[] | undefined {
  const kept = steps.filter((step) => typeof step === 'number');
  const first = parts[kept[0] ?? -1];
  if (!first) return undefined;
  const writer = flow ? flowWriter : sharesLine(yaml, parts[0]) ? sharedWriter : blockWriter;
  const splices: Splice[] = [];
  let previous: Part | undefined;
  for (const step of steps) {
    if (typeof step === 'number') previous = parts[step];
    else splices.push(previous ? writer.after(previous, step) : writer.before(yaml, first, step));
  }
  const firstIndex = kept[0] ?? 0;
  for (const [index, part] of parts.entries()) {
    if (kept.includes(index)) continue;
    const next = index < firstIndex ? parts[index + 1] : undefined;
    const { from, to } = writer.range(yaml, part, parts[index - 1], next);
    splices.push({ from, to: tight && !flow ? afterEmptyLines(yaml, to) : to, text: '' });
  }
  return splices;
}

interface Writer {
  after(part: Part, text: string): Splice;
  before(yaml: string, part: Part, text: string): Splice;
  /** What is removed with a part. `next` is given when all parts before it are removed too. */
  range(yaml: string, part: Part, previous?: Part, next?: Part): { from: number; to: number };
}

const insertAt = (offset: number, text: string): Splice => ({ from: offset, to: offset, text });
const indentOf = ({ column }: Part) => ' '.repeat(column);

/** One part a line, or several lines. */
const blockWriter: Writer = {
  after: (part, text) => insertAt(part.endWithComments, `${indentOf(part)}${text}\n`),
  before: (yaml, part, text) =>
    insertAt(startWithComments(yaml, part), `${indentOf(part)}${text}\n`),
  range(yaml, part) {
    const from = startWithComments(yaml, part);
    const to = part.endWithComments;
    const lineAbove = yaml.slice(startOfLine(yaml, Math.max(from - 1, 0)), from);
    // Two empty lines with nothing between them become one.
    return { from, to: lineAbove.trim() === '' ? afterEmptyLines(yaml, to) : to };
  },
};

/** The first part follows a dash on its line: `- name: value`. */
const sharedWriter: Writer = {
  ...blockWriter,
  before: (_yaml, part, text) => insertAt(part.start, `${text}\n${indentOf(part)}`),
  range: (yaml, part, previous, next) =>
    next ? { from: part.start, to: next.start } : blockWriter.range(yaml, part, previous),
};

/** Between brackets or braces, with commas. */
const flowWriter: Writer = {
  after: (part, text) => insertAt(part.end, `, ${text}`),
  before: (_yaml, part, text) => insertAt(part.start, `${text}, `),
  range: (_yaml, part, previous, next) =>
    next
      ? { from: part.start, to: next.start }
      : { from: previous?.end ?? part.start, to: part.end },
};

function sharesLine(yaml: string, part: Part | undefined): boolean {
  return part !== undefined && yaml.slice(startOfLine(yaml, part.start), part.start).trim() !== '';
}
