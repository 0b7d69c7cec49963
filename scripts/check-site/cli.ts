/** `npm run check:site`: checks what was built last. A folder may be given: `npm run check:site -- dist`. */
import { resolve } from 'node:path';
import { formatCounts } from '../lib/counts.ts';
import { distFolder } from '../lib/project.ts';
import { fail, say } from '../lib/report.ts';
import { Interrupted, onInterrupt } from '../lib/run.ts';
import { checkSite } from './check-site.ts';
import { formatFindings } from './finding.ts';
import { runAddresses } from './run-addresses.ts';
import { runHtmlChecker } from './run-html-checker.ts';
import { runPreviews } from './run-previews.ts';

const folder = resolve(process.argv[2] ?? distFolder);
onInterrupt(() => say('\nStopped.'));
try {
  say('Reading the built pages …');
  const { results, pages, heaviest } = checkSite(folder);
  say('Validating their HTML …');
  results.set('html-validity', await runHtmlChecker(folder));
  say('Comparing the previews of the editor …');
  const today = new Date().toISOString().slice(0, 10);
  results.set('preview', await runPreviews(folder, today));
  results.set('addresses', await runAddresses(folder, today));
  const findings = [...results.values()].flat();
  const failed = [...results].filter(([, found]) => found.length > 0);
  for (const [name, found] of results)
    say(`  ${found.length === 0 ? 'passed' : 'FAILED'}  ${name}`);
  say(`The heaviest reading pages:\n  ${heaviest.join('\n  ')}`);
  if (failed.length > 0)
    fail(`${findings.length} finding(s) on ${pages} pages:\n${formatFindings(findings)}`);
  say(formatCounts({ passed: results.size - failed.length, failed: failed.length }));
} catch (problem) {
  if (!(problem instanceof Interrupted)) fail(problem);
}
