/** Builds the whole site beside the served one and puts it in place only when everything went well. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { placesOf } from '../../src/source/places.ts';
import { readLibrary } from '../../src/source/read-library.ts';
import { readPageWeights } from '../budgets/read-weights.ts';
import { budgetProblems } from '../budgets/weight.ts';
import { lostAddresses } from '../check-site/addresses.ts';
import { formatFindings } from '../check-site/finding.ts';
import { listFiles } from '../lib/files.ts';
import { distFolder, packageBin, projectRoot } from '../lib/project.ts';
import { say } from '../lib/report.ts';
import { run } from '../lib/run.ts';
import { writeLicences } from '../licences/write-licences.ts';

const buildFolder = join(projectRoot, '.cache/build');

/** Runs a script with this Node; throws a plain message when it fails. What it found stands above the message. */
async function runStep(
  script: string,
  args: readonly string[],
  failed: string,
  content: Readonly<Record<string, string>>,
): Promise<void> {
  const env = { BUILD_DIR: buildFolder, ASTRO_TELEMETRY_DISABLED: '1', ...content };
  const { code } = await run(process.execPath, [script, ...args], { cwd: projectRoot, env });
  if (code !== 0) throw new Error(failed);
}

function checkBudgets(): void {
  const findings = budgetProblems(readPageWeights(buildFolder));
  if (findings.length === 0) return;
  throw new Error(`The site was not built: pages are too heavy.\n${formatFindings(findings)}`);
}

/** Nothing that was ever published may be missing, whatever made the pages. */
async function checkAddresses(root: string | undefined): Promise<void> {
  const places = placesOf(projectRoot);
  const today = new Date().toISOString().slice(0, 10);
  const { published } = await readLibrary({ ...places, root: root ?? places.root }, today);
  const findings = lostAddresses(published, new Set(listFiles(buildFolder)));
  if (findings.length === 0) return;
  throw new Error(`The site was not built: it would lose addresses.\n${formatFindings(findings)}`);
}

function putInPlace(target: string): void {
  const previous = join(projectRoot, '.cache/previous-build');
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous);
  renameSync(buildFolder, target);
  rmSync(previous, { recursive: true, force: true });
}

/** What is built, and where it goes. */
export interface BuildOptions {
  /** A folder whose `content/` is built instead of the project's own. */
  readonly contentRoot?: string | undefined;
  /** The folder that is replaced; `dist/` when left out. */
  readonly into?: string;
}

/**
 * Checks the content, builds the pages and the editor, makes the search index, writes the policies and the files for
 * hosts, checks the budgets, then replaces the folder. Throws with one message when a step fails; the folder is then what it was before.
 */
export async function buildSite({
  contentRoot,
  into = distFolder,
}: BuildOptions = {}): Promise<void> {
  const started = performance.now();
  const content = contentRoot === undefined ? {} : { CONTENT_ROOT: contentRoot };
  const step = (script: string, args: readonly string[], failed: string) =>
    runStep(script, args, failed, content);
  rmSync(buildFolder, { recursive: true, force: true });
  say('Checking the content …');
  const check = join(projectRoot, 'scripts/check-content/cli.ts');
  await step(check, [], 'The site was not built: the content has the problems listed above.');
  say('Building the pages …');
  const astro = packageBin('astro', 'bin/astro.mjs');
  const quiet = process.env['DEBUG'] ? [] : ['--silent'];
  await step(
    astro,
    ['build', ...quiet],
    'The site was not built: Astro stopped with the message above.',
  );
  say('Bundling the editor …');
  const editor = join(projectRoot, 'scripts/editor/cli.ts');
  await step(editor, [buildFolder], 'The site was not built: it has no editor, see above.');
  say('Listing the licences of what goes to the browser …');
  writeLicences(buildFolder);
  say('Making the search index of each language …');
  const index = join(projectRoot, 'scripts/search-index/cli.ts');
  await step(index, [buildFolder], 'The site was not built: it has no search index, see above.');
  say('Writing the policies, and the files for hosts …');
  const hosts = join(projectRoot, 'scripts/hosts/cli.ts');
  await step(hosts, [buildFolder], 'The site was not built: it has no policies, see above.');
  say('Checking the weight of the pages …');
  checkBudgets();
  await checkAddresses(contentRoot);
  putInPlace(into);
  say(
    `The site stands in ${relative(projectRoot, into)}/ (${Math.round((performance.now() - started) / 1000)} seconds).`,
  );
}
