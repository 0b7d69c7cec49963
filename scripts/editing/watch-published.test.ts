import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { commitFiles, makeRepository, practice, removeFolders, runGit } from './test-context.ts';
import { type Publication, readMain, watchPublished } from './watch-published.ts';

vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 });

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  removeFolders();
});

const interval = 20;
const settle = { timeout: 4000, interval: 20 };

/** Watches a new repository and keeps what was told. */
async function watch(onMoved: (publication: Publication) => unknown = () => {}) {
  const { repository } = await makeRepository();
  const told: Publication[] = [];
  const problems: unknown[] = [];
  const known = await readMain(repository);
  const { stop } = watchPublished({
    repository,
    known,
    interval,
    onMoved: (publication) => {
      told.push(publication);
      return onMoved(publication);
    },
    onProblem: (problem) => problems.push(problem),
  });
  stops.push(stop);
  return { repository, told, problems, known, stop };
}

const change = (repository: string, text: string) =>
  commitFiles(repository, { [practice('bike-lanes')]: `${text}\n` });

test('tells the old and the new commit', async () => {
  const { repository, told, known } = await watch();
  const first = change(repository, 'first');
  await vi.waitFor(() => expect(told).toEqual([{ from: known, to: first }]), settle);
  const second = change(repository, 'second');
  await vi.waitFor(() => expect(told[1]).toEqual({ from: first, to: second }), settle);
});

test('says nothing when a draft is saved', async () => {
  const { repository, told } = await watch();
  runGit(repository, 'checkout', '--quiet', '-b', 'cms/practices/x');
  change(repository, 'draft');
  await wait(5 * interval);
  expect(told).toEqual([]);
});

test('never calls back twice at once, and tells the moves meanwhile as one', async () => {
  let finish = () => {};
  let atOnce = 0;
  let most = 0;
  const { repository, told, known } = await watch(async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    atOnce -= 1;
  });
  const first = change(repository, 'first');
  await vi.waitFor(() => expect(told).toHaveLength(1), settle);
  change(repository, 'second');
  const third = change(repository, 'third');
  await wait(5 * interval);
  expect(told).toEqual([{ from: known, to: first }]);
  finish();
  await vi.waitFor(() => expect(told[1]).toEqual({ from: first, to: third }), settle);
  finish();
  expect(most).toBe(1);
});

test('goes on after a callback that fails, and tells the problem', async () => {
  const { repository, told, problems } = await watch(() => {
    throw new Error('The site was not built.');
  });
  change(repository, 'first');
  await vi.waitFor(() => expect(problems).toEqual([new Error('The site was not built.')]), settle);
  change(repository, 'second');
  await vi.waitFor(() => expect(told).toHaveLength(2), settle);
});

test('tells nothing after it was stopped', async () => {
  const { repository, told, stop } = await watch();
  stop();
  change(repository, 'first');
  await wait(5 * interval);
  expect(told).toEqual([]);
});

test('reads main where Git has packed it', async () => {
  const { repository, known, told } = await watch();
  runGit(repository, 'pack-refs', '--all');
  expect(await readMain(repository)).toBe(known);
  await wait(5 * interval);
  expect(told).toEqual([]);
});
