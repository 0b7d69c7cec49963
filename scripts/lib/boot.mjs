/** Gets from "a fresh clone with some Node" to "all packages and Node 24", then hands over to TypeScript. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodePackage } from './node-package.mjs';
import { missingPackages } from './packages.mjs';
import { endWith, fail, say } from './report.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const windows = process.platform === 'win32';
const oldestNode = 18;
const ownNode = nodePackage(process.platform, process.arch);
/** Milliseconds that a program gets to end by itself. */
const patience = 5000;

/** @param {string} path */
function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/**
 * Runs a command with our terminal and passes on the wish to stop.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ code: number, interrupted: boolean }>}
 */
function runHere(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    let interrupted = false;
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit', shell: windows });
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      interrupted = true;
      child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), patience).unref();
    };
    const done = () => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, passOn);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, passOn);
    child.once('error', (error) => {
      done();
      reject(error);
    });
    child.once('close', (code, signal) => {
      done();
      resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), interrupted });
    });
  });
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
  const { code, interrupted } = await runHere('npm', [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (interrupted) return false;
  if (code === 0) return true;
  throw new Error(
    `"npm ci" failed (exit code ${code}); what it printed stands above. Expected: all packages of package-lock.json ` +
      'installed. Check the network and the registry setting of npm, then run the same command again.',
  );
}

/** The Node that Astro and our TypeScript need: the one that comes with the packages. */
function findNode() {
  if (ownNode && existsSync(join(root, ownNode.program))) return join(root, ownNode.program);
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(
    `Node 24 is needed; this is Node ${process.versions.node}, and none came with the packages ` +
      `(${ownNode?.program ?? `there is none for ${process.platform} on ${process.arch}`}). ` +
      'Run "npm ci", or install Node 24 from https://nodejs.org, then run the same command again.',
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
    const node = findNode();
    const path = [join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
    const env = { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' };
    const args = [join(root, script), ...process.argv.slice(2)];
    const { code, interrupted } = await runHere(node, args, env);
    endWith(interrupted ? codeWhenStopped : code);
  } catch (error) {
    fail(error);
  }
}
