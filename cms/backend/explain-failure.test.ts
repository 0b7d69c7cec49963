import { expect, test } from 'vitest';
import { localeCodes, sourceLocale } from '../../src/i18n/locales.ts';
import { editorWords } from '../words/editor-words.ts';
import { explainFailure, ToldFailure } from './explain-failure.ts';

const withStatus = (status: number, message = 'x') => Object.assign(new Error(message), { status });

test.each([
  [withStatus(401), 'failure.signIn'],
  [withStatus(403), 'failure.signIn'],
  [{ message: 'token is required' }, 'failure.signIn'],
  [withStatus(405, 'Required status checks have not succeeded'), 'failure.check'],
  [withStatus(409), 'failure.conflict'],
  [new Error('merge conflict'), 'failure.conflict'],
  [new TypeError('Failed to fetch'), 'failure.offline'],
] as const)('%s is told as %s in every language', (problem, key) => {
  for (const locale of localeCodes) {
    const say = editorWords(locale);
    expect(explainFailure(problem, say).message).toBe(say(key));
  }
});

test('what is not known keeps the words of the server, and is shown without the word "Error"', () => {
  const say = editorWords(sourceLocale);
  const told = explainFailure(withStatus(500, 'disk full'), say);
  expect(String(told)).toContain('disk full');
  expect(String(told)).not.toMatch(/^Error/);
});

test('what has been told already is not told twice', () => {
  const told = new ToldFailure('Plain words.');
  expect(explainFailure(told, editorWords(sourceLocale))).toBe(told);
});
