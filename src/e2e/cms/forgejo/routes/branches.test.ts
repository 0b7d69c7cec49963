import { expect, test } from 'vitest';
import { amina, signIn } from '../test-context.ts';
import { createBranch, draft, page, useForges, useSharedForge } from '../test-forge.ts';

const start = useForges();
const shared = useSharedForge();

test('begins a branch at main', async () => {
  const forge = await start();
  const { status, body } = await createBranch(await signIn(forge, amina), 'cms/practices/a');
  expect(status).toBe(201);
  expect(body).toMatchObject({
    name: 'cms/practices/a',
    protected: false,
    commit: { id: await forge.git(['rev-parse', 'main']), author: { name: 'Seed' } },
  });
});

test.each([
  ['exists', 'cms/a', 409],
  ['would be the folder of another', 'cms', 409],
  ['would be inside another', 'cms/a/b', 409],
  ['is none to Git', 'cms/x..b', 422],
  ['is longer than Forgejo takes', `cms/${'x'.repeat(100)}`, 422],
  ['is empty', '', 422],
])('refuses a branch whose name %s', async (_, name, expected) => {
  const ask = await signIn(shared(), amina);
  await createBranch(ask, 'cms/a');
  expect((await createBranch(ask, name)).status).toBe(expected);
});

test('refuses a branch that would begin at none', async () => {
  const branch = { new_branch_name: 'cms/b', old_ref_name: 'none' };
  const ask = await signIn(shared(), amina);
  expect((await ask('POST', '/branches', branch)).status).toBe(404);
});

test('lists, finds and removes branches', async () => {
  const ask = await signIn(await start(), amina);
  await createBranch(ask, 'cms/a');
  expect((await ask('GET', '/branches')).body).toMatchObject([{ name: 'cms/a' }, { name: 'main' }]);
  expect((await ask('GET', '/branches/cms%2Fa')).status).toBe(200);
  expect((await ask('DELETE', '/branches/cms%2Fa')).status).toBe(204);
  expect((await ask('GET', '/branches/cms%2Fa')).status).toBe(404);
  expect((await ask('DELETE', '/branches/cms%2Fa')).status).toBe(404);
});

test.each(['HEAD', 'main~0', 'main^{tree}', 'main main', '../HEAD'])(
  'finds no branch called "%s"',
  async (name) => {
    const ask = await signIn(shared(), amina);
    expect((await ask('GET', `/branches/${encodeURIComponent(name)}`)).status).toBe(404);
  },
);

test('closes the pull requests of a branch that is removed, and keeps their commits', async () => {
  const forge = await start();
  const ask = await signIn(forge, amina);
  await draft(ask, 'cms/a', page, 'x');
  const head = await forge.git(['rev-parse', 'cms/a']);
  await ask('DELETE', '/branches/cms%2Fa');
  expect((await ask('GET', '/pulls/1')).body).toMatchObject({
    state: 'closed',
    merged: false,
    head: { label: 'cms/a', ref: 'refs/pull/1/head', sha: head },
  });
});
