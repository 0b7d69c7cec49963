/** Underlines what is wrong with the text, where it is wrong. */
import { type Diagnostic, forceLinting, forEachDiagnostic, linter } from '@codemirror/lint';
import { type EditorState, type Extension, StateEffect } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { TextProblem } from '../text/new-problems.ts';
import { hostOf } from './editor-host.ts';

/** A problem with its place in the text. */
export interface PlacedProblem {
  readonly from: number;
  readonly to: number;
  readonly message: string;
}

const delay = 300;

/** Has the text checked again: what the check knows has changed. */
export const recheck = StateEffect.define<null>();

/** The word at the place of a problem, or the last character of the line. */
function placeProblem(state: EditorState, problem: TextProblem): Diagnostic {
  const line = state.doc.line(Math.min(Math.max(1, problem.line), state.doc.lines));
  const from = Math.min(line.from + Math.max(0, problem.column - 1), line.to);
  const length =
    /^(?:[\p{L}\p{N}\p{M}]+|\S+?(?=[\s\p{L}\p{N}]|$))/u.exec(line.text.slice(from - line.from))?.[0]
      .length ?? 1;
  const start = from === line.to ? Math.max(line.from, from - 1) : from;
  return {
    from: start,
    to: Math.min(line.to, start + length),
    severity: 'error',
    message: problem.message,
  };
}

function listDiagnostics(view: EditorView): Diagnostic[] {
  const { state } = view;
  return hostOf(state)
    .check(state.doc.toString())
    .map((problem) => placeProblem(state, problem));
}

/** All problems of the text as it was checked last. */
export function listProblems(state: EditorState): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  forEachDiagnostic(state, ({ message }, from, to) => problems.push({ from, to, message }));
  return problems;
}

/** Checks the text at once. */
export function checkNow(view: EditorView): void {
  view.dispatch({ effects: recheck.of(null) });
  forceLinting(view);
}

/** The live check. */
export const problemMarks: Extension = linter(listDiagnostics, {
  delay,
  needsRefresh: ({ transactions }) =>
    transactions.some(({ effects }) => effects.some((effect) => effect.is(recheck))),
});
