/**
 * Whole builds that go wrong. They share one small project, and each leaves the served folder as the next expects it: the
 * order matters.
 */
import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../lib/files.ts';
import { SmallProject } from './small-project.ts';

/** A whole build on a machine that has other work. */
const patience = 8 * 60_000;

const canaries = {
  FORGEJO_TOKEN: 'canary-token-b5e1',
  PUBLIC_KEY: 'canary-public-77c0',
  ASTRO_KEY: 'canary-astro-9d2f',
  NODE_ENV: 'development',
};
const canary = /canary-[a-z]+-[0-9a-f]{4}/;
const practice = 'content/practices/en/open-kitchen.mdx';

let project: SmallProject;
/** What is served, as a digest. */
let served: string | undefined;

const build = (options?: Parameters<SmallProject['start']>[1]) =>
  project.start(canaries, options).ended;
/** What went wrong, without the remark that something kept is made anew. */
const wrong = (stderr: string) => stderr.replace(/^What was kept in .*\n/gm, '').trim();
const practicePage = () =>
  readFileSync(join(project.dist, 'en/practices/open-kitchen/index.html'), 'utf8');

function rename(title: string): void {
  const text = readFileSync(join(project.folder, practice), 'utf8');
  project.write(practice, text.replace(/^title: .*/m, `title: ${title}`));
}

beforeAll(() => {
  project = new SmallProject();
  for (const name of ['.env', '.env.local', '.env.production'])
    project.write(name, 'PUBLIC_LEAK=canary-dotenv-1a2b\nLEAK=canary-private-3c4d\n');
  // The worst that a page could do.
  project.write(
    'src/pages/media/all.json.ts',
    `export const GET = () => new Response(JSON.stringify([import.meta.env, process.env,
      import.meta.env.LEAK, import.meta.env.PUBLIC_LEAK, import.meta.env.FORGEJO_TOKEN, process.env.FORGEJO_TOKEN]));`,
  );
});
afterAll(() => project.remove());

test('nothing from the environment or from .env reaches a page or a cache', {
  timeout: patience,
}, async () => {
  const { code, stdout, stderr } = await build();
  served = project.served();
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const files = ['dist', '.cache'].flatMap((folder) =>
    listFiles(join(project.folder, folder)).map((name) => join(project.folder, folder, name)),
  );
  expect(files.filter((file) => canary.test(readFileSync(file, 'latin1')))).toEqual([]);
  const leaked = JSON.parse(readFileSync(join(project.dist, 'media/all.json'), 'utf8'));
  // The page did run, and saw what a build has.
  expect(leaked[1]).toMatchObject({ TZ: 'UTC', BUILD_DIR: join(project.cache, 'build/work') });
  expect(leaked[0]).toMatchObject({ PROD: true });
  // Words of contributors stop nobody's site, but are told.
  expect(stdout).toContain('came on 03/04/2025.');
  expect(practicePage()).toContain('03/04/2025');
});

test('a site that breaks a rule is not put in place', { timeout: patience }, async () => {
  project.write('public/extra.json', '{}');
  const { code, stdout, stderr } = await build();
  rmSync(join(project.folder, 'public/extra.json'));
  expect(code).toBe(1);
  expect(stdout).toMatch(/extra\.json\n {2}host-headers: found /);
  expect(wrong(stderr)).toBe('The site was not built: its pages break the rules named above.');
  expect(project.served()).toBe(served);
});

test.each([
  ['as the content is checked', 4],
  ['as Astro writes', 200],
  ['as the editor is bundled', 800],
])(
  'a disk that is full %s leaves all as it was, and is told in one sentence',
  { timeout: patience },
  async (_, limit) => {
    rmSync(join(project.cache, 'bodies'), { recursive: true, force: true });
    const { code, stdout, stderr } = await build({ limit });
    expect(code).not.toBe(0);
    expect(wrong(stderr)).toBe(
      'The disk is full, or files may not become that large here (EFBIG): the site was not built. ' +
        'dist/ is as it was before. Make room, then run the same command again.',
    );
    expect(stdout).not.toMatch(/\n\s+at /);
    expect(project.served()).toBe(served);
  },
);

