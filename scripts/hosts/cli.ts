/** Gives a built folder its policies and the files for hosts: `node scripts/hosts/cli.ts dist`. The build calls it. */
import { distFolder } from '../lib/project.ts';
import { fail, say } from '../lib/report.ts';
import { noRules } from './rules.ts';
import { tightenPages, writeHosts, writeSecurityTxt } from './write-hosts.ts';

const folder = process.argv[2] ?? distFolder;
try {
  const pages = tightenPages(folder);
  writeHosts(folder, noRules);
  writeSecurityTxt(folder, new Date());
  say(`  ${pages} pages`);
} catch (problem) {
  fail(problem);
}
