import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BuildPlaces, buildPlaces } from '../build/build-places.ts';
import { putInPlace } from '../build/swap.ts';
import { createStaticServer } from './server.ts';

let folder: string;
let places: BuildPlaces;
let server: ReturnType<typeof createStaticServer>;
let origin: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'generation-'));
  places = { ...buildPlaces(join(folder, 'dist')), work: join(folder, 'work') };
  server = createStaticServer(places.target);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

function writeSite(build: number): void {
  for (const name of ['index.html', `only-${build}.html`, `_astro/${build}.js`]) {
    mkdirSync(join(places.work, name, '..'), { recursive: true });
    writeFileSync(join(places.work, name), `${build}`);
  }
}

async function publish(build: number): Promise<void> {
  writeSite(build);
  await putInPlace(places);
}

const statusOf = async (path: string) => (await fetch(`${origin}/${path}`)).status;

test('serves what was built last, at once', async () => {
  for (const build of [1, 2]) {
    await publish(build);
    expect(await (await fetch(origin)).text()).toBe(`${build}`);
  }
});

test('serves the new site between the two renames', async () => {
  await publish(1);
  await publish(2);
  // As it stands after the first of them.
  renameSync(places.target, places.ready);
  expect(await (await fetch(origin)).text()).toBe('2');
});

test('gives pages that a reader has open the scripts of the site before, and no content of it', async () => {
  await publish(1);
  await publish(2);
  expect(await statusOf('_astro/1.js')).toBe(200);
  expect(await statusOf('only-1.html')).toBe(404);
  await publish(3);
  expect(await statusOf('_astro/1.js')).toBe(404);
  expect(await statusOf('_astro/2.js')).toBe(200);
  expect(await statusOf('_astro/../only-2.html')).toBe(404);
});

test('says that there is nothing when there is nothing', async () => {
  expect(await statusOf('')).toBe(500);
});

/** Another process that publishes one build after the other, with some time between the renames, and writes each number. */
function publishOverAndOver(times: number) {
  const url = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
  const script = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { putInPlace } from ${url('../build/swap.ts')};
    const places = ${JSON.stringify(places)};
    for (let build = 2; build < 2 + ${times}; build += 1) {
      mkdirSync(places.work, { recursive: true });
      for (const name of ['index.html', 'other.html']) writeFileSync(places.work + '/' + name, String(build));
      await putInPlace(places, (step) => {
        if (step === 'left') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      });
      console.log(build);
    }`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'pipe' });
}

test('is never without an answer, and never goes back, while builds are put in place', async () => {
  await publish(1);
  const publisher = publishOverAndOver(60);
  let isOver = false;
  const over = once(publisher, 'close').then(([code]) => {
    isOver = true;
    return code;
  });
  const seen: number[] = [];
  while (!isOver) {
    for (const path of ['', 'index.html']) {
      const answer = await fetch(`${origin}/${path}`);
      seen.push(answer.status === 200 ? Number(await answer.text()) : -answer.status);
    }
  }
  expect(await over).toBe(0);
  expect(new Set(seen).size).toBeGreaterThan(1);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.filter((build) => build < 1)).toEqual([]);
});
