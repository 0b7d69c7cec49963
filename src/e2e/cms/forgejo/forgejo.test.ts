import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { startForgejo } from './start-forgejo.ts';
import { amina, askWith, bea, createSource, guest, signIn } from './test-context.ts';
import {
  createBranch,
  draft,
  merge,
  page,
  pageText,
  save,
  useForges,
  useSharedForge,
} from './test-forge.ts';

const start = useForges();
const shared = useSharedForge();

describe('publishing', () => {
  test('merges with a commit of its own, by the one who publishes', async () => {
    const forge = await start();
    await draft(await signIn(forge, amina), 'cms/a', page, 'New\n');
    const ask = await signIn(forge, bea);
    const request = { Do: 'merge', MergeMessageField: 'Merged by the editor.' };
    const { status, body } = await ask('POST', '/pulls/1/merge', request);
    expect([status, body]).toEqual([200, '']);
    expect(await forge.readFile('main', page)).toBe('New\n');
    expect(await forge.git(['log', '-1', '--format=%an|%B', 'main'])).toBe(
      "bea|Merge pull request 'A pull request' (#1) from cms/a into main\n\nMerged by the editor.",
    );
    expect(await forge.git(['rev-list', '--parents', '-1', 'main'])).toMatch(/^\w+ \w+ \w+$/);
    const pull = await ask('GET', '/pulls/1');
    expect(pull.body).toMatchObject({ state: 'closed', merged: true, merged_by: { login: 'bea' } });
    expect((await ask('GET', '/pulls/1/files')).body).toMatchObject([{ filename: page }]);
  });

  test('brings changes of different parts of a page together', async () => {
    const forge = await start();
    const ask = await signIn(forge, amina);
    await draft(ask, 'cms/a', page, pageText.replace('Bike lanes', 'Bicycle lanes'));
    await draft(ask, 'cms/b', page, pageText.replace('Three', 'Four'));
    expect((await merge(ask, 1)).status).toBe(200);
    expect((await merge(ask, 2)).status).toBe(200);
    expect(await forge.readFile('main', page)).toBe(
      pageText.replace('Bike lanes', 'Bicycle lanes').replace('Three', 'Four'),
    );
  });

  test.each([
    [409, 'merge conflict'],
    [405, 'Please try again later'],
  ] as const)(
    'answers %d when two have changed the same, and main stays',
    async (status, message) => {
      const forge = await start({ conflictStatus: status });
      const ask = await signIn(forge, amina);
      await draft(ask, 'cms/a', page, pageText.replace('One', 'A'));
      await draft(ask, 'cms/b', page, pageText.replace('One', 'B'));
      await merge(ask, 1);
      const main = await forge.git(['rev-parse', 'main']);
      expect(await merge(ask, 2)).toMatchObject({ status, body: { message } });
      expect(await forge.git(['rev-parse', 'main'])).toBe(main);
      expect((await ask('GET', '/pulls/2')).body).toMatchObject({
        state: 'open',
        mergeable: false,
      });
    },
  );

  test('waits for the required check', async () => {
    let result: 'success' | 'failure' = 'failure';
    const forge = await start({ checks: () => result });
    const ask = await signIn(forge, amina);
    await draft(ask, 'cms/a', page, 'New\n');
    const message = 'not allowed to merge [reason: Not all required status checks successful]';
    expect(await merge(ask, 1)).toMatchObject({ status: 405, body: { message } });
    expect(await forge.readFile('main', page)).toBe(pageText);
    result = 'success';
    expect((await merge(ask, 1)).status).toBe(200);
  });

  test('happens once, and not at all when the pull request is closed', async () => {
    const ask = await signIn(await start(), amina);
    await draft(ask, 'cms/a', 'a.md', 'a');
    await draft(ask, 'cms/b', 'b.md', 'b');
    await merge(ask, 1);
    expect((await merge(ask, 1)).status).toBe(405);
    expect((await ask('PATCH', '/pulls/1', { state: 'open' })).status).toBe(412);
    await ask('PATCH', '/pulls/2', { state: 'closed' });
    expect((await merge(ask, 2)).status).toBe(404);
  });
});

