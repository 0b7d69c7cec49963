/** `npm run check`: types, lint, unit tests and content, without building the site. */
import { addCounts, formatCounts } from '../lib/counts.ts';
import { fail, say } from '../lib/report.ts';
import { Interrupted, onInterrupt } from '../lib/run.ts';
import { runChecks } from './run-checks.ts';

onInterrupt(() => say('\nStopped.'));
try {
  const results = await runChecks();
  const bad = [...results].filter(([, { failed }]) => failed > 0).map(([name]) => name);
  if (bad.length > 0) fail(`Not in order: ${bad.join(', ')}. The messages stand above.`);
  say(formatCounts(addCounts([...results.values()])));
} catch (problem) {
  if (!(problem instanceof Interrupted)) fail(problem);
}
