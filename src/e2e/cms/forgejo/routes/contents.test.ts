import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Ask, amina, bea, encode, signIn } from '../test-context.ts';
import {
  arabicPage,
  createBranch,
  draft,
  page,
  pageText,
  save,
  shaOf,
  useForges,
  useSharedForge,
} from '../test-forge.ts';

const shared = useSharedForge();
const start = useForges();

describe('reading', () => {
  test('finds a file by its path, on the branch that is asked for', async () => {
    const ask = await signIn(shared(), amina);
    const { status, body } = await ask('GET', `/contents/${page}?ref=main`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      type: 'file',
      path: page,
      name: 'bike-lanes.mdx',
      encoding: 'base64',
      content: encode(pageText),
      sha: await shared().git(['rev-parse', `main:${page}`]),
      last_commit_sha: await shared().git(['rev-parse', 'main']),
    });
  });

  test.each([
    ['an absent file', '/contents/none.md?ref=main', 404],
    ['an absent branch', '/contents/README.md?ref=none', 404],
    ['a file inside Git itself', '/contents/.git/config?ref=main', 422],
    ['an address that cannot be decoded', '/contents/%E0%A4?ref=main', 400],
    ['an unknown object', `/git/blobs/${'1'.repeat(40)}`, 400],
    ['something else than an object', '/git/blobs/main', 400],
    ['an unknown folder', `/git/trees/${'1'.repeat(40)}`, 400],
    ['the history of an absent file', '/commits?path=none.md&sha=main', 404],
    ['the history of an absent branch', '/commits?sha=none', 404],
  ])('refuses %s', async (_, path, status) => {
    const ask = await signIn(shared(), amina);
    expect((await ask('GET', path)).status).toBe(status);
  });

  test('lists the files of a folder without their text', async () => {
    const ask = await signIn(shared(), amina);
    const { body } = await ask('GET', '/contents/content/practices?ref=main');
    expect(body).toMatchObject([
      { type: 'dir', path: 'content/practices/ar', content: null },
      { type: 'dir', path: 'content/practices/en', content: null },
    ]);
  });

  interface Entry {
    readonly path: string;
    readonly sha: string;
  }
  const readTree = async (ask: Ask, path: string) =>
    (await ask('GET', path)).body as { readonly tree: readonly Entry[] };

  test('lists all files and folders of a commit, whose text can be read', async () => {
    const ask = await signIn(shared(), amina);
    const main = await shared().git(['rev-parse', 'main']);
    const { tree } = await readTree(ask, `/git/trees/${main}?recursive=1`);
    expect(tree.map(({ path }) => path)).toContain(arabicPage);
    const folder = { path: 'content/practices', type: 'tree', mode: '040000', size: 0 };
    expect(tree).toContainEqual(expect.objectContaining(folder));
    const file = tree.find(({ path }) => path === page);
    expect(file).toMatchObject({ type: 'blob', mode: '100644', size: pageText.length });
    const blob = await ask('GET', `/git/blobs/${file?.sha}`);
    expect(blob.body).toMatchObject({ content: encode(pageText), encoding: 'base64' });
  });

  test('lists only what is directly in a folder when no more is asked for', async () => {
    const ask = await signIn(shared(), amina);
    const { tree } = await readTree(ask, '/git/trees/main');
    expect(tree.map(({ path }) => path)).toEqual(['README.md', 'content']);
  });

  test('leaves out of a list what exceeds a page, and says so', async () => {
    const ask = await signIn(await start({ treesPerPage: 3 }), amina);
    const first = await readTree(ask, '/git/trees/main?recursive=1');
    expect(first).toMatchObject({ truncated: true, page: 1, total_count: 9 });
    expect(first.tree).toHaveLength(3);
    const third = await readTree(ask, '/git/trees/main?recursive=1&page=3');
    expect(third).toMatchObject({ tree: [{}, {}, { path: page }] });
  });

  test('tells who changed a file last, and when', async () => {
    const forge = await start();
    const ask = await signIn(forge, amina);
    await createBranch(ask, 'cms/a');
    await save(ask, 'cms/a', arabicPage, 'جديد', 'Update');
    await save(ask, 'cms/a', page, 'Other', 'Other');
    const query = new URLSearchParams({ path: arabicPage, sha: 'cms/a', stat: 'false' });
    const { body } = await ask('GET', `/commits?${query}`);
    expect(body).toMatchObject([
      { commit: { message: 'Update\n', author: { name: amina.fullName, email: amina.email } } },
      { commit: { message: 'Begin\n', author: { name: 'Seed' } } },
    ]);
    const [{ commit } = {}] = body as { commit: { author: { date: string } } }[];
    const age = Date.now() - Date.parse(commit?.author.date ?? '');
    expect(age).toBeLessThan(60_000);
  });
});

