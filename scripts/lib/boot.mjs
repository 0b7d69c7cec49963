/** Gets from "a fresh clone with some Node" to "all packages and Node 24", then hands over to TypeScript. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownNode, root } from './find-node.mjs';
import { missingPackages } from './packages.mjs';
import { endWith, fail, say } from './report.mjs';
import { runHere, runWithNode } from './run-here.mjs';

const oldestNode = 18;

/** @param {string} path */
function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Installs packages when some are missing. @returns {Promise<boolean>} false when the person stopped it */
async function installPackages() {
  const lock = readLock(join(root, 'package-lock.json'));
  const missing = missingPackages(
    lock ?? {},
    readLock(join(root, 'node_modules/.package-lock.json')),
    ownNode ? [ownNode.folder] : [],
  );
  if (missing.length === 0) return true;
  say(`Installing ${missing.length} packages with "npm ci". This takes a minute or two.`);
  const { code, interrupted } = await runHere(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    { shell: process.platform === 'win32' },
  );
  if (interrupted) return false;
  if (code === 0) return true;
  throw new Error(
    `"npm ci" failed (exit code ${code}); what it printed stands above. Expected: all packages of package-lock.json ` +
      'installed. Check the network and the registry setting of npm, then run the same command again.',
  );
}

/**
 * Installs what is missing, then runs a TypeScript file with Node 24. Sets the exit code; never throws.
 * @param {string} intro what is going to happen, in one line
 * @param {string} script path of the TypeScript file from the top of the project
 * @param {number} codeWhenStopped exit code after Ctrl-C
 */
export async function boot(intro, script, codeWhenStopped) {
  try {
    if (Number(process.versions.node.split('.')[0]) < oldestNode) {
      throw new Error(
        `This is Node ${process.versions.node}; expected ${oldestNode} or newer. See https://nodejs.org.`,
      );
    }
    say(intro);
    if (!(await installPackages())) return endWith(codeWhenStopped);
    const { code, interrupted } = await runWithNode([join(root, script), ...process.argv.slice(2)]);
    endWith(interrupted ? codeWhenStopped : code);
  } catch (error) {
    fail(error);
  }
}
