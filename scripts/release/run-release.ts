/** The steps of a release, in order; the first that finds something stops it. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { distFolder, projectRoot } from '../lib/project.ts';
import { say } from '../lib/report.ts';
import { licencesFile } from '../licences/write-licences.ts';
import { installScriptProblems, readInstallScripts } from '../lock/install-scripts.ts';
import { readLock } from '../lock/lock.ts';
import { lockProblems } from '../lock/lock-problems.ts';
import { readAdvisories } from './audit-report.ts';
import { callNpm } from './call-npm.ts';
import { auditProblems, exceptionsFile, parseExceptions } from './judge-audit.ts';
import { makeSbom } from './make-sbom.ts';
import { sbomProblems } from './sbom-problems.ts';

/** What a release leaves behind. */
export const releaseFolder = join(projectRoot, '.cache/release');

function refuse(problems: readonly string[], what: string): void {
  if (problems.length > 0) throw new Error(`No release: ${what}.\n${problems.join('\n')}`);
}

/** Asks the registry. Offline, npm would answer "no weaknesses" without having asked. */
async function checkWeaknesses(today: string): Promise<void> {
  const { output } = await callNpm(['audit', '--json', '--offline=false'], projectRoot);
  const exceptions = parseExceptions(readFileSync(join(projectRoot, exceptionsFile), 'utf8'));
  const problems = auditProblems(readAdvisories(output), exceptions, readLock(), today);
  refuse(problems, 'packages have known weaknesses');
}

async function writeSbom(): Promise<string> {
  const file = join(releaseFolder, 'sbom.cdx.json');
  const lock = readLock();
  const bill = await makeSbom(lock, join(releaseFolder, 'lock'));
  rmSync(join(releaseFolder, 'lock'), { recursive: true });
  refuse(sbomProblems(bill, lock), 'the bill of materials is not whole');
  writeFileSync(file, bill);
  return file;
}

/** Makes a release of the site. Throws with a message when a step fails; `dist/` is then what it was before. */
export async function runRelease(today: string): Promise<void> {
  rmSync(releaseFolder, { recursive: true, force: true });
  mkdirSync(releaseFolder, { recursive: true });
  say('Asking the registry for known weaknesses of the packages …');
  await checkWeaknesses(today);
  say('Checking the lock file …');
  const lock = readLock();
  refuse(
    [...lockProblems(lock), ...installScriptProblems(lock, readInstallScripts())],
    'the lock file does not hold every package fast',
  );
  await buildSite();
  say('Writing the bill of materials …');
  const bill = await writeSbom();
  copyFileSync(join(distFolder, licencesFile), join(releaseFolder, licencesFile));
  say(`The bill of materials is ${relative(projectRoot, bill)}; licences stand beside it.`);
}
