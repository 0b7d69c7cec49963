/** What a change would make wrong: forms refuse it before it is in the text. */

/** A problem as the editor gets it: line and column count from 1. */
export interface TextProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Says everything that is wrong with a text. */
export type CheckText = (text: string) => readonly TextProblem[];

/**
 * Messages that a text has after a change and not before. A text that cannot be read has one problem only and hides the
 * others; then `piece`, what was put in, is checked alone as well.
 */
export function findNewProblems(
  check: CheckText,
  before: string,
  after: string,
  piece?: string,
): string[] {
  const old = check(before).map(({ message }) => message);
  const fresh: string[] = [];
  for (const { message } of check(after)) {
    const known = old.indexOf(message);
    if (known >= 0) old.splice(known, 1);
    else fresh.push(message);
  }
  if (fresh.length > 0 || piece === undefined || check(before).length === 0) return fresh;
  // A heading of this text, `#name`, is unknown to the piece alone.
  return /\]\(#/.test(piece) ? [] : check(piece).map(({ message }) => message);
}
