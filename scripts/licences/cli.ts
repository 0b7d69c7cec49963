/** Writes the licences of what goes to the browser into a built folder: `node scripts/licences/cli.ts dist`. The build calls it. */
import { distFolder } from '../lib/project.ts';
import { fail, say } from '../lib/report.ts';
import { writeLicences } from './write-licences.ts';

try {
  say(`  ${writeLicences(process.argv[2] ?? distFolder)} packages`);
} catch (problem) {
  fail(problem);
}
