/** Runs a command in our place: at the same terminal, with the same end. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { findNode, root } from './find-node.mjs';

/** Milliseconds that a program gets to end by itself. */
const patience = 5000;

/**
 * Runs a command with our terminal and passes on the wish to stop.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, interrupted: boolean }>}
 */
export function runHere(command, args, { env = process.env, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    let interrupted = false;
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit', shell });
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

/**
 * Runs a script with the Node that comes with the packages; what it starts finds the same Node and the programs of the
 * packages. Throws when there is no such Node.
 * @param {string[]} args the script and what it is told
 */
export function runWithNode(args) {
  const node = findNode();
  const folders = [join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''];
  const PATH = [dirname(node), ...folders].join(delimiter);
  return runHere(node, args, { env: { ...process.env, PATH, ASTRO_TELEMETRY_DISABLED: '1' } });
}
