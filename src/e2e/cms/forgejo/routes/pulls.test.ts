import { describe, expect, test } from 'vitest';
import { type Ask, amina, signIn } from '../test-context.ts';
import {
  arabicPage,
  createBranch,
  draft,
  merge,
  page,
  save,
  shaOf,
  useForges,
  useSharedForge,
} from '../test-forge.ts';

const start = useForges();
const shared = useSharedForge();

describe('comparing', () => {
  const compare = (ask: Ask, branch: string) =>
    ask('GET', `/compare/main...${encodeURIComponent(`network:${branch}`)}`);

  test('lists what a branch has changed, whatever happened on main since', async () => {
    const ask = await signIn(await start(), amina);
    await createBranch(ask, 'cms/a');
    await save(ask, 'cms/a', arabicPage, 'جديد', 'First');
    await save(ask, 'cms/a', 'new.md', 'x', 'Second');
    const change = { operation: 'delete', path: 'README.md', sha: '' };
    const files = [{ ...change, sha: await shaOf(ask, 'main', 'README.md') }];
    await ask('POST', '/contents', { branch: 'cms/a', message: 'Third', files });
    await draft(ask, 'cms/b', 'b.md', 'b');
    await merge(ask, 1);
    const { status, body } = await compare(ask, 'cms/a');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      total_commits: 3,
      commits: [{ commit: { message: 'Third\n' } }, {}, { commit: { message: 'First\n' } }],
    });
    expect(body).toHaveProperty('files', [
      { filename: 'README.md', status: 'removed' },
      { filename: arabicPage, status: 'modified' },
      { filename: 'new.md', status: 'added' },
    ]);
  });

  test('lists no files when the forge is an older one, but the pull request does', async () => {
    const ask = await signIn(await start({ compareFiles: false }), amina);
    await draft(ask, 'cms/a', arabicPage, 'x');
    expect((await compare(ask, 'cms/a')).body).not.toHaveProperty('files');
    const { body } = await ask('GET', '/pulls/1/files');
    expect(body).toMatchObject([{ filename: arabicPage, status: 'changed' }]);
  });

  test('needs both branches, in the same repository', async () => {
    const ask = await signIn(shared(), amina);
    expect((await compare(ask, 'cms/none')).status).toBe(404);
    expect((await ask('GET', '/compare/none...main')).status).toBe(404);
    expect((await ask('GET', '/compare/main...stranger%3Amain')).status).toBe(404);
  });
});

describe('pull requests', () => {
  test('are opened by the one who is signed in', async () => {
    const forge = await start();
    const { status, body } = await draft(await signIn(forge, amina), 'cms/a', page, 'New\n');
    expect(status).toBe(201);
    const repo = { owner: { login: 'network' } };
    expect(body).toMatchObject({
      number: 1,
      title: 'A pull request',
      state: 'open',
      user: { login: 'amina' },
      labels: [],
      mergeable: true,
      merged: false,
      merged_at: null,
      updated_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      base: { ref: 'main', label: 'main', repo },
      head: { ref: 'cms/a', label: 'cms/a', sha: await forge.git(['rev-parse', 'cms/a']), repo },
    });
  });

  test.each([
    ['without changes between the branches', { head: 'main', base: 'main' }, 422],
    ['without a title', { title: '', head: 'cms/a' }, 422],
    ['from a branch that is not there', { head: 'network:none' }, 404],
    ['from somebody else’s copy', { head: 'stranger:cms/a' }, 404],
    ['to a branch that is not there', { head: 'network:cms/a', base: 'none' }, 404],
    ['a second time', { head: 'network:cms/a' }, 409],
  ])('are refused %s', async (_, request, status) => {
    const ask = await signIn(shared(), amina);
    await draft(ask, 'cms/a', page, 'x');
    const whole = { title: 'T', base: 'main', body: '', ...request };
    expect((await ask('POST', '/pulls', whole)).status).toBe(status);
  });

  test('are listed by their state, the newest first', async () => {
    const ask = await signIn(await start(), amina);
    for (const name of ['a', 'b', 'c']) await draft(ask, `cms/${name}`, `${name}.md`, name);
    expect((await ask('PATCH', '/pulls/2', { state: 'closed' })).status).toBe(201);
    const open = await ask('GET', '/pulls?state=open&base=main&limit=100');
    expect(open.body).toMatchObject([{ number: 3 }, { number: 1 }]);
    const closed = await ask('GET', '/pulls?state=closed');
    expect(closed.body).toMatchObject([{ number: 2, closed_at: expect.any(String) }]);
    const all = await ask('GET', '/pulls?state=all');
    expect(all.body).toMatchObject([{ number: 3 }, { number: 2 }, { number: 1 }]);
  });

  test('show a file that was moved as one change', async () => {
    const ask = await signIn(await start(), amina);
    await createBranch(ask, 'cms/a');
    const sha = await shaOf(ask, 'main', page);
    const { body } = await ask('GET', `/git/blobs/${sha}`);
    const { content } = body as { content: string };
    const files = [{ operation: 'update', path: 'moved.mdx', from_path: page, sha, content }];
    await ask('POST', '/contents', { branch: 'cms/a', files });
    await ask('POST', '/pulls', { title: 'Move', head: 'cms/a', base: 'main' });
    expect((await ask('GET', '/pulls/1/files')).body).toMatchObject([
      { filename: 'moved.mdx', previous_filename: page, status: 'renamed' },
    ]);
  });

  test.each(['GET', 'PATCH'])('answer 404 to %s of a number that is not there', async (method) => {
    const ask = await signIn(shared(), amina);
    const body = method === 'GET' ? undefined : { state: 'closed' };
    expect((await ask(method, '/pulls/7', body)).status).toBe(404);
  });
});

