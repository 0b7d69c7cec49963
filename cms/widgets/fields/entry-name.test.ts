import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryTypeNames } from '../../../src/collections/index.ts';
import { readEntryPath } from '../../../src/source/entry-file.ts';
import { filePathOf } from '../../entry-files/entry-forms.ts';
import { nameProblem, suggestName } from './entry-name.ts';

test.each([
  ['One door for worried families', 'one-door-for-worried-families'],
  ['L’école ouverte : « été »', 'l-ecole-ouverte-ete'],
  ['Straße, Smørrebrød & Œuvre', 'strasse-smorrebrod-oeuvre'],
  ['باب واحد', ''],
  ['2024: a year', '2024-a-year'],
])('proposes for %s the name %s', (title, name) => {
  expect(suggestName(title)).toBe(name);
});

test('what is proposed is short enough and holds whole words', () => {
  const name = suggestName('extraordinarily '.repeat(10));
  expect(name).toBe(Array(3).fill('extraordinarily').join('-'));
});

test.each([
  ['', 'missing'],
  ['Two Words', 'form'],
  ['a--b', 'form'],
  ['x'.repeat(61), 'long'],
  ['practice', 'folder'],
  ['taken', 'taken'],
  ['one-door', undefined],
])('says of "%s": %s', (name, problem) => {
  expect(nameProblem('practice', name, (other) => other === 'taken')).toBe(problem);
});

test('a name without a problem is a file name that the build accepts', () => {
  const names = fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9-]{1,64}$/));
  fc.assert(
    fc.property(fc.constantFrom(...entryTypeNames), names, (type, id) => {
      if (nameProblem(type, id, () => false)) return;
      expect(readEntryPath(filePathOf({ type, id }, 'fr'))).toMatchObject({ type, id });
    }),
  );
});
