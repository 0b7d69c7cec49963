import { expect, test } from 'vitest';
import { measuredPages } from './pages.ts';

test('measures home, list, search and a practice, left to right and right to left', () => {
  const addresses = ['/en/practices/', '/en/practices/a/', '/ar/practices/b/', '/en/practices/c/'];
  expect(measuredPages(addresses)).toEqual([
    '/en/',
    '/en/practices/',
    '/en/search/',
    '/en/practices/a/',
    '/ar/',
    '/ar/practices/',
    '/ar/search/',
    '/ar/practices/b/',
  ]);
});