describe('labels', () => {
  test('are made, listed and put on a pull request', async () => {
    const forge = await start();
    const ask = await signIn(forge, amina);
    await draft(ask, 'cms/a', page, 'x');
    for (const name of ['decap-cms/draft', 'decap-cms/pending_review']) {
      const { status, body } = await ask('POST', '/labels', { name, color: '#0052CC' });
      expect(status).toBe(201);
      expect(body).toMatchObject({ name, color: '0052cc', id: expect.any(Number) });
    }
    expect((await ask('GET', '/labels?limit=100')).body).toMatchObject([{ id: 1 }, { id: 2 }]);
    await ask('PUT', '/issues/1/labels', { labels: [1] });
    const { body } = await ask('PUT', '/issues/1/labels', { labels: [2] });
    expect(body).toMatchObject([{ name: 'decap-cms/pending_review' }]);
    expect(forge.pulls[0]?.labels.map(({ name }) => name)).toEqual(['decap-cms/pending_review']);
    expect((await ask('GET', '/pulls?state=open')).body).toMatchObject([
      { labels: [{ id: 2, name: 'decap-cms/pending_review' }] },
    ]);
  });

  test('come fifty to a page, with the address of the next', async () => {
    const forge = await start();
    const ask = await signIn(forge, amina);
    for (let index = 0; index < 52; index++) {
      await ask('POST', '/labels', { name: `label ${index}`, color: '0052cc' });
    }
    const first = await ask('GET', '/labels?limit=100');
    expect(first.body).toHaveLength(50);
    expect(first.headers.get('x-total-count')).toBe('52');
    expect(first.headers.get('access-control-expose-headers')).toContain('Link');
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const api = `${forge.url}/api/v1/repos/network/site`;
    expect(next).toBe(`${api}/labels?limit=100&page=2`);
    const second = await ask('GET', next.slice(api.length));
    expect(second.body).toMatchObject([{ name: 'label 50' }, { name: 'label 51' }]);
    expect(second.headers.get('link')).not.toContain('rel="next"');
  });

  test.each([
    ['a colour that is none', '/labels', 'POST', { name: 'x', color: 'blue' }, 422],
    ['no name', '/labels', 'POST', { name: '', color: '0052cc' }, 422],
    ['a pull request that is not there', '/issues/9/labels', 'PUT', { labels: [] }, 404],
  ])('are refused for %s', async (_, path, method, body, status) => {
    const ask = await signIn(shared(), amina);
    expect((await ask(method, path, body)).status).toBe(status);
  });
});
