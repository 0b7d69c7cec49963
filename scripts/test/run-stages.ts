/** The stages of `npm test`, in order. What needs the built site counts as failed when there is none. */
import { join } from 'node:path';
import { runBrowserTests } from '../browser-tests/run-browser-tests.ts';
import { buildSite } from '../build/build-site.ts';
import { runChecks } from '../check/run-checks.ts';
import { addCounts, type Counts, readCounts } from '../lib/counts.ts';
import { projectRoot } from '../lib/project.ts';
import { say } from '../lib/report.ts';
import { Interrupted, run } from '../lib/run.ts';

const failed: Counts = { passed: 0, failed: 1 };

/** A stage that throws has failed; its message is said and the next one begins. */
async function attempt(work: () => Promise<Counts>): Promise<Counts> {
  try {
    return await work();
  } catch (problem) {
    if (problem instanceof Interrupted) throw problem;
    say(problem instanceof Error ? problem.message : String(problem));
    return failed;
  }
}

/** What no build checks. */
async function checkRest(): Promise<Counts> {
  const cli = [join(projectRoot, 'scripts/check-site/cli.ts'), '--rest'];
  const { output } = await run(process.execPath, cli, { cwd: projectRoot, print: 'both' });
  return readCounts(output) ?? failed;
}

/** Runs everything and gives the counts of each stage. Throws `Interrupted` when it was stopped. */
export async function runStages(): Promise<Map<string, Counts>> {
  const stages = await runChecks();
  let rules = failed;
  const built = await attempt(async () => {
    rules = await buildSite();
    return { passed: 1, failed: 0 };
  });
  stages.set('build', built);
  if (built.failed > 0)
    say('The checks and tests of the built site cannot run without it; they count as failed.');
  const rest = built.failed > 0 ? failed : await attempt(checkRest);
  stages.set('built site', built.failed > 0 ? failed : addCounts([rules, rest]));
  say('Running the tests in the browser. This takes several minutes …');
  stages.set('browser tests', built.failed > 0 ? failed : await attempt(() => runBrowserTests([])));
  return stages;
}