test('a clock of 1970 is told as what it is, before anything is done', {
  timeout: patience,
}, async () => {
  const { code, stdout, stderr } = await project.start({
    ...canaries,
    NODE_OPTIONS: clockOf('1970-01-01'),
  }).ended;
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(wrong(stderr)).toMatch(
    /^The clock of this machine says 1970-01-0\d, but it is at least 2026-11-\d\d: .*\.$/,
  );
  expect(project.served()).toBe(served);
});

/** Sets the clock of every program that Node runs. */
function clockOf(day: string): string {
  const text = `
    const shift = Date.parse(${JSON.stringify(day)}) - Date.now();
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given) { super(...(given.length > 0 ? given : [Real.now() + shift])); }
      static now() { return Real.now() + shift; }
    };`;
  const file = join(project.folder, `clock-${day}.mjs`);
  writeFileSync(file, text);
  return `--import=file://${file}`;
}

test('while one build is at work another ends at once, and says whose', {
  timeout: patience,
}, async () => {
  const first = project.start(canaries, {
    onText: (text, child) => {
      if (text.includes('Building the pages')) child.emit('pages');
    },
  });
  await new Promise((resolve) => first.child.once('pages', resolve));
  const second = await build();
  expect(second.stdout).toBe('');
  expect(second.code).toBe(1);
  expect(second.stderr).toMatch(
    new RegExp(
      `Another build is at work here: process ${first.child.pid} since \\d\\d:\\d\\d:\\d\\d on \\d{4}-`,
    ),
  );
  expect((await first.ended).code).toBe(0);
  expect(project.served()).toBe(served);
});

const moments = [
  'Checking the content',
  'Building the pages',
  'Bundling the editor',
  'Making the search',
  'Checking the built',
];

test('a build that is killed, wherever it is, leaves all as it was; the next one is right', {
  timeout: 3 * patience,
}, async () => {
  rename('The second title');
  for (const moment of moments) {
    const { signal } = await build({
      onText: (text, child) => {
        // The step has begun to write by then.
        if (text.includes(moment)) setTimeout(() => child.kill('SIGKILL'), 1000);
      },
    });
    expect(signal).toBe('SIGKILL');
    expect(project.served()).toBe(served);
  }
  const { code } = await build();
  expect(code).toBe(0);
  expect(practicePage()).toContain('The second title');
  const afterKills = project.served();
  rmSync(project.cache, { recursive: true });
  expect((await build()).code).toBe(0);
  served = project.served();
  expect(afterKills).toBe(served);
});

/** What may have happened to the files of a cache, one after the other. */
const damages: readonly ((file: string) => void)[] = [
  (file) => writeFileSync(file, '\u{0}{"nonsense": '.repeat(50)),
  (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2)),
  (file) => {
    rmSync(file);
    mkdirSync(join(file, 'inside'), { recursive: true });
  },
];

test('whatever lies in the caches, the build is that of a clean one', {
  timeout: patience,
}, async () => {
  const files = listFiles(project.cache);
  expect(files.length).toBeGreaterThan(100);
  for (const [index, name] of files.entries())
    damages[index % damages.length]?.(join(project.cache, name));
  const { code, stdout, stderr } = await build();
  expect(code).toBe(0);
  expect(wrong(stderr)).toBe('');
  for (const name of ['bodies', 'fonts', 'share', 'build/astro'])
    expect(stdout + stderr).toContain(
      `What was kept in ${join(project.cache, name)} is damaged or unfinished.`,
    );
  expect(project.served()).toBe(served);
});

test('a clock of 2099 breaks nothing', { timeout: patience }, async () => {
  const { code, stderr } = await project.start({ ...canaries, NODE_OPTIONS: clockOf('2099-01-01') })
    .ended;
  expect(wrong(stderr)).toBe('');
  expect(code).toBe(0);
  expect(practicePage()).toContain('The second title');
});
