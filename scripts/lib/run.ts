/** Runs other programs, and takes them along when this one is stopped. */
import { type ChildProcess, spawn } from 'node:child_process';

const running = new Set<ChildProcess>();
let stopping = false;

/** Throws `Interrupted` when the person at the terminal stopped everything: for work that waits without a program. */
export function throwIfInterrupted(): void {
  if (stopping) throw new Interrupted();
}

/** How a program ended, and what it printed when asked to keep it. */
export interface RunResult {
  readonly code: number;
  readonly output: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** `all`: `env` comes on top of our own environment · `nothing`: `env` is all that the program gets. */
  readonly inherit?: 'all' | 'nothing';
  /** `show`: to the terminal as it comes · `keep`: into the result · `both`. */
  readonly print?: 'show' | 'keep' | 'both';
}

/** Thrown by `run` when the person at the terminal stopped everything. */
export class Interrupted extends Error {
  override name = 'Interrupted';
}

/**
 * Runs a program to its end in a process group of its own, so that its own children can be stopped with it.
 * Throws `Interrupted` when it was stopped by `stopAll`, an Error naming the program when it cannot be started.
 */
export function run(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  if (stopping) return Promise.reject(new Interrupted());
  const print = options.print ?? 'show';
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.inherit === 'nothing' ? options.env : { ...process.env, ...options.env },
    stdio: ['ignore', print === 'show' ? 'inherit' : 'pipe', print === 'show' ? 'inherit' : 'pipe'],
    detached: process.platform !== 'win32',
  });
  running.add(child);
  const parts: Buffer[] = [];
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from?.on('data', (part: Buffer) => {
      parts.push(part);
      if (print === 'both') to.write(part);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      running.delete(child);
      reject(new Error(`Could not start "${command}": ${error.message}.`));
    });
    child.once('close', (code) => {
      running.delete(child);
      if (stopping) reject(new Interrupted());
      else resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') });
    });
  });
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself in the meantime.
  }
}

/** Stops every program that `run` started; after a grace period of two seconds without asking again. */
export function stopAll(): void {
  stopping = true;
  for (const child of running) signalGroup(child, 'SIGTERM');
  setTimeout(() => {
    for (const child of running) signalGroup(child, 'SIGKILL');
  }, 2000).unref();
}

/** Calls back once when the person or the system asks this process to stop; stops the programs it runs first. */
export function onInterrupt(then: () => void): void {
  let asked = false;
  const stop = () => {
    if (asked) return;
    asked = true;
    stopAll();
    then();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}
