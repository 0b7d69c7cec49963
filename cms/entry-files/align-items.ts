/** Finds out which item of a list became which. */
import { isList, isMapping, isSame } from './clean-data.ts';

/** What an item that changed counts against one that stayed the same. */
const similarWeight = 0.1;

/**
 * For each item of the new list the index of the old item that it continues, or undefined when it was added. Indexes
 * only rise: an item that was moved counts as added. Items that stayed the same come first, then similar ones.
 */
export function alignItems(
  before: readonly unknown[],
  after: readonly unknown[],
): (number | undefined)[] {
  const score = after.map((next) => before.map((old) => scorePair(old, next)));
  const best = sumScores(score, before.length);
  const aligned: (number | undefined)[] = [];
  let old = 0;
  for (const [index, row] of score.entries()) {
    while (old < before.length && best[index]?.[old] === best[index]?.[old + 1]) old += 1;
    const pair = (row[old] ?? 0) + (best[index + 1]?.[old + 1] ?? 0);
    const paired = old < before.length && (row[old] ?? 0) > 0 && best[index]?.[old] === pair;
    aligned.push(paired ? old : undefined);
    if (paired) old += 1;
  }
  return aligned;
}

/** The best sum that items from `after[row]` and `before[column]` on can reach (longest common subsequence, weighted). */
function sumScores(score: readonly (readonly number[])[], width: number): number[][] {
  const best = [...score, []].map(() => new Array<number>(width + 1).fill(0));
  for (let row = score.length - 1; row >= 0; row -= 1) {
    for (let column = width - 1; column >= 0; column -= 1) {
      const pair = (score[row]?.[column] ?? 0) + (best[row + 1]?.[column + 1] ?? 0);
      const line = best[row];
      if (line) {
        line[column] = Math.max(pair, best[row + 1]?.[column] ?? 0, line[column + 1] ?? 0);
      }
    }
  }
  return best;
}

function scorePair(old: unknown, next: unknown): number {
  if (isSame(old, next)) return 1;
  const sameKind =
    isList(old) === isList(next) &&
    isMapping(old) === isMapping(next) &&
    typeof old === typeof next;
  return sameKind ? similarWeight * (0.1 + 0.9 * findSimilarity(old, next)) : 0;
}

/** From 0, nothing in common, to 1. */
function findSimilarity(a: unknown, b: unknown): number {
  if (isSame(a, b)) return 1;
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  if (!isMapping(a) || !isMapping(b)) return 0;
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const shares = names.map((name) => findSimilarity(a[name], b[name]));
  return shares.reduce((sum, share) => sum + share, 0) / names.length;
}

/** Share of the longer text that is common to both at the beginning and the end. */
function compareTexts(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return (start + end) / Math.max(a.length, b.length);
}
