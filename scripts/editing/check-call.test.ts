import { expect, test } from 'vitest';
import { checkCall } from './check-call.ts';
import { draftOf, practice } from './test-context.ts';

const file = 'content/practices/en/a.mdx';
const outside = '../evil.txt';
const asset = (path: string) => ({ path, content: 'iVBORw0KGgo=', encoding: 'base64' });
const entry = (path: string, newPath?: string) => ({
  ...draftOf('a', 'x'),
  dataFiles: [{ slug: 'a', path, raw: 'x', ...(newPath === undefined ? {} : { newPath }) }],
});
const options = { commitMessage: 'm' };
const draft = { collection: 'practices', slug: 'a', id: 'file' };

/** Every place of a call in which a path may stand. */
const withPath: readonly (readonly [
  name: string,
  action: string,
  params: (path: string) => object,
])[] = [
  ['a folder', 'entriesByFolder', (folder) => ({ folder, extension: 'mdx', depth: 2 })],
  ['a list of files', 'entriesByFiles', (path) => ({ files: [{ path: file }, { path }] })],
  ['a file', 'getEntry', (path) => ({ path })],
  ['a file of a draft', 'unpublishedEntryDataFile', (path) => ({ ...draft, path })],
  ['a picture of a draft', 'unpublishedEntryMediaFile', (path) => ({ ...draft, path })],
  ['a file to save', 'persistEntry', (path) => entry(path)],
  ['a new name', 'persistEntry', (path) => entry(file, path)],
  ['a picture to save', 'persistEntry', (path) => ({ ...entry(file), assets: [asset(path)] })],
  [
    'an old kind of entry',
    'persistEntry',
    (path) => ({ ...entry(file), dataFiles: undefined, entry: { slug: 'a', path, raw: 'x' } }),
  ],
  ['a folder of pictures', 'getMedia', (mediaFolder) => ({ mediaFolder })],
  ['a picture', 'getMediaFile', (path) => ({ path })],
  ['a new picture', 'persistMedia', (path) => ({ asset: asset(path), options })],
  ['a file to delete', 'deleteFile', (path) => ({ path, options })],
  ['files to delete', 'deleteFiles', (path) => ({ paths: [file, path], options })],
];

const check = (action: string, params: object) =>
  checkCall({ action, params: { branch: 'main', ...params } });

test.each(withPath)('%s (%s) may lie under content', (name, action, params) => {
  const isNewPicture = ['a picture to save', 'a new picture'].includes(name);
  const path = isNewPicture ? 'content/media/b.png' : 'content/practices/en/b.mdx';
  expect(check(action, params(path))).toHaveProperty('call.action', action);
});

test.each(withPath)('%s (%s) may not lie elsewhere', (_, action, params) => {
  for (const path of [outside, '.git/hooks/post-commit', '/etc/passwd', 'src/site.ts']) {
    expect(check(action, params(path))).toMatchObject({
      refusal: `The call ${action} was refused. It names "${path}"; only files under content/ can be edited here.`,
    });
  }
});

test.each([
  ['another branch', 'getEntry', { branch: 'rescue/x', path: file }],
  ['a draft named like an option', 'publishUnpublishedEntry', { ...draft, slug: '--force' }],
  ['a collection that is a path', 'publishUnpublishedEntry', { ...draft, collection: '../main' }],
  ['a status that is none', 'updateUnpublishedEntryStatus', { ...draft, newStatus: '-x y' }],
  ['a name in another folder', 'persistEntry', entry(file, 'content/news/en/a.mdx')],
  ['no files', 'persistEntry', { ...draftOf('a', 'x'), dataFiles: [] }],
])('refuses %s', (_, action, params) => {
  expect(check(action, params)).toHaveProperty('refusal');
});

test.each([
  [undefined, 'This is no call of the editor: it has no action.'],
  [{ action: 'runCommand' }, 'The editing service knows no action "runCommand".'],
  [{ action: 'constructor' }, 'The editing service knows no action "constructor".'],
])('says what is wrong with %j', (value, refusal) => {
  expect(checkCall(value)).toEqual({ refusal });
});

test('lets nothing through that was not checked', () => {
  const params = { branch: 'main', path: practice('a'), repoPath: '/', __proto__: { mode: 'fs' } };
  expect(checkCall({ action: 'getEntry', params, extra: 1 })).toEqual({
    call: { action: 'getEntry', params: { branch: 'main', path: practice('a') } },
  });
});
