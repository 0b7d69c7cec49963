import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStaticServer } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const server = createStaticServer(join(folder, 'dist'));
let origin = '';

beforeAll(async () => {
  mkdirSync(join(folder, 'dist/en'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist/out.txt'));
  writeFileSync(join(folder, 'dist/en/index.html'), `<p>${'Two shores. '.repeat(100)}</p>`);
  writeFileSync(join(folder, 'dist/404.html'), '<p>Lost</p>');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

test('sends a compressed page that reads the same', async () => {
  const answer = await fetch(`${origin}/en/`, { headers: { 'Accept-Encoding': 'br' } });
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(await answer.text()).toContain('Two shores.');
});

test('answers HEAD with the headers alone', async () => {
  const answer = await fetch(`${origin}/en/`, { method: 'HEAD' });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe('');
});

test('sends "not modified" the second time', async () => {
  const etag = (await fetch(`${origin}/en/`)).headers.get('etag') ?? '';
  const answer = await fetch(`${origin}/en/`, { headers: { 'If-None-Match': etag } });
  expect(answer.status).toBe(304);
});

test('never follows a link out of the folder', async () => {
  const answer = await fetch(`${origin}/out.txt`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe('<p>Lost</p>');
});
