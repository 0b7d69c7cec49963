import { existsSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { backendAddress, largestBody } from './proxy.ts';
import {
  commitFiles,
  draftOf,
  practice,
  removeFolders,
  runGit,
  startWorkshop,
  type Workshop,
  writeFiles,
} from './test-context.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let workshop: Workshop;
beforeAll(async () => {
  workshop = await startWorkshop();
});
afterAll(async () => {
  await workshop.stop();
  removeFolders();
});

const run = (...args: string[]) => runGit(workshop.repository, ...args);
const status = () => run('status', '--porcelain', '--branch');

/** Sends a request with any headers, as no page of a browser could. */
function send(
  headers: Readonly<Record<string, string>>,
  { method = 'POST', path = '/admin/api/v1', body = '{"action":"info"}' } = {},
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const json = { 'Content-Type': 'application/json', ...headers };
    const sent = request(
      { port: workshop.port, host: '127.0.0.1', method, path, headers: json },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.once('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.once('error', reject);
    sent.end(method === 'POST' || method === 'PUT' ? body : undefined);
  });
}

describe('who may call', () => {
  test('the editor finds its backend', async () => {
    const { status: code, text } = await send({}, { method: 'GET', path: `${backendAddress}?x` });
    expect(code).toBe(200);
    expect(JSON.parse(text)).toEqual({ name: 'proxy', proxy_url: '/admin/api/v1', branch: 'main' });
  });

  test('a page of our own is answered', async () => {
    const host = `localhost:${workshop.port}`;
    const own = { Host: host, Origin: `http://${host}`, 'Sec-Fetch-Site': 'same-origin' };
    expect((await send(own)).status).toBe(200);
  });

  test.each([
    ['a foreign page', { Origin: 'https://evil.example' }],
    [
      'a foreign name that leads here',
      { Host: 'evil.example:4321', Origin: 'http://evil.example:4321' },
    ],
    ['another program of this machine', { Origin: 'http://localhost:1' }],
    ['a page from a file', { Origin: 'null' }],
  ])('%s is refused in words', async (_, headers) => {
    const { status: code, text } = await send(headers);
    expect(code).toBe(403);
    expect(JSON.parse(text)).toEqual({ error: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  test('a kind that foreign pages may send without asking is refused', async () => {
    expect((await send({ 'Content-Type': 'text/plain' })).status).toBe(415);
  });

  test.each(['GET', 'PUT', 'OPTIONS'])('%s is refused', async (method) => {
    expect((await send({}, { method })).status).toBe(405);
  });

  test('other addresses are left to the site', async () => {
    for (const path of ['/', '/admin/', '/admin/api/v1/x', '/admin/api/v10'])
      expect((await send({}, { path })).status).toBe(404);
  });
});

describe('what may be called', () => {
  test.each(['', 'no JSON', '[]', '"x"', '{"action":"shell"}'])(
    'refuses %j in words',
    async (body) => {
      const { status: code, text } = await send({}, { body });
      expect(code).toBe(422);
      expect(JSON.parse(text)).toHaveProperty('error');
    },
  );

  test('refuses what is too large, whether it says so or not', async () => {
    const body = ' '.repeat(largestBody + 1);
    expect((await send({}, { body })).status).toBe(413);
    expect((await send({ 'Transfer-Encoding': 'chunked' }, { body })).status).toBe(413);
  });

  test.each([
    '../evil.txt',
    '.git/hooks/post-commit',
    '.github/workflows/x.yml',
    'package.json',
    'content/../package.json',
    'content/.git/config',
    '/etc/evil',
    'content\\..\\..\\evil',
  ])('never writes to %s', async (path) => {
    const before = run('rev-parse', 'main');
    const answer = await workshop.call('persistEntry', draftOf('evil', 'x', path));
    expect(answer.status).toBe(422);
    expect(answer.json).toEqual({ error: expect.stringContaining('only files under content/') });
    expect(run('branch', '--list', '*evil*')).toBe('');
    expect(run('rev-parse', 'main')).toBe(before);
    expect(existsSync(join(workshop.repository, '.git/hooks/post-commit'))).toBe(false);
  });
});

describe('from draft to publication', () => {
  test('saves, lists, opens, moves on and publishes a draft with a picture', async () => {
    const { call, save, publish } = workshop;
    const asset = { path: 'content/media/dot.png', content: 'iVBORw0KGgo=', encoding: 'base64' };
    expect((await save('cargo-bikes', 'Cargo\n', { assets: [asset] })).status).toBe(200);
    expect((await call('unpublishedEntries')).json).toEqual(['practices/cargo-bikes']);
    const draft = { collection: 'practices', slug: 'cargo-bikes' };
    expect((await call('unpublishedEntry', { id: 'practices/cargo-bikes' })).json).toMatchObject({
      ...draft,
      status: 'draft',
      diffs: [{ path: 'content/media/dot.png' }, { path: practice('cargo-bikes'), newFile: true }],
    });
    const file = { ...draft, id: 'file', path: practice('cargo-bikes') };
    expect((await call('unpublishedEntryDataFile', file)).json).toEqual({ data: 'Cargo\n' });
    const picture = { ...file, path: asset.path };
    expect((await call('unpublishedEntryMediaFile', picture)).json).toMatchObject({
      content: asset.content,
    });
    await call('updateUnpublishedEntryStatus', { ...draft, newStatus: 'pending_review' });
    expect((await call('unpublishedEntry', draft)).json).toMatchObject({
      status: 'pending_review',
    });
    expect((await publish('cargo-bikes')).status).toBe(200);
    expect((await call('getEntry', { path: practice('cargo-bikes') })).json).toMatchObject({
      data: 'Cargo\n',
    });
    expect((await call('unpublishedEntry', draft)).status).toBe(404);
    expect(status()).toBe('## main');
  });

  test('opens and publishes an entry with an Arabic name', async () => {
    const { call, save, publish } = workshop;
    const draft = { collection: 'practices', slug: 'ممرات-الدراجات' };
    expect((await save(draft.slug, 'نص\n')).status).toBe(200);
    const path = practice(draft.slug);
    expect((await call('unpublishedEntry', draft)).json).toMatchObject({ diffs: [{ path }] });
    const file = { ...draft, id: path, path };
    expect((await call('unpublishedEntryDataFile', file)).json).toEqual({ data: 'نص\n' });
    expect((await publish(draft.slug)).status).toBe(200);
    expect(run('show', `main:${path}`)).toBe('نص');
  });

  test('a draft is not changed by what others publish, and can be saved on top of it', async () => {
    const { call, save, publish } = workshop;
    await save('slow', 'One\n');
    await save('quick', 'Q\n');
    await publish('quick');
    const draft = { collection: 'practices', slug: 'slow' };
    const before = await call('unpublishedEntry', draft);
    expect(before.json).toMatchObject({ diffs: [{ path: practice('slow') }] });
    expect(before.json).toHaveProperty('diffs.length', 1);
    expect((await save('slow', 'Two\n')).status).toBe(200);
    expect((await call('unpublishedEntry', draft)).json).toHaveProperty('diffs.length', 1);
    expect((await publish('slow')).status).toBe(200);
    expect(run('show', `main:${practice('quick')}`)).toBe('Q');
  });

  test('discards a draft', async () => {
    const draft = { collection: 'practices', slug: 'unwanted' };
    await workshop.save('unwanted', 'x\n');
    expect((await workshop.call('deleteUnpublishedEntry', draft)).status).toBe(200);
    expect(run('branch', '--list', 'cms/practices/unwanted')).toBe('');
  });

  test.each(['publishUnpublishedEntry', 'updateUnpublishedEntryStatus', 'deleteUnpublishedEntry'])(
    '%s of a draft that is gone says so',
    async (action) => {
      const draft = { collection: 'practices', slug: 'gone', newStatus: 'pending_review' };
      expect(await workshop.call(action, draft)).toEqual({
        status: 404,
        json: { error: 'There is no such draft. It may have been published or discarded.' },
      });
    },
  );

  test('answers many calls at once, one after the other', async () => {
    const ids = ['m1', 'm2', 'm3', 'm4'];
    const calls = ids.flatMap((id) => [
      workshop.save(id, `${id}\n`),
      workshop.call('entriesByFolder', { folder: 'content/practices', extension: 'mdx', depth: 2 }),
    ]);
    expect((await Promise.all(calls)).map((answer) => answer.status)).toEqual(calls.map(() => 200));
    expect(
      run('branch', '--list', 'cms/practices/m*', '--format=%(refname:lstrip=4)').split('\n'),
    ).toEqual(ids);
    expect(status()).toBe('## main');
  });
});

describe('when something goes wrong', () => {
  /** A draft of an entry whose lines others have published a change of. Gives the draft's commit. */
  async function makeConflict(id: string): Promise<string> {
    await workshop.save(id, 'Mine\n');
    commitFiles(workshop.repository, { [practice(id)]: 'Theirs\n' });
    return run('rev-parse', `cms/practices/${id}`);
  }

  test('a conflict while publishing is told in words, and everything goes on', async () => {
    const draft = await makeConflict('clash');
    const main = run('rev-parse', 'main');
    const answer = await workshop.publish('clash');
    expect(answer.status).toBe(409);
    expect(answer.json).toEqual({
      error: expect.stringContaining(`(${practice('clash')}). Nothing was published`),
    });
    expect(run('rev-parse', 'main', 'cms/practices/clash').split('\n')).toEqual([main, draft]);
    expect(status()).toBe('## main');
    expect(run('branch', '--list', 'rescue/*')).toBe('');
    expect((await workshop.save('after-clash', 'x\n')).status).toBe(200);
  });

  test('a conflict while saving is told in words, and everything goes on', async () => {
    const draft = await makeConflict('clash-again');
    const answer = await workshop.save('clash-again', 'Mine, more\n');
    expect(answer.status).toBe(409);
    expect(answer.json).toEqual({ error: expect.stringContaining('Nothing was saved') });
    expect(run('rev-parse', 'cms/practices/clash-again')).toBe(draft);
    expect(status()).toBe('## main');
    expect((await workshop.call('getEntry', { path: practice('clash-again') })).json).toMatchObject(
      { data: 'Theirs\n' },
    );
    expect((await workshop.save('after-clash', 'y\n')).status).toBe(200);
  });

  test.each([
    ['a foreign file', { 'secret.txt': 'Mine\n' }],
    ['a changed file', { [practice('bike-lanes')]: 'Dirty\n' }],
  ])('%s that lies about is kept, and gets into no draft', async (_, files) => {
    writeFiles(workshop.repository, files);
    expect((await workshop.save('tidy', 'x\n')).status).toBe(200);
    expect(run('diff', '--name-only', 'main...cms/practices/tidy')).toBe(practice('tidy'));
    expect(status()).toBe('## main');
    const rescue = run('branch', '--list', 'rescue/*', '--format=%(refname:short)');
    for (const [path, text] of Object.entries(files))
      expect(run('show', `${rescue}:${path}`)).toBe(text.trim());
    run('branch', '-D', rescue);
    await workshop.call('deleteUnpublishedEntry', { collection: 'practices', slug: 'tidy' });
  });

  test('a reader notices nothing of a merge that somebody left half done', async () => {
    const draft = await makeConflict('left-half-done');
    expect(() => run('merge', draft)).toThrow();
    const answer = await workshop.call('getEntry', { path: practice('left-half-done') });
    expect(answer.status).toBeLessThan(500);
    expect((await workshop.save('after-merge', 'x\n')).status).toBe(200);
    expect(status()).toBe('## main');
  });

  test('without its repository it says so, and leaves the checkout alone', async () => {
    const before = readFileSync(join(workshop.project, '.git/HEAD'), 'utf8');
    rmSync(join(workshop.repository, '.git'), { recursive: true });
    const answer = await workshop.save('lost', 'x\n');
    expect(answer.status).toBeGreaterThanOrEqual(500);
    expect(answer.json).toEqual({ error: expect.stringContaining(workshop.repository) });
    expect(
      (await workshop.call('getEntry', { path: practice('bike-lanes') })).status,
    ).toBeGreaterThanOrEqual(500);
    expect(readFileSync(join(workshop.project, '.git/HEAD'), 'utf8')).toBe(before);
    expect(runGit(workshop.project, 'branch', '--list', '--format=%(refname:short)')).toBe('work');
    expect(runGit(workshop.project, 'status', '--porcelain')).toBe('');
  });
});
