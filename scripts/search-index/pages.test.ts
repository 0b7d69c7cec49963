import { expect, test } from 'vitest';
import { addressOfFile, isSearchable, isUnusedSearchFile } from './pages.ts';

test('a page that marks its text is found', () => {
  expect(isSearchable('<main id="main" data-pagefind-body>')).toBe(true);
  expect(isSearchable('<main data-pagefind-body="true">')).toBe(true);
});

test('a page that does not is left out, also when it names the mark in its text', () => {
  expect(isSearchable('<main><code>data-pagefind-body</code></main>')).toBe(false);
});

test.each([
  ['en/index.html', '/en/'],
  ['index.html', '/'],
  ['404.html', '/404.html'],
])('%s has the address %s', (file, address) => {
  expect(addressOfFile(file)).toBe(address);
});

test('keeps the engine and the index, not the ready-made interfaces', () => {
  const written = [
    'pagefind.js',
    'pagefind-ui.js',
    'pagefind-modular-ui.css',
    'pagefind-entry.json',
    'wasm.ar.pagefind',
  ];
  expect(written.filter((path) => !isUnusedSearchFile(path))).toEqual([
    'pagefind.js',
    'pagefind-entry.json',
    'wasm.ar.pagefind',
  ]);
});
