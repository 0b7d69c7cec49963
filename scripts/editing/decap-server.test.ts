import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type DecapProcess, startDecapProcess } from './decap-process.ts';
import { DecapGone, type DecapServer, readComplaint, startDecapServer } from './decap-server.ts';
import { makeRepository, removeFolders } from './test-context.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let repository = '';
const started: DecapProcess[] = [];
const servers: DecapServer[] = [];
const parents: ChildProcess[] = [];
const info = JSON.stringify({ action: 'info' });

beforeAll(async () => {
  repository = (await makeRepository()).repository;
});
afterEach(async () => {
  for (const parent of parents.splice(0)) parent.kill('SIGKILL');
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  await Promise.all(started.splice(0).map((running) => running.stop()));
});
afterAll(removeFolders);

async function startCounted(): Promise<DecapServer> {
  const server = await startDecapServer(repository, async (place) => {
    const running = await startDecapProcess(place);
    started.push(running);
    return running;
  });
  servers.push(server);
  return server;
}

const isGone = async (url: string) => {
  await expect(fetch(url, { method: 'POST' })).rejects.toThrow();
};

test('answers with Git behind it, to its parent alone', async () => {
  const server = await startCounted();
  const answer = await server.call(info);
  expect(JSON.parse(answer.body)).toMatchObject({ repo: 'repository', type: 'local_git' });
  const [running] = started;
  const headers = { 'Content-Type': 'application/json' };
  for (const wrong of [headers, { ...headers, 'x-editing-key': 'guess' }]) {
    const response = await fetch(running?.url ?? '', {
      method: 'POST',
      headers: wrong,
      body: info,
    });
    expect(response.status).toBe(404);
  }
});

test('starts again when it dies, and says so when it dies once more', async () => {
  const server = await startCounted();
  await started[0]?.stop();
  expect((await server.call(info)).status).toBe(200);
  await started[1]?.stop();
  await expect(server.call(info)).rejects.toThrow('The editing service has stopped twice.');
  expect(started).toHaveLength(2);
});

test('tells a call whose answer is lost', async () => {
  const server = await startCounted();
  const call = server.call(
    JSON.stringify({ action: 'unpublishedEntries', params: { branch: 'main' } }),
  );
  const told = expect(call).rejects.toThrow(DecapGone);
  await started[0]?.stop();
  await told;
  expect((await server.call(info)).status).toBe(200);
});

test('is gone after stop, and does not come back', async () => {
  const server = await startCounted();
  await server.stop();
  await isGone(started[0]?.url ?? '');
  expect(started).toHaveLength(1);
});

test.each(['SIGKILL', 'SIGINT', 'SIGTERM'] as const)(
  'ends with its parent by %s',
  async (signal) => {
    const module = fileURLToPath(new URL('./decap-process.ts', import.meta.url));
    const code = `const { startDecapProcess } = await import(${JSON.stringify(module)});
    console.log((await startDecapProcess(process.argv[1])).url); setInterval(() => {}, 1000);`;
    const args = ['--input-type=module', '--eval', code, repository];
    const parent = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    parents.push(parent);
    const url = await new Promise<string>((resolve) => {
      parent.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    });
    expect((await fetch(url, { method: 'POST' })).status).toBe(404);
    parent.kill(signal);
    await vi.waitFor(() => isGone(url), { timeout: 5000, interval: 50 });
  },
);

test('finds what went wrong in what decap-server prints', () => {
  const printed =
    '\u001b[31merror\u001b[39m: Error handling {"action":"getEntry","params":{"path":"}: x"}}: fatal: disk full\nmore\n';
  expect(readComplaint(printed)).toBe('fatal: disk full');
  expect(readComplaint('Something else')).toBe('');
});
