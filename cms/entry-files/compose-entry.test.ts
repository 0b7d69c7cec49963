import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entryTypeNames, entryTypes } from '../../src/collections/index.ts';
import { type Locale, localeCodes } from '../../src/i18n/locales.ts';
import { type Composition, composeEntry } from './compose-entry.ts';
import { type EntryFiles, type EntryPlace, formsFromFiles, readFile } from './entry-forms.ts';

const today = '2026-11-25';
const place: EntryPlace = { type: 'practice', id: 'one-door' };
const facts = {
  city: 'aarhus',
  topics: ['multi-agency'],
  status: 'running',
  sources: [{ title: 'A page', url: 'https://example.org/a' }],
  lastVerified: '2026-11-20',
};
const words = {
  title: 'One door for families',
  summary: 'Families in doubt find one door and one telephone number.',
  approach: 'One team, one telephone number.',
  body: 'It began small.',
};
const compose = (over: Partial<Composition>) =>
  composeEntry({ place, forms: {}, first: 'en', previous: {}, today, ...over });
const read = (files: EntryFiles, locale: Locale) =>
  readFile(`content/practices/${locale}/one-door.mdx`, files[locale] ?? '');

describe('a new entry', () => {
  test('written in one language gives one file with facts and words', () => {
    const { files, original } = compose({
      forms: { en: { entryName: 'one-door', ...facts, ...words } },
    });
    expect(Object.keys(files)).toEqual(['en']);
    expect(original).toBe('en');
    expect(read(files, 'en')).toEqual({
      data: { ...facts, title: words.title, summary: words.summary, approach: words.approach },
      body: 'It began small.',
    });
  });

  test('written only in another language than the member’s puts the facts there', () => {
    const { files, original } = compose({
      forms: {
        en: { entryName: 'one-door', ...facts },
        ar: { title: 'باب واحد للعائلات', body: 'نص' },
      },
    });
    expect(Object.keys(files)).toEqual(['ar']);
    expect(original).toBe('ar');
    expect(read(files, 'ar').data).toMatchObject({ city: 'aarhus', title: 'باب واحد للعائلات' });
  });

  test('leaves no file and no null for what was not written', () => {
    const { files } = compose({
      forms: {
        en: { ...facts, ...words, problem: '', lessons: [], transfer: { keep: '' }, staff: null },
        fr: { title: '', summary: null },
        de: {},
      },
    });
    expect(Object.keys(files)).toEqual(['en']);
    expect(files.en).not.toMatch(/null|problem|lessons|transfer|staff/);
  });

  test('a translation says how it was made, on which day, from which state of the original', () => {
    const fr = { ...words, title: 'Une seule porte', translation: { method: 'human' } };
    const { files } = compose({ forms: { en: { ...facts, ...words }, fr } });
    expect(read(files, 'fr').data['translation']).toEqual({
      source: expect.stringMatching(/^[0-9a-f]{16}$/),
      method: 'human',
      date: today,
    });
    expect(read(files, 'fr').data).not.toHaveProperty('city');
    expect(read(files, 'en').data).not.toHaveProperty('translation');
  });

  test('parts of lists that are facts are the same in every language', () => {
    const outcomes = [
      { text: 'Fewer calls', direction: 'improved', source: 'https://example.org/b' },
    ];
    const { files } = compose({
      forms: {
        en: { ...facts, ...words, outcomes },
        fr: { ...words, title: 'Une porte', outcomes: [{ text: 'Moins d’appels' }] },
      },
    });
    expect(read(files, 'fr').data['outcomes']).toEqual([
      { text: 'Moins d’appels', direction: 'improved', source: 'https://example.org/b' },
    ]);
  });
});

