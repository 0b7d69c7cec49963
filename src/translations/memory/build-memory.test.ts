import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { localeCodes, sourceLocale } from '../../i18n/locales.ts';
import { checkTags } from '../../markup/segments/tagged-text.ts';
import { readUnits } from '../read-units.ts';
import { sourceDigest, type Unit } from '../unit.ts';
import { buildMemory } from './build-memory.ts';
import { makeMemory } from './memory.ts';

const [, to = sourceLocale] = localeCodes;
const unitOf = (source: string, target: string, note: object | undefined): Unit => {
  const text = (title: string) => ({ texts: { title }, body: '', file: 'x', note: undefined });
  const unit = {
    id: 'news/a',
    kind: 'news',
    title: 'a',
    sourceLocale,
    texts: {},
    drafts: {},
  } as const;
  const original = { ...unit, texts: { [sourceLocale]: text(source) } };
  const own = note && {
    source: sourceDigest(original),
    method: 'human',
    date: '2026-11-24',
    ...note,
  };
  return {
    ...original,
    texts: { ...original.texts, [to]: { ...text(target), note: own } },
  } as Unit;
};
const held = (unit: Unit, earlier?: string) =>
  buildMemory([unit], {
    ...(earlier !== undefined && { earlier: () => ({ texts: { title: earlier }, body: '' }) }),
  }).map(({ source, target, quality }) => [source, target, quality]);

describe('the memory of some units', () => {
  it.each([
    ['human', 'reviewed'],
    ['machine', 'machine'],
    ['machine-reviewed', 'reviewed'],
  ])('knows that %s is %s', (method, quality) => {
    expect(held(unitOf('A', 'Ä', { method }))).toEqual([['A', 'Ä', quality]]);
  });

  it('takes words of which nothing is recorded last', () => {
    expect(held(unitOf('A', 'Ä', undefined))).toEqual([['A', 'Ä', 'unknown']]);
  });

  it('pairs an outdated translation with the original it was made from, or with none', () => {
    const unit = unitOf('New', 'Alt', { source: '0123456789abcdef' });
    expect(held(unit)).toEqual([]);
    expect(held(unit, 'Old')).toEqual([['Old', 'Alt', 'reviewed']]);
  });
});

describe('the memory of the site', { timeout: 120_000 }, () => {
  const entries = buildMemory(readUnits(fileURLToPath(new URL('../../..', import.meta.url))));

  it('has placeholders that fit everywhere', () => {
    expect(entries.length).toBeGreaterThan(1000);
    expect(entries.filter(({ source, target }) => checkTags(source, target).length > 0)).toEqual(
      [],
    );
  });

  it('finds each segment in its place', () => {
    const memory = makeMemory(entries);
    const missed = entries
      .slice(0, 500)
      .filter((entry) => memory.lookUp(entry, 1)[0]?.score !== 101);
    expect(missed).toEqual([]);
  });
});
