/** Moves signs out of marks where Markdown could not see the mark end: `**oui !**non` → `**oui** !non`. */
import { mergeRuns, type Run, sharedMarks } from './runs.ts';

type TextRun = Extract<Run, { text: string }>;

const isSign = (character: string | undefined) =>
  character !== undefined && /^[\p{P}\p{S}\s]$/u.test(character);
const isLetter = (character: string | undefined) => character !== undefined && !isSign(character);

/** Whether bold or italics of a run end where it meets its neighbour. */
function endsAt(run: TextRun, neighbour: Run | undefined): neighbour is TextRun {
  if (neighbour?.kind !== 'text' || run.marks.address !== undefined) return false;
  const { bold, italic } = neighbour.marks;
  return (run.marks.bold && !bold) || (run.marks.italic && !italic);
}

function splitRun(run: TextRun, before: Run | undefined, after: Run | undefined): Run[] {
  const characters = [...run.text];
  let start = 0;
  let end = characters.length;
  if (endsAt(run, before) && isLetter([...before.text.slice(-2)].at(-1)))
    while (start < end && isSign(characters[start])) start++;
  if (endsAt(run, after) && isLetter([...after.text.slice(0, 2)][0]))
    while (end > start && isSign(characters[end - 1])) end--;
  const cut = (from: number, to: number, neighbour: Run | undefined): TextRun => ({
    ...run,
    text: characters.slice(from, to).join(''),
    marks: neighbour ? sharedMarks(run.marks, neighbour.marks) : run.marks,
  });
  return [
    cut(0, start, before),
    cut(start, end, undefined),
    cut(end, characters.length, after),
  ].filter(({ text }) => text !== '');
}

/**
 * The same words with marks that end between a letter and a sign drawn in or out, so that no letter has to be written
 * as a code.
 * @see https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
 */
export function settleEdges(runs: readonly Run[]): Run[] {
  const settled = runs.flatMap((run, index) =>
    run.kind === 'text' ? splitRun(run, runs[index - 1], runs[index + 1]) : [run],
  );
  return mergeRuns(settled);
}
