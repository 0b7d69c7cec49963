import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entryTypeNames, entryTypes } from '../../src/collections/index.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { readPictures } from '../../src/source/media.ts';
import { placesOf } from '../../src/source/places.ts';
import { readLibrary } from '../../src/source/read-library.ts';
import { makeLibraryIndex } from '../library/make-library-index.ts';
import { checkEntry, fieldAt } from './check-entry.ts';
import type { EntryFiles, EntryPlace } from './entry-forms.ts';

const root = new URL('../..', import.meta.url).pathname;
const places = { ...placesOf(root), cache: `${root}/.cache/check-entry-test` };
const { library } = await readLibrary(places, '2026-11-25');
const { pictures } = await readPictures(root);
const index = makeLibraryIndex(library, pictures, (path) => readFileSync(`${root}/${path}`));
const context = { index, hasPicture: (path: string) => pictures.has(path), today: '2026-11-25' };

function filesOf({ type, id }: EntryPlace): EntryFiles {
  const folder = `${root}/content/${entryTypes[type].folder}`;
  return Object.fromEntries(
    localeCodes
      .filter((locale) => readdirSync(`${folder}/${locale}`).includes(`${id}.mdx`))
      .map((locale) => [locale, readFileSync(`${folder}/${locale}/${id}.mdx`, 'utf8')]),
  );
}

const place: EntryPlace = { type: 'practice', id: 'aarhus-model' };
const files = filesOf(place);
const withChange = (locale: 'en' | 'fr', from: string | RegExp, to: string) =>
  checkEntry(place, { ...files, [locale]: files[locale]?.replace(from, to) ?? '' }, context);

test('finds nothing in any entry that the site publishes', () => {
  for (const type of entryTypeNames)
    for (const { id } of library.entries.filter((entry) => entry.type === type))
      expect(checkEntry({ type, id }, filesOf({ type, id }), context), `${type}/${id}`).toEqual([]);
});

describe('what the build would refuse is told with language and field', () => {
  test.each([
    ['a title that is too long', 'en', /^title: .*$/m, `title: ${'long '.repeat(30)}`, 'title'],
    ['an unknown city', 'en', 'city: aarhus', 'city: atlantis', 'city'],
    ['an impossible date', 'en', /^lastVerified: .*$/m, 'lastVerified: 2026-02-31', 'lastVerified'],
    [
      'a date in the future',
      'en',
      /^lastVerified: .*$/m,
      'lastVerified: 2026-12-31',
      'lastVerified',
    ],
    ['code in the body', 'fr', /$/, '\nUn total de {1 + 1}.\n', 'body'],
    ['a picture without description', 'en', /$/, '\n![](../../media/x.jpg)\n', 'body'],
    ['a link to a page that is not there', 'en', /$/, '\n[See](/practices/nothing/)\n', 'body'],
    ['a setting that does not exist', 'fr', /^title:/m, 'titel: x\ntitle:', 'titel'],
    ['a slug with spaces', 'fr', /^slug: .*$/m, 'slug: two words', 'slug'],
  ] as const)('%s', (_name, locale, from, to, field) => {
    const problems = withChange(locale, from, to);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toMatchObject({ locale, field });
    expect(problems[0]?.message.length).toBeGreaterThan(20);
  });
});

test('names that begin the name of their folder, and no entry at all, are refused', () => {
  const fault = checkEntry({ type: 'practice', id: 'practice' }, { en: files.en ?? '' }, context);
  expect(fault[0]?.message).toContain('practices');
});

test('finds the setting in which a line stands', () => {
  const text = '---\ntitle: A\nsources:\n  - title: B\n    url: c\n---\n\nBody\n';
  expect([2, 4, 5, 8].map((line) => fieldAt(text, line))).toEqual([
    'title',
    'sources',
    'sources',
    'body',
  ]);
});
