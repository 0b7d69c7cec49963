import { expect, test } from 'vitest';
import { ApiError } from './answer.ts';
import { cleanPath, type FileOperation, planChanges } from './plan-changes.ts';
import type { TreeEntry } from './read-repository.ts';

const entries: readonly TreeEntry[] = [
  { path: 'README.md', mode: '100644', type: 'blob', sha: 'a1', size: 1 },
  { path: 'run.sh', mode: '100755', type: 'blob', sha: 'b2', size: 1 },
  { path: 'content', mode: '040000', type: 'tree', sha: 'c3', size: 0 },
  { path: 'content/page.mdx', mode: '100644', type: 'blob', sha: 'd4', size: 1 },
];

const content = Buffer.from('new');
const whole = { path: '', sha: '', fromPath: '', content } as const;

const plan = (change: Partial<FileOperation> & Pick<FileOperation, 'operation'>) =>
  planChanges([{ ...whole, ...change }], entries);

test('creates a file, in folders that are new too', () => {
  expect(plan({ operation: 'create', path: 'content/new/page.mdx' })).toEqual([
    { path: 'content/new/page.mdx', content, mode: '100644' },
  ]);
});

test('changes a file and lets it be a program if it is one', () => {
  expect(plan({ operation: 'update', path: 'run.sh', sha: 'b2' })).toEqual([
    { path: 'run.sh', content, mode: '100755' },
  ]);
});

test('moves a file', () => {
  const change = { path: 'content/moved.mdx', fromPath: 'content/page.mdx', sha: 'd4' };
  expect(plan({ operation: 'update', ...change })).toEqual([
    { path: 'content/page.mdx' },
    { path: 'content/moved.mdx', content, mode: '100644' },
  ]);
});

test('deletes a file', () => {
  expect(plan({ operation: 'delete', path: 'README.md', sha: 'a1' })).toEqual([
    { path: 'README.md' },
  ]);
});

test.each([
  ['a new file that is there', { operation: 'create', path: 'README.md' }, 422],
  ['a file where a folder is', { operation: 'create', path: 'content' }, 422],
  ['a file inside a file', { operation: 'create', path: 'README.md/a.md' }, 422],
  ['a file inside Git itself', { operation: 'create', path: 'a/.GIT/config' }, 422],
  ['a change without saying of what', { operation: 'update', path: 'README.md' }, 422],
  [
    'a move to where a file is',
    { operation: 'update', path: 'README.md', fromPath: 'run.sh', sha: 'b2' },
    422,
  ],
  ['a change of what others have changed', { operation: 'update', path: 'run.sh', sha: '1' }, 409],
  ['an absent file to change', { operation: 'update', path: 'none.md', sha: '1' }, 404],
  ['an absent file to delete', { operation: 'delete', path: 'none.md', sha: '1' }, 404],
] as const)('refuses %s', (_, change, status) => {
  expect(() => plan(change)).toThrow(expect.objectContaining({ name: 'ApiError', status }));
});

test.each([
  ['a/b.md', 'a/b.md'],
  ['/a/b.md', 'a/b.md'],
  ['../../a.md', 'a.md'],
  ['a/./../b//c.md', 'b/c.md'],
])('reads the path %s as %s', (path, expected) => {
  expect(cleanPath(path)).toBe(expected);
});

test.each(['', '/', '..', '.git/config', 'a/.Git', 'a\0b'])('refuses the path "%s"', (path) => {
  expect(() => cleanPath(path)).toThrow(ApiError);
});
