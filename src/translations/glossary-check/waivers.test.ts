import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { translation } from '../../collections/fields.ts';
import { notesFile } from '../../collections/translation-notes.ts';
import { sourceLocale } from '../../i18n/locales.ts';
import { readNotes, writeNotes } from '../translation-notes.ts';

const note = { method: 'human', date: '2026-11-24' } as const;
const waivers = [{ term: 'mayor', reason: 'The law says “first: citizen”, # so do we.' }];

test('waivers are read from a file of notes as they were written', () => {
  const root = mkdtempSync(join(tmpdir(), 'two-shores-waivers-'));
  const file = join(root, notesFile(sourceLocale));
  mkdirSync(dirname(file), { recursive: true });
  const notes = new Map([['ui/home', { ...note, waivers }]]);
  writeFileSync(file, writeNotes(notes));
  expect(readNotes(root, sourceLocale)).toEqual(notes);
  rmSync(root, { recursive: true });
});

test.each([
  ['a reason', [{ term: 'mayor' }]],
  ['a term', [{ reason: 'So it is.' }]],
  ['the name of a file', [{ term: 'Mayor of the city', reason: 'So it is.' }]],
  ['something in the list', []],
])('a waiver needs %s', (_, given) => {
  expect(translation().safeParse({ ...note, waivers: given }).success).toBe(false);
  expect(translation().safeParse({ ...note, waivers }).success).toBe(true);
});
