/** Builds the whole site beside the served one and puts it in place only when everything went well. */
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentRoot as rootOfContent } from '../../src/source/places.ts';
import { type Counts, readCounts } from '../lib/counts.ts';
import { distFolder, projectRoot } from '../lib/project.ts';
import { say } from '../lib/report.ts';
import { type BuildPlaces, buildFolder, buildPlaces } from './build-places.ts';
import { claimBuild, type WhenTaken } from './claim-build.ts';
import { clockProblem, latestSureDay, readEntryTexts } from './clock.ts';
import { diskFullCode, sayDiskFull } from './disk-full.ts';
import { DiskFull, runStep } from './run-step.ts';
import { openSealed, sealFolder } from './seal-folder.ts';
import { contentStep, pagesStep, rulesStep, stepsAfterPages } from './steps.ts';
import { putInPlace, recoverBuild } from './swap.ts';

/** What Astro keeps between builds (astro.config.mjs), and the seal that says it is whole. */
const astroCache = join(buildFolder, 'astro');
const astroSeal = join(buildFolder, 'astro.seal');

/** What is built, and where it goes. */
export interface BuildOptions {
  /** A folder whose `content/` is built instead of the project's own. */
  readonly contentRoot?: string | undefined;
  /** The folder that is replaced; `dist/` when left out. */
  readonly into?: string;
  /** What to do when another build is at work; it ends with a message when left out. */
  readonly whenTaken?: WhenTaken;
}

const nameOf = (target: string) => relative(projectRoot, target);

function checkClock(contentRoot: string | undefined): void {
  const root = contentRoot ?? rootOfContent(projectRoot);
  const problem = clockProblem(new Date(), latestSureDay(readEntryTexts(root)));
  if (problem) throw new Error(problem);
}

async function build(places: BuildPlaces, contentRoot: string | undefined): Promise<Counts> {
  const { work, target } = places;
  if (await recoverBuild(places))
    say(`${nameOf(target)}/ was missing, since a build was ended half-way. It is back.`);
  checkClock(contentRoot);
  const env = {
    BUILD_DIR: work,
    ...(contentRoot === undefined ? {} : { CONTENT_ROOT: contentRoot }),
  };
  await runStep(contentStep, env);
  rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  openSealed(astroCache, astroSeal);
  await runStep(pagesStep, env);
  sealFolder(astroCache, astroSeal);
  for (const step of stepsAfterPages(work)) await runStep(step, env);
  const rules = readCounts(await runStep(rulesStep(work), env));
  if (!rules) throw new Error('The site was not built: the rules about its pages did not run.');
  await putInPlace(places);
  return rules;
}

/** What to tell instead of a problem. A full disk gets its room back, and one sentence. */
function presentProblem(problem: unknown, { work, target }: BuildPlaces): unknown {
  const code = problem instanceof DiskFull ? problem.code : diskFullCode(problem);
  if (code === undefined) return problem;
  rmSync(work, { recursive: true, force: true });
  return new Error(sayDiskFull(code, nameOf(target)), { cause: problem });
}

/**
 * Checks the content, builds the pages and the editor, makes the search index, checks the built pages, then replaces the
 * folder. Gives how many rules about pages hold. Throws with one message when a step fails or another build is at work; the folder is then what it was before.
 */
export async function buildSite({
  contentRoot,
  into = distFolder,
  whenTaken = 'end',
}: BuildOptions = {}): Promise<Counts> {
  const places = buildPlaces(into);
  const started = performance.now();
  let claim: { release: () => void } | undefined;
  try {
    claim = await claimBuild(places.claimed, whenTaken);
    const rules = await build(places, contentRoot);
    const seconds = Math.round((performance.now() - started) / 1000);
    say(`The site stands in ${nameOf(into)}/ (${seconds} seconds).`);
    return rules;
  } catch (problem) {
    throw presentProblem(problem, places);
  } finally {
    claim?.release();
  }
}
