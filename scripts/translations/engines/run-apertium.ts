/** Runs the real Apertium APY on this machine, for tests. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../lib/free-port.ts';
import { apertiumApy, apertiumEnglishSpanish, needTool, utf8Locale } from '../../lib/tools.ts';

/** APY listens to the whole network and has no option against it. Python runs this file before any program. */
const listenHereOnly = `from tornado.tcpserver import TCPServer
bind = TCPServer.bind
TCPServer.bind = lambda self, port: bind(self, port, '127.0.0.1')
`;

/** A running service. */
export interface RunningApertium {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts Apertium with English and Spanish on a free port; waits until it answers. */
export async function startApertium(): Promise<RunningApertium> {
  await needTool(apertiumEnglishSpanish);
  const program = await needTool(apertiumApy);
  const own = mkdtempSync(join(tmpdir(), 'two-shores-apertium-'));
  writeFileSync(join(own, 'sitecustomize.py'), listenHereOnly);
  const port = await freePort();
  const modes = process.env['APERTIUM_MODES'] ?? '/usr/share/apertium/modes';
  const child = spawn(program, ['--port', String(port), modes], {
    cwd: own,
    env: { ...process.env, LC_ALL: utf8Locale, PYTHONPATH: own, PYTHONDONTWRITEBYTECODE: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let printed = '';
  child.stderr.on('data', (part: Buffer) => {
    printed += part.toString('utf8');
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(own, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
    if (await fetch(`${url}/listPairs`).catch(() => undefined)) return { url, stop };
    await wait(100);
  }
  await stop();
  throw new Error(`Apertium APY does not answer:\n${printed}`);
}