describe('an existing entry', () => {
  const previous = compose({
    forms: {
      en: { ...facts, ...words },
      fr: { ...words, title: 'Une porte', translation: { method: 'machine' } },
    },
    today: '2026-10-01',
  }).files;
  const forms = (first: Locale) => formsFromFiles(place, previous, first);

  test.each(localeCodes)(
    'opened by a member who speaks %s and not changed keeps every byte',
    (first) => {
      expect(compose({ forms: forms(first), first, previous }).files).toEqual(previous);
    },
  );

  test('a fact changed by a French member stays in the file where the facts are', () => {
    const open = forms('fr');
    const { files } = compose({
      forms: { ...open, fr: { ...open.fr, status: 'ended' } },
      first: 'fr',
      previous,
    });
    expect(files.fr).toBe(previous.fr);
    expect(read(files, 'en').data['status']).toBe('ended');
  });

  test('a changed original leaves the note of its translation as it was, so that it counts as behind', () => {
    const open = forms('en');
    const { files } = compose({
      forms: { ...open, en: { ...open.en, title: 'Another title' } },
      previous,
    });
    expect(files.fr).toBe(previous.fr);
  });

  test('original and translation changed together: the translation follows', () => {
    const open = forms('en');
    const { files } = compose({
      forms: { en: { ...open.en, title: 'Two doors' }, fr: { ...open.fr, title: 'Deux portes' } },
      previous,
    });
    const [before, after] = [previous, files].map((all) => read(all, 'fr').data['translation']);
    expect(after).toMatchObject({ method: 'machine', date: today });
    expect(after).not.toMatchObject({ source: (before as { source: string }).source });
  });

  test('a word mended in a translation that has fallen behind does not bring it up to date', () => {
    const behind = compose({
      forms: { ...forms('en'), en: { ...forms('en').en, title: 'Another title' } },
      previous,
    }).files;
    const open = formsFromFiles(place, behind, 'en');
    const { files } = compose({
      forms: { ...open, fr: { ...open.fr, title: 'Une seule porte' } },
      previous: behind,
    });
    const [before, after] = [behind, files].map(
      (all) => (read(all, 'fr').data['translation'] as { source: string }).source,
    );
    expect(after).toBe(before);
  });

  describe('a review', () => {
    const noteOf = (files: EntryFiles) => read(files, 'fr').data['translation'];
    const withNote = (open: ReturnType<typeof forms>, note: object, more: object = {}) => ({
      ...open,
      fr: {
        ...open.fr,
        ...more,
        translation: { ...(open.fr?.['translation'] as object), ...note },
      },
    });
    const behind = () =>
      compose({
        forms: { ...forms('en'), en: { ...forms('en').en, title: 'Another title' } },
        previous,
      }).files;

    test('of the whole text is noted with name and day, and brings it up to date', () => {
      const files = behind();
      const open = formsFromFiles(place, files, 'en');
      const note = noteOf(
        compose({ forms: withNote(open, { checked: true, reviewedBy: 'Office' }), previous: files })
          .files,
      );
      expect(note).toMatchObject({ method: 'machine-reviewed', reviewedBy: 'Office', date: today });
      expect(note).not.toMatchObject({ source: (noteOf(files) as { source: string }).source });
      expect(note).not.toHaveProperty('checked');
    });

    test('without a name has that of the member', () => {
      const checked = withNote(forms('en'), { checked: true });
      expect(
        noteOf(compose({ forms: checked, previous, member: 'Prevention office' }).files),
      ).toMatchObject({
        reviewedBy: 'Prevention office',
      });
    });

    test('is over when words change afterwards, and is not when white space does', () => {
      const reviewed = compose({
        forms: withNote(forms('en'), { checked: true, reviewedBy: 'Office' }),
        previous,
      }).files;
      const open = formsFromFiles(place, reviewed, 'en');
      const changed = withNote(open, {}, { title: 'Une seule porte' });
      const after = noteOf(compose({ forms: changed, previous: reviewed }).files);
      expect(after).toMatchObject({ method: 'machine' });
      expect(after).not.toHaveProperty('reviewedBy');
      const spaced = withNote(open, {}, { body: `${open.fr?.['body']}\n\n` });
      expect(noteOf(compose({ forms: spaced, previous: reviewed }).files)).toEqual(
        noteOf(reviewed),
      );
    });

    test('that is not ticked leaves no trace', () => {
      const { files } = compose({ forms: withNote(forms('en'), { checked: false }), previous });
      expect(files).toEqual(previous);
      const original = {
        ...forms('en'),
        en: { ...forms('en').en, translation: { checked: true } },
      };
      expect(compose({ forms: original, previous }).files).toEqual(previous);
    });
  });

  test('a language whose words are all gone is told', () => {
    const { emptied } = compose({ forms: { en: forms('en').en ?? {} }, previous });
    expect(emptied).toEqual(['fr']);
  });
});

describe('every entry of the site', () => {
  const entries = entryTypeNames.flatMap((type) => {
    const folder = new URL(`../../content/${entryTypes[type].folder}/`, import.meta.url);
    const ids = new Set(
      localeCodes.flatMap((locale) =>
        readdirSync(new URL(locale, folder)).map((name) => name.replace('.mdx', '')),
      ),
    );
    return [...ids].map((id) => ({ type, id, folder }));
  });

  test.each(entries)(
    '$type $id opened and saved without a change keeps every byte',
    ({ type, id, folder }) => {
      const previous = Object.fromEntries(
        localeCodes.flatMap((locale) => {
          try {
            return [[locale, readFileSync(new URL(`${locale}/${id}.mdx`, folder), 'utf8')]];
          } catch {
            return [];
          }
        }),
      );
      for (const first of localeCodes) {
        const forms = JSON.parse(JSON.stringify(formsFromFiles({ type, id }, previous, first)));
        const { files } = composeEntry({ place: { type, id }, forms, first, previous, today });
        expect(files).toEqual(previous);
      }
    },
  );
});
