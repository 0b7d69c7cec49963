/** `npm run test:browser`: tries the site that was built last in Chromium. `npm run test:browser -- search` runs one file. */
import { formatCounts } from '../lib/counts.ts';
import { fail, say } from '../lib/report.ts';
import { Interrupted, onInterrupt } from '../lib/run.ts';
import { runBrowserTests } from './run-browser-tests.ts';

onInterrupt(() => say('\nStopped.'));
try {
  const counts = await runBrowserTests(process.argv.slice(2));
  if (counts.failed > 0) fail('Some browser tests failed; they are listed above.');
  say(formatCounts(counts));
} catch (problem) {
  if (!(problem instanceof Interrupted)) fail(problem);
}
