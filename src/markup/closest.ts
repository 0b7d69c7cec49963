/** Finds the name that was probably meant. */
import { sayProblem } from '../i18n/problem-words.ts';

/** Number of letters to add, drop or change to get from one word to the other (Levenshtein). */
function countEdits(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + change,
        ),
      );
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}

const longestName = 60;

/** The candidate that differs from the name by at most a third of its letters, whatever the case: `calout` → `Callout`. */
export function findClosest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > longestName) return undefined;
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= fewest) continue;
    const edits = countEdits(name.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** ` Did you mean “Callout”?` in the writer's language, or nothing when no candidate is near. Begins with a space, to follow a sentence. */
export function suggest(name: string, candidates: Iterable<string>): string {
  const closest = findClosest(name, candidates);
  return closest === undefined ? '' : ` ${sayProblem('suggestion.closest', { name: closest })}`;
}
