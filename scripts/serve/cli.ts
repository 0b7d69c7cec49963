/** `npm run serve`: serves what was built last, without building. */
import { distFolder } from '../lib/project.ts';
import { fail, say } from '../lib/report.ts';
import { onInterrupt } from '../lib/run.ts';
import { askedPort } from './port.ts';
import { serveSite } from './serve-site.ts';

onInterrupt(() => say('\nStopped.'));
try {
  await serveSite(distFolder, askedPort(process.env['PORT']));
} catch (problem) {
  fail(problem);
}
