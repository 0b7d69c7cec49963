import { expect, it } from 'vitest';
import {
  absolute,
  changesPath,
  entryPath,
  isChangesPath,
  localeOf,
  pathsTo,
  pathTo,
  translationsPage,
} from './paths.ts';

it('gives every locale its prefix, the source language too', () => {
  expect(pathTo('en')).toBe('/en/');
  expect(pathsTo('practices')).toEqual({
    en: '/en/practices/',
    fr: '/fr/practices/',
    de: '/de/practices/',
    es: '/es/practices/',
    ar: '/ar/practices/',
  });
});

it('keeps the script of an address, and encodes it where a URI is wanted', () => {
  expect(entryPath('ar', 'practice', 'باب-واحد')).toBe('/ar/practices/باب-واحد/');
  expect(absolute('https://a.example', '/ar/ضفة/')).toBe(
    'https://a.example/ar/%D8%B6%D9%81%D8%A9/',
  );
});

it('reads the locale of an address', () => {
  expect(localeOf('/de/news/')).toBe('de');
  expect(localeOf('/denmark/')).toBeUndefined();
});

it('knows the addresses of what changed in originals, which are there for a time only', () => {
  expect(changesPath('fr', 'news/x')).toBe('/fr/translations/news/x/');
  expect(isChangesPath(changesPath('ar', 'editor/ui/form'))).toBe(true);
  expect(isChangesPath(pathTo('ar', translationsPage))).toBe(false);
  expect(isChangesPath('/ar/news/translations/')).toBe(false);
});
