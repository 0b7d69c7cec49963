/** One run of decap-server as a child process. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer, type Socket } from 'node:net';

import { setTimeout as wait } from 'node:timers/promises';

import { packageBin } from '../lib/project.ts';
import { keyHeader, keyVariable } from './decap-key.ts';
import { gitHome, ownEnvironment } from './git.ts';

/** Milliseconds in which it has to answer for the first time. */
const startPatience = 20_000;
/** Milliseconds that it gets to end by itself. */
const stopPatience = 2000;
/** Letters of its output that are kept. */
const keptOutput = 4000;

/** A running decap-server. */
export interface DecapProcess {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Resolves when it has ended, however that came. */
  readonly ended: Promise<void>;
  /** The end of what it printed. */
  output(): string;
  stop(): Promise<void>;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function spawnDecap(repository: string, port: number, key: string): ChildProcess {
  const guard = new URL('./guard-decap-server.ts', import.meta.url).href;
  const program = packageBin('decap-server', 'dist/index.js');
  const child = spawn(process.execPath, ['--import', guard, program], {
    // decap-server reads a file .env where it is started; this folder has none.
    cwd: gitHome(repository),
    env: {
      ...ownEnvironment(repository),
      NODE_ENV: 'production',
      MODE: 'git',
      PORT: String(port),
      BIND_HOST: '127.0.0.1',
      GIT_REPO_DIRECTORY: repository,
      LOG_LEVEL: 'error',
      [keyVariable]: key,
    },
    // The channel is how it notices that this process has ended.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // In a group of its own it does not get Ctrl-C: a call that runs comes to its end first.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  child.unref();
  child.channel?.unref();
  return child;
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // It has ended by itself in the meantime.
  }
}

function collectOutput(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    (stream as Socket | null)?.unref();
    stream?.setEncoding('utf8').on('data', (part: string) => {
      output = (output + part).slice(-keptOutput);
    });
  }
  return () => output;
}

function watchChild(child: ChildProcess, url: string, key: string): DecapProcess {
  const output = collectOutput(child);
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  const stop = async () => {
    signal(child, 'SIGTERM');
    const kill = setTimeout(() => signal(child, 'SIGKILL'), stopPatience);
    await ended;
    clearTimeout(kill);
  };
  const headers = { 'Content-Type': 'application/json', [keyHeader]: key };
  return { url, headers, ended, output, stop };
}

async function answers({ url, headers }: DecapProcess): Promise<boolean> {
  try {
    const body = JSON.stringify({ action: 'info' });
    return (await fetch(url, { method: 'POST', headers, body })).ok;
  } catch {
    return false;
  }
}

/** Starts decap-server on a free port of this machine alone and waits until it answers. Rejects when it does not. */
export async function startDecapProcess(repository: string): Promise<DecapProcess> {
  const port = await findFreePort();
  const key = randomBytes(24).toString('base64url');
  const running = watchChild(
    spawnDecap(repository, port, key),
    `http://127.0.0.1:${port}/api/v1`,
    key,
  );
  let hasEnded = false;
  running.ended.then(() => {
    hasEnded = true;
  });
  const deadline = Date.now() + startPatience;
  while (!hasEnded && Date.now() < deadline) {
    if (await answers(running)) return running;
    await Promise.race([wait(50), running.ended]);
  }
  await running.stop();
  throw new Error(`decap-server could not be started. ${running.output().trim()}`);
}
