import { expect, test } from 'vitest';
import { digestOfTexts } from '../../../src/collections/digest.ts';
import { languageState } from './state-of-draft.ts';

const place = { type: 'news', id: 'door' } as const;
const english = '---\ntitle: One door\ndate: 2026-01-01\n---\n\nWords.\n';
const digest = digestOfTexts({ title: 'One door' }, 'Words.');
const french = (note: string) => `---\ntitle: Une porte\ntranslation: { ${note} }\n---\n\nMots.\n`;
const stateOf = (fr: string | undefined) =>
  languageState(
    place,
    { files: { en: english, ...(fr ? { fr } : {}) }, original: 'en', emptied: [] },
    'fr',
  );

test.each([
  [`source: '${digest}', method: machine, date: 2026-01-02`, 'machine'],
  [`source: '${digest}', method: human, date: 2026-01-02`, 'reviewed'],
  [`source: '${digest}', method: machine-reviewed, date: 2026-01-02`, 'reviewed'],
  ["source: '0123456789abcdef', method: human, date: 2026-01-02", 'outdated'],
  ['method: human, date: 2026-01-02', 'outdated'],
])('a text with the note %s is %s', (note, state) => {
  expect(stateOf(french(note))).toMatchObject({ state, original: 'en', date: '2026-01-02' });
});

test('a language without words is missing, and that of the original is the original', () => {
  expect(stateOf(undefined)).toEqual({ state: 'missing', original: 'en' });
  const composed = { files: { en: english }, original: 'en' as const, emptied: [] };
  expect(languageState(place, composed, 'en')).toEqual({ state: 'original', original: 'en' });
});
