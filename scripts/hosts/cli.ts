/** Gives a built folder its policies and the files for hosts: `node scripts/hosts/cli.ts dist`. The build calls it. */
import { placesOf } from '../../src/source/places.ts';
import { readHostRules } from '../addresses/read-host-rules.ts';
import { distFolder, projectRoot } from '../lib/project.ts';
import { fail, say } from '../lib/report.ts';
import { tightenPages, writeHosts, writeSecurityTxt } from './write-hosts.ts';

const folder = process.argv[2] ?? distFolder;
try {
  const pages = tightenPages(folder);
  const today = new Date().toISOString().slice(0, 10);
  writeHosts(folder, await readHostRules(placesOf(projectRoot), today));
  writeSecurityTxt(folder, new Date());
  say(`  ${pages} pages`);
} catch (problem) {
  fail(problem);
}