describe('saving', () => {
  test('makes one commit, by the one who is signed in', async () => {
    const forge = await start();
    const ask = await signIn(forge, amina);
    await createBranch(ask, 'cms/a');
    const { status, body } = await save(ask, 'cms/a', page, 'New', 'Update Practice “مسار”');
    expect(status).toBe(201);
    expect(await forge.git(['log', '--format=%an <%ae>|%cn|%s', 'main..cms/a'])).toBe(
      'أمينة Haddad <amina@network.example>|أمينة Haddad|Update Practice “مسار”',
    );
    const commit = await forge.git(['rev-parse', 'cms/a']);
    const file = { path: page, content: encode('New'), last_commit_sha: commit };
    expect(body).toMatchObject({ commit: { sha: commit }, files: [file] });
    expect(await forge.readFile('cms/a', page)).toBe('New');
    expect(await forge.readFile('main', page)).toBe(pageText);
  });

  test('is under the login of somebody without a name', async () => {
    const forge = await start();
    const ask = await signIn(forge, bea);
    await createBranch(ask, 'cms/a');
    await save(ask, 'cms/a', page, 'New\n');
    expect(await forge.git(['log', '-1', '--format=%an', 'cms/a'])).toBe('bea');
  });

  test('can create, change, move and delete at once, and keeps what it does not name', async () => {
    const forge = await start();
    const ask = await signIn(forge, amina);
    await createBranch(ask, 'cms/a');
    const photo = 'content/media/a b.txt';
    const files = [
      { operation: 'create', path: 'new.md', content: encode('new') },
      { operation: 'update', path: page, from_path: page, content: encode('changed') },
      { operation: 'update', path: 'moved.md', from_path: 'README.md', content: '' },
      { operation: 'delete', path: photo },
    ];
    const shas = [page, 'README.md', photo].map((path) => shaOf(ask, 'main', path));
    const known = [undefined, ...(await Promise.all(shas))];
    const changes = files.map((file, index) => ({ ...file, sha: known[index] }));
    const { status } = await ask('POST', '/contents', { branch: 'cms/a', files: changes });
    expect(status).toBe(201);
    const names = await forge.git(['ls-tree', '-r', '-z', '--name-only', 'cms/a']);
    expect(names.split('\0').filter(Boolean)).toEqual([arabicPage, page, 'moved.md', 'new.md']);
    expect(await forge.readFile('cms/a', page)).toBe('changed');
    expect(await forge.readFile('cms/a', 'moved.md')).toBe('');
  });

  test.each([
    ['a new file that is there', { operation: 'create', path: page }, 422],
    ['text that is not base64', { operation: 'create', path: 'a.md', content: '*' }, 422],
    ['an unknown kind of change', { operation: 'append', path: page }, 422],
    ['a path longer than Forgejo takes', { operation: 'create', path: 'x'.repeat(501) }, 422],
    ['a file that somebody else has changed', { operation: 'update', path: page, sha: '1' }, 409],
  ])('refuses %s, and makes none of the changes', async (_, change, status) => {
    const ask = await signIn(shared(), amina);
    await createBranch(ask, 'cms/refused');
    const files = [{ operation: 'create', path: 'good.md', content: '' }, change];
    const answer = await ask('POST', '/contents', { branch: 'cms/refused', files });
    expect(answer.status).toBe(status);
    expect(await shared().git(['rev-list', '--count', 'main..cms/refused'])).toBe('0');
  });

  test('refuses a branch that is not there', async () => {
    const ask = await signIn(shared(), amina);
    expect((await save(ask, 'cms/none', page, 'x')).status).toBe(404);
  });

  test('loses nothing when many save at once', async () => {
    const forge = await start();
    const ask = await signIn(forge, amina);
    await createBranch(ask, 'cms/a');
    const names = Array.from({ length: 6 }, (_, index) => `${index}.md`);
    const answers = await Promise.all(names.map((name) => save(ask, 'cms/a', name, name)));
    expect(answers.map(({ status }) => status)).toEqual(names.map(() => 201));
    expect(await forge.git(['rev-list', '--count', 'main..cms/a'])).toBe('6');
  });

  test('lets an open pull request follow, also when somebody else pushes', async () => {
    const forge = await start();
    const ask = await signIn(forge, amina);
    await draft(ask, 'cms/a', page, 'x');
    await save(ask, 'cms/a', page, 'y');
    const saved = await forge.git(['rev-parse', 'cms/a']);
    expect((await ask('GET', '/pulls/1')).body).toMatchObject({ head: { sha: saved } });
    const main = await forge.git(['rev-parse', 'main']);
    await forge.git(['update-ref', 'refs/heads/cms/a', main]);
    expect((await ask('GET', '/pulls/1')).body).toMatchObject({ head: { sha: main } });
  });

  const names = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 12 })
    .filter((name) => !/[\0/\\]/.test(name) && name.isWellFormed())
    .filter((name) => !/^\.{1,2}$/.test(name) && name.toLowerCase() !== '.git');
  const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));
  const odd = ['مسارات الدراجات.mdx', 'a  b?#%25&+.md', ':(top)*', '-n', '"q"\t\n', 'é', 'e\u0301'];
  const example: [string, Buffer][] = odd.map((name) => [name, Buffer.from(name)]);

  test('gives back any bytes under any name', async () => {
    const ask = await signIn(shared(), amina);
    await createBranch(ask, 'cms/names');
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(names, bytes), { maxLength: 12 }), async (made) => {
        const folder = `content/${round++}`;
        const files = [...new Map(made)].map(([name, content]) => ({
          operation: 'create',
          path: `${folder}/${name}`,
          content: content.toString('base64'),
        }));
        const { body } = await ask('POST', '/contents', { branch: 'cms/names', files });
        const expected = files.map(({ path, content }) => ({ path, content }));
        expect(body).toMatchObject({ files: expected });
        for (const { path, content } of files.slice(0, 3)) {
          const sha = await shaOf(ask, 'cms/names', path);
          expect((await ask('GET', `/git/blobs/${sha}`)).body).toMatchObject({ content });
        }
      }),
      { numRuns: 6, examples: [[example]] },
    );
  });
});
