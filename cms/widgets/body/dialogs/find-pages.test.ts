import { expect, test } from 'vitest';
import { findPages } from './find-pages.ts';

const pages = [
  { path: '/a/', title: 'Première étape', kind: 'Step' },
  { path: '/b/', title: 'Étape deux', kind: 'Step' },
  { path: '/c/', title: 'خطوة أولى', kind: 'Step' },
];
const find = (typed: string) => findPages(pages, typed).map(({ path }) => path);

test.each([
  ['etape', ['/b/', '/a/']],
  ['ETAPE prem', ['/a/']],
  ['أولى', ['/c/']],
  ['', []],
  ['nothing', []],
])('%j finds %j', (typed, found) => {
  expect(find(typed)).toEqual(found);
});
