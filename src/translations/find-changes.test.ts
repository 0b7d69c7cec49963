import { describe, expect, it } from 'vitest';
import { describeEntry } from '../collections/field-notes.ts';
import { addChanges, changesOf } from './find-changes.ts';
import { sourceDigest, type Unit } from './unit.ts';
import { recordOfUnit } from './unit-record.ts';

const texts = { title: 'Two doors', outcomes: [{ text: 'Both are open.' }] };
const digest = '0123456789abcdef';
const unit = (source: string | undefined, kind: Unit['kind'] = 'practices'): Unit => ({
  drafts: {},
  id: `${kind}/door`,
  kind,
  title: 'Two doors',
  sourceLocale: 'en',
  fields: kind === 'practices' ? describeEntry('practice').texts : undefined,
  texts: {
    en: { texts, body: 'They stay open.\n', file: 'en.mdx', note: undefined },
    fr: {
      texts: { title: 'Une porte' },
      body: '',
      file: 'fr.mdx',
      note: { source, method: 'human', date: '2026-11-24' },
    },
  },
});
const earlier = {
  document: {
    texts: { title: 'One door', outcomes: [{ text: 'It is open.' }] },
    body: 'They stay open.\n',
  },
  date: '2026-10-01',
};

describe('what changed in an original', () => {
  it('is told with the names that fields have in the language of the reader', () => {
    const found = changesOf(unit(digest), earlier, 'fr');
    expect(found?.since).toBe('2026-10-01');
    expect(found?.changes.map(({ place }) => place)).toEqual([
      'Titre',
      expect.stringMatching(/^Résultats/),
    ]);
    expect(found?.changes.map(({ place }) => place).join()).not.toMatch(/What|Outcome/);
  });

  it('is told by keys where a unit has no form', () => {
    const found = changesOf(unit(digest, 'interface'), earlier, 'fr');
    expect(found?.changes[0]).toMatchObject({ inField: true, place: 'title' });
  });

  it('is added where the earlier original is found', async () => {
    const asked: string[] = [];
    const find = async (_unit: Unit, wanted: string) => {
      asked.push(wanted);
      return earlier;
    };
    const one = unit(digest);
    const { versions } = await addChanges(recordOfUnit(one), one, find);
    expect(versions.fr.changes?.changes.length).toBe(2);
    expect(versions.de.changes).toBeUndefined();
    expect(asked).toEqual([digest]);
  });

  it.each([
    ['without a recorded state', undefined],
    ['whose translation follows it', sourceDigest(unit(undefined))],
  ])('is not looked for in a text %s', async (_what, source) => {
    const one = unit(source);
    const find = () => Promise.reject(new Error('asked'));
    const { versions } = await addChanges(recordOfUnit(one), one, find);
    expect(versions.fr.changes).toBeUndefined();
  });

  it('is not there when the earlier original is not found', async () => {
    const one = unit(digest);
    const { versions } = await addChanges(recordOfUnit(one), one, async () => undefined);
    expect(versions.fr.state).toBe('outdated');
    expect(versions.fr.changes).toBeUndefined();
  });
});
