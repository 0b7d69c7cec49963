/** Takes something down: tries it on a copy of the content first, then changes the files. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Places } from '../../src/source/places.ts';
import { type ContentProblem, formatProblems, isError } from '../../src/source/problem.ts';
import { readLibrary } from '../../src/source/read-library.ts';
import type { RemovalPlan } from './plan-removal.ts';

function apply(root: string, { deleted, record }: RemovalPlan): string[] {
  const there = deleted.filter((path) => existsSync(join(root, path)));
  for (const path of there) rmSync(join(root, path));
  mkdirSync(dirname(join(root, record.path)), { recursive: true });
  writeFileSync(join(root, record.path), record.text);
  return there;
}

/** What would be wrong with the content afterwards: links and references to what is taken down, among others. */
async function tryOut(places: Places, plan: RemovalPlan, today: string): Promise<ContentProblem[]> {
  const root = mkdtempSync(join(tmpdir(), 'taking-down-'));
  try {
    cpSync(join(places.root, 'content'), join(root, 'content'), { recursive: true });
    apply(root, plan);
    return (await readLibrary({ ...places, root }, today)).problems.filter(isError);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/**
 * Writes the record, deletes the files and gives their paths. Throws with the places to change, and changes nothing, when
 * the content would not be in order afterwards.
 */
export async function applyRemoval(
  places: Places,
  plan: RemovalPlan,
  today: string,
): Promise<readonly string[]> {
  const problems = await tryOut(places, plan, today);
  if (problems.length > 0)
    throw new Error(
      `Nothing was taken down: afterwards the content would have ${problems.length} problem(s). Put these right first.\n${formatProblems(problems)}`,
    );
  return apply(places.root, plan);
}
