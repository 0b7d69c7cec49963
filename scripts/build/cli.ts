/** `npm run build`: builds the whole site with its search index into dist/. */
import { fail, say } from '../lib/report.ts';
import { Interrupted, onInterrupt } from '../lib/run.ts';
import { buildSite } from './build-site.ts';

onInterrupt(() => say('\nStopped. dist/ is as it was before.'));
try {
  await buildSite();
} catch (problem) {
  if (!(problem instanceof Interrupted)) fail(problem);
}
