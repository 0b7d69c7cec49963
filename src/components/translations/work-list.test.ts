import { describe, expect, it } from 'vitest';
import { type Locale, localeCodes } from '../../i18n/locales.ts';
import { pathsTo } from '../../i18n/paths.ts';
import type { TranslationItem } from '../../queries/translations.ts';
import type { UnitKind } from '../../translations/unit.ts';
import type { UnitRecord, VersionRecord } from '../../translations/unit-record.ts';
import { barParts, countKinds, partRows, workRows } from './work-list.ts';

const note = { method: 'machine', date: '2026-11-24' } as const;

function item(kind: UnitKind, name: string, french: VersionRecord): TranslationItem {
  const title = kind === 'interface' ? undefined : `The ${name}`;
  const versions = Object.fromEntries(
    localeCodes.map((code) => [code, { state: 'missing' }]),
  ) as Record<Locale, VersionRecord>;
  const id = kind === 'interface' ? `ui/${name}` : `${kind}/${name}`;
  const record: UnitRecord = {
    id,
    kind,
    title: title ?? id,
    sourceLocale: 'en',
    versions: { ...versions, en: { state: 'original', title }, fr: french },
  };
  return { record, paths: kind === 'interface' ? undefined : pathsTo(kind, name) };
}

const items = [
  item('interface', 'home', { state: 'outdated', note }),
  item('news', 'b', { state: 'machine', title: 'Le b', note }),
  item('news', 'a', { state: 'machine', title: 'Écrit', note }),
  item('practices', 'door', { state: 'missing' }),
  item('roadmap', 'table', { state: 'reviewed', title: 'La table', note }),
  item('events', 'oslo', {
    state: 'outdated',
    title: 'Oslo',
    note,
    changes: { since: '2026-01-01', changes: [] },
  }),
];
const rows = workRows(items, 'fr');
const row = (id: string) => rows.find((one) => one.id === id);

describe('what is to be done', () => {
  it('stands by state, then by collection, then by title as the language orders it', () => {
    expect(rows.map(({ state, id }) => `${state} ${id}`)).toEqual([
      'outdated events/oslo',
      'outdated ui/home',
      'missing practices/door',
      'machine news/a',
      'machine news/b',
    ]);
  });

  it('is nothing in the language of the originals', () => {
    expect(workRows(items, 'en')).toEqual([]);
  });

  it('is called by its name in the language, else by that of the original', () => {
    expect(row('news/b')).toMatchObject({ title: 'Le b', titleLang: 'fr', date: '2026-11-24' });
    expect(row('practices/door')).toMatchObject({ title: 'The door', titleLang: 'en' });
    expect(row('ui/home')).toMatchObject({ title: 'ui/home', titleLang: undefined });
  });

  it('leads to the page, the original, the form in the editor, and to what changed where that is known', () => {
    expect(row('events/oslo')).toMatchObject({
      path: '/fr/events/oslo/',
      sourcePath: '/en/events/oslo/',
      editor: '/admin/?lang=fr#/collections/events/entries/oslo',
      changes: '/fr/translations/events/oslo/',
    });
    expect(row('ui/home')).toMatchObject({ path: undefined, editor: undefined });
    expect(row('news/a')?.changes).toBeUndefined();
  });

  it('is parted into texts and words of the site itself', () => {
    const { texts, words } = partRows(rows);
    expect(words.map(({ id }) => id)).toEqual(['ui/home']);
    expect(texts).toHaveLength(4);
  });
});

describe('how far a language is', () => {
  const kinds = countKinds(items, 'fr');

  it('is counted for each collection that there is', () => {
    expect(kinds.map(({ kind, total }) => `${kind} ${total}`)).toEqual([
      'practices 1',
      'roadmap 1',
      'events 1',
      'news 2',
      'interface 1',
    ]);
    expect(kinds.find(({ kind }) => kind === 'news')?.counts).toMatchObject({ machine: 2 });
  });

  it('is drawn as parts that fill the bar', () => {
    const counts = { original: 1, reviewed: 0, machine: 1, outdated: 1, missing: 1 };
    expect(barParts(counts)).toEqual([
      { state: 'original', start: 0, length: 25 },
      { state: 'machine', start: 25, length: 25 },
      { state: 'outdated', start: 50, length: 25 },
      { state: 'missing', start: 75, length: 25 },
    ]);
  });
});
