/**
 * `npm run check:site`: checks what was built last. A folder may be given: `npm run check:site -- dist`. With `--rules` it
 * runs the rules alone, as every build does before anybody sees its pages; with `--rest`, what no build does.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatCounts } from '../lib/counts.ts';
import { distFolder } from '../lib/project.ts';
import { fail, say } from '../lib/report.ts';
import { Interrupted, onInterrupt } from '../lib/run.ts';
import { checkSite, type Results } from './check-site.ts';
import { type Finding, formatFindings } from './finding.ts';
import { runAddresses } from './run-addresses.ts';
import { runHtmlChecker } from './run-html-checker.ts';
import { runPreviews } from './run-previews.ts';
import { isAboutWords } from './words-of-contributors.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rules: { type: 'boolean' }, rest: { type: 'boolean' } },
});
const folder = resolve(positionals[0] ?? distFolder);
const today = new Date().toISOString().slice(0, 10);

function tellFindings(findings: readonly Finding[]): void {
  if (findings.length > 0) fail(`${findings.length} finding(s):\n${formatFindings(findings)}`);
}

function tellCounts(results: Results): void {
  const failed = [...results.values()].filter((found) => found.length > 0).length;
  say(formatCounts({ passed: results.size - failed, failed }));
}

/** For a build, which is stopped by what endangers readers or the site. */
async function checkRules(): Promise<void> {
  const { results, pages } = checkSite(folder);
  results.set('addresses', await runAddresses(folder, today));
  const findings = [...results.values()].flat();
  const words = findings.filter(isAboutWords);
  say(`${results.size} rules on ${pages} pages:`);
  tellCounts(results);
  if (words.length > 0) say(`Correct these soon:\n${formatFindings(words)}`);
  tellFindings(findings.filter((finding) => !isAboutWords(finding)));
}

async function checkRest(results: Results): Promise<void> {
  say('Validating their HTML …');
  results.set('html-validity', await runHtmlChecker(folder));
  say('Comparing the previews of the editor …');
  results.set('preview', await runPreviews(folder, today));
}

async function checkAll(): Promise<void> {
  say('Reading the built pages …');
  const { results, heaviest } = values.rest
    ? { results: new Map<string, Finding[]>(), heaviest: [] }
    : checkSite(folder);
  if (!values.rest) results.set('addresses', await runAddresses(folder, today));
  await checkRest(results);
  for (const [name, found] of results)
    say(`  ${found.length === 0 ? 'passed' : 'FAILED'}  ${name}`);
  if (heaviest.length > 0) say(`The heaviest reading pages:\n  ${heaviest.join('\n  ')}`);
  tellFindings([...results.values()].flat());
  tellCounts(results);
}

onInterrupt(() => say('\nStopped.'));
try {
  if (values.rules) await checkRules();
  else await checkAll();
} catch (problem) {
  if (!(problem instanceof Interrupted)) fail(problem);
}
