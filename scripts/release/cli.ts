/** `npm run release`: builds the site after looking at everything it takes from others, and lists that. */
import { fail, say } from '../lib/report.ts';
import { Interrupted, onInterrupt } from '../lib/run.ts';
import { runRelease } from './run-release.ts';

onInterrupt(() => say('\nStopped. There is no release.'));
try {
  await runRelease(new Date().toISOString().slice(0, 10));
} catch (problem) {
  if (!(problem instanceof Interrupted)) fail(problem);
}
