/** Makes the search index of a built folder: `node scripts/search-index/cli.ts dist`. The build calls it. */
import { distFolder } from '../lib/project.ts';
import { fail, say } from '../lib/report.ts';
import { writeSearchIndex } from './write-index.ts';

try {
  const counts = await writeSearchIndex(process.argv[2] ?? distFolder);
  say(`  ${[...counts].map(([locale, count]) => `${locale}: ${count} pages`).join(' · ')}`);
} catch (problem) {
  fail(problem);
}
