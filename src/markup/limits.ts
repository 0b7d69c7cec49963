/** What is looked at before a parser sees the text, because parsers crash or take minutes on pathological input. */
import type { Problem, ProblemValues, Rule } from './problems.ts';

/** How much a body may hold. Ordinary texts stay far below all of these. */
export const limits = {
  /** UTF-8 bytes of the body. */
  bytes: 64 * 1024,
  /** Levels of the tree, and of brackets, quote marks and list marks that can become levels. */
  depth: 40,
  /** Lines: micromark takes quadratic time for long lists. */
  lines: 4_000,
  /** Nodes of the tree. */
  nodes: 20_000,
  /** Characters written as codes (`&amp;`): Sätteri 0.10 takes quadratic time for them. */
  references: 1_000,
  /** Signs that can be markup (`*`, `_`, `~`, `[`, `]`, `{`) without an empty line: micromark takes quadratic time for them. */
  marks: 1_000,
} as const;

/** Deepest nesting of brackets up to the end of a line, and how many are open then. */
function measureBrackets(line: string, carried: number): { deepest: number; open: number } {
  let open = carried;
  let deepest = carried;
  for (const [bracket] of line.matchAll(/[()[\]{}]/g)) {
    if ('([{'.includes(bracket)) deepest = Math.max(deepest, ++open);
    else if (open > 0) open--;
  }
  return { deepest, open };
}

/** Number of quote and list marks that a line begins with: `> - 1. text` → 3. Linear, unlike a nested pattern. */
function countLeadingMarks(line: string): number {
  const mark = /[ \t]*(?:[-*+>]|\d{1,9}[.)])/y;
  let count = 0;
  while (mark.test(line)) count++;
  return count;
}

/** Change in the number of open tags, and the most that were open: `<A><B>` → +2. */
function measureTags(line: string, carried: number): { deepest: number; open: number } {
  let open = carried;
  let deepest = carried;
  for (const [tag] of line.matchAll(/<\/?[\p{L}_$>]|\/>/gu)) {
    if (tag === '/>' || tag.startsWith('</')) open = Math.max(0, open - 1);
    else deepest = Math.max(deepest, ++open);
  }
  return { deepest, open };
}

function findDeepLine(lines: readonly string[]): number | undefined {
  let brackets = 0;
  let tags = 0;
  for (const [index, line] of lines.entries()) {
    const bracketed = measureBrackets(line, line.trim() === '' ? 0 : brackets);
    const tagged = measureTags(line, tags);
    [brackets, tags] = [bracketed.open, tagged.open];
    const marks = countLeadingMarks(line);
    // A row of marks alone is a thematic break or a setext underline, not nesting.
    const deepMarks = marks > limits.depth && !/^[ \t]*([*_-])(?:[ \t]*\1)*[ \t]*$/.test(line);
    if (deepMarks || bracketed.deepest > limits.depth || tagged.deepest > limits.depth)
      return index;
  }
  return undefined;
}

/** First line of the first stretch without empty lines that has too many signs. */
function findDenseLine(lines: readonly string[]): number | undefined {
  let first = 0;
  let marks = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') [first, marks] = [index + 1, 0];
    marks += line.match(/\*+|_+|~+|[[\]{]/g)?.length ?? 0;
    if (marks > limits.marks) return first;
  }
  return undefined;
}

/**
 * Finds what would harm a parser: too many bytes, codes or levels. Runs in linear time; at most one problem, since
 * nothing after it can be trusted.
 */
export function findExcess(source: string, lineOffset: number): Problem | undefined {
  const problem = (rule: Rule, index: number, values: ProblemValues): Problem => ({
    rule,
    line: index + 1 + lineOffset,
    column: 1,
    values,
  });
  const bytes =
    source.length > limits.bytes ? source.length : new TextEncoder().encode(source).length;
  if (bytes > limits.bytes)
    return problem('too-long', 0, { found: String(bytes), limit: String(limits.bytes) });
  const codes = source.match(/&[#\w]+;/g)?.length ?? 0;
  if (codes > limits.references)
    return problem('too-many-references', 0, { limit: String(limits.references) });
  const lines = source.split(/\r\n|\r|\n/);
  if (lines.length > limits.lines)
    return problem('too-many-lines', limits.lines, { limit: String(limits.lines) });
  const deep = findDeepLine(lines);
  if (deep !== undefined) return problem('too-deep', deep, { limit: String(limits.depth) });
  const dense = findDenseLine(lines);
  return dense === undefined
    ? undefined
    : problem('too-many-marks', dense, { limit: String(limits.marks) });
}
