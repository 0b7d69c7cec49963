/** What is wrong with the content, and how it is listed. */
import { type ProblemKey, sayProblem } from '../i18n/problem-words.ts';

/** Name of a rule: the key of its sentence, or `schema` for what the schema of the kind says about a setting. */
export type ProblemRule = ProblemKey | 'schema';

/** One thing wrong with the content, told so that its writer can mend it. */
export interface ContentProblem {
  /** Path from the root of the project, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: ProblemRule;
  /** What was found, what was expected, what to do. */
  readonly message: string;
  /** The setting that is meant, where it is one: it may stand nowhere in the file. */
  readonly field?: string;
  /** A warning is for the person who reviews, and holds nothing up. */
  readonly severity?: 'error' | 'warning';
}

/** Whether a problem keeps content from being published. */
export const isError = ({ severity }: ContentProblem): boolean => severity !== 'warning';

/** Control and formatting characters, but for those that keep our own Arabic sentences in order. */
const hidden = /[\p{Cc}\p{Cs}\u2028\u2029]|(?![\u200c-\u200f\u2066-\u2069])\p{Cf}/gu;

/** The same text with every hidden character written out, so that none can act on a terminal or a report: `\u{1b}`. */
export function showHidden(text: string): string {
  return text.replace(hidden, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}

/** In the order of files, then of lines, with nothing hidden in names and sentences. */
export function presentProblems(problems: readonly ContentProblem[]): ContentProblem[] {
  return problems
    .map((problem) => ({
      ...problem,
      file: showHidden(problem.file),
      message: showHidden(problem.message),
    }))
    .sort((a, b) =>
      a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
    );
}

/** `content/practices/en/x.mdx:4:8: …`, one line each, in the order of files and lines. */
export function formatProblems(problems: readonly ContentProblem[]): string {
  return presentProblems(problems)
    .map((p) => `${p.file}:${p.line}:${p.column}: ${p.message}`)
    .join('\n');
}

/** Thrown when content cannot be built; its message lists every problem. */
export class ContentError extends Error {
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    const list = formatProblems(problems);
    super(sayProblem('content.problems', { count: problems.length, list }));
    this.name = 'ContentError';
    this.problems = problems;
  }
}
