import { afterEach, expect, it } from 'vitest';
import { sourceLocale } from '../../src/i18n/locales.ts';
import { speakProblemsIn } from '../../src/i18n/problem-words.ts';
import { fieldProblem } from './schema-at.ts';

afterEach(() => speakProblemsIn(sourceLocale));

it.each([
  ['practice.title', 'One', 'Title', '"Title" needs at least 5 characters.'],
  [
    'practice.sources.url',
    'example.org',
    'Address: of the page',
    '"Address: of the page" must be a full web address, for example https://example.org/page.',
  ],
  [
    'practice.lessons.item',
    'x'.repeat(301),
    'Lesson',
    '"Lesson" is longer than 300 characters; shorten it.',
  ],
  ['practice.staff', 'many', 'Staff', '"Staff" must be a number.'],
])('says of %s in a sentence what is wrong, by its label', (path, value, label, expected) => {
  expect(fieldProblem(path, value, label)).toBe(expected);
});

it('says it in the language of the member', () => {
  speakProblemsIn('fr');
  expect(fieldProblem('practice.title', 'Une', 'Titre')).toBe(
    '« Titre » doit compter au moins 5 caractères.'.replaceAll(/(?<=«) | (?=»)/g, '\u00a0'),
  );
});

it.each([undefined, null, '', 'One door for worried families'])('says nothing of %j', (value) => {
  expect(fieldProblem('practice.title', value, 'Title')).toBeUndefined();
});