describe('rights', () => {
  test('tell the editor whether somebody may write', async () => {
    const ask = await signIn(shared(), amina);
    expect((await ask('GET', '')).body).toMatchObject({
      owner: { login: 'network' },
      default_branch: 'main',
      fork: false,
      permissions: { push: true },
    });
    const { body } = await ask('GET', '/collaborators/amina/permission');
    expect(body).toMatchObject({ permission: 'write' });
    const other = await signIn(shared(), guest);
    expect((await other('GET', '')).body).toMatchObject({ permissions: { push: false } });
  });

  test('keep those who may not write from branches, files, labels and publishing', async () => {
    const forge = await start();
    await draft(await signIn(forge, amina), 'cms/a', 'a.md', 'a');
    const ask = await signIn(forge, guest);
    const statuses = [
      await createBranch(ask, 'cms/b'),
      await ask('DELETE', '/branches/cms%2Fa'),
      await save(ask, 'cms/a', 'b.md', 'b'),
      await ask('POST', '/labels', { name: 'x', color: '0052cc' }),
      await ask('PUT', '/issues/1/labels', { labels: [] }),
      await ask('PATCH', '/pulls/1', { state: 'closed' }),
      await merge(ask, 1),
    ].map(({ status }) => status);
    expect(statuses).toEqual([403, 403, 403, 403, 403, 403, 405]);
    expect(await forge.git(['branch', '--list', '--format=%(refname:short)'])).toBe('cms/a\nmain');
  });

  test('protect main from everybody', async () => {
    const ask = await signIn(shared(), amina);
    expect((await save(ask, 'main', page, 'x')).status).toBe(403);
    expect((await ask('DELETE', '/branches/main')).status).toBe(403);
    expect((await ask('GET', '/branches/main')).body).toMatchObject({ protected: true });
  });

  test('are asked for the one repository and no other', async () => {
    const forge = await start({ repository: 'network/other' });
    expect((await (await signIn(forge, amina))('GET', '')).status).toBe(404);
  });
});

describe('a page of another origin', () => {
  const preflight = async (headers: string) =>
    fetch(`${shared().url}/api/v1/repos/network/site/contents`, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://127.0.0.1:1',
        'access-control-request-method': 'POST',
        'access-control-request-headers': headers,
      },
    });

  test('may send the headers that the editor sends', async () => {
    const { headers } = await preflight('authorization,content-type');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-methods')).toBe('POST');
    expect(headers.get('access-control-allow-headers')).toBe('authorization, content-type');
  });

  test('may not send any other', async () => {
    const { headers } = await preflight('authorization,x-other');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('may read why it was refused', async () => {
    const { headers } = await askWith(shared())('GET', '');
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('the double', () => {
  test('notes each request, its route and its answer', async () => {
    const forge = await start();
    const ask = await signIn(forge, amina);
    await ask('GET', '/branches/main');
    await ask('GET', '/branches/none');
    await ask('GET', '/wiki/pages?page=1');
    const site = '/api/v1/repos/network/site';
    const branch = 'GET /repos/{owner}/{repo}/branches/{branch}';
    expect(forge.log.slice(2)).toEqual([
      { method: 'GET', path: `${site}/branches/main`, route: branch, status: 200 },
      { method: 'GET', path: `${site}/branches/none`, route: branch, status: 404 },
      { method: 'GET', path: `${site}/wiki/pages?page=1`, route: undefined, status: 404 },
    ]);
    expect(forge.counts).toEqual({
      'GET /login/oauth/authorize': 1,
      'POST /login/oauth/access_token': 1,
      [branch]: 2,
    });
  });

  test('fails the next write, and only that', async () => {
    const forge = await start();
    const ask = await signIn(forge, amina);
    forge.failNext(503);
    expect((await ask('GET', '/branches/main')).status).toBe(200);
    expect((await createBranch(ask, 'cms/a')).status).toBe(503);
    expect((await ask('GET', '/branches/cms%2Fa')).status).toBe(404);
    expect((await createBranch(ask, 'cms/a')).status).toBe(201);
  });

  test('fails the next write to an address', async () => {
    const forge = await start();
    const ask = await signIn(forge, amina);
    forge.failNext(500, /\/contents$/);
    expect((await createBranch(ask, 'cms/a')).status).toBe(201);
    expect((await save(ask, 'cms/a', page, 'x')).status).toBe(500);
    expect((await save(ask, 'cms/a', page, 'x')).status).toBe(201);
  });

  test('reads files to the last byte, and none that are not there', async () => {
    expect(await shared().readFile('main', page)).toBe(pageText);
    expect(await shared().readFile('main', 'none.md')).toBeUndefined();
    expect(await shared().readFile('none', page)).toBeUndefined();
  });

  test('never writes to the repository that it began with', async () => {
    const source = await createSource({ [page]: pageText });
    const forge = await start({ source });
    const before = await forge.git(['rev-parse', 'main']);
    const ask = await signIn(forge, amina);
    await draft(ask, 'cms/a', page, 'x');
    await merge(ask, 1);
    const again = await start({ source });
    expect(await again.git(['for-each-ref', '--format=%(objectname)'])).toBe(before);
    await rm(source, { recursive: true });
  });

  test('removes its repository in the end, and answers no more', async () => {
    const source = await createSource({ [page]: pageText });
    const forge = await startForgejo({ source, users: [amina] });
    const ask = await signIn(forge, amina);
    await forge.stop();
    expect(existsSync(forge.folder)).toBe(false);
    await expect(ask('GET', '')).rejects.toThrow('fetch failed');
    await rm(source, { recursive: true });
  });

  test('says what is wrong with a source', async () => {
    await expect(start({ source: '/no/such/repository' })).rejects.toThrow('does not exist');
    const { git, folder } = await start();
    await git(['branch', '--move', 'main', 'other']);
    await expect(start({ source: folder })).rejects.toThrow('has no branch "main"');
  });
});
