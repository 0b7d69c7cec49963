import { describe, expect, it } from 'vitest';
import { localeCodes, sourceLocale } from '../../i18n/locales.ts';
import type { Code } from '../../markup/segments/inline-codes.ts';
import { makeMemory } from './memory.ts';
import type { MemoryEntry } from './memory-entry.ts';

const [, to = sourceLocale] = localeCodes;
const from = sourceLocale;
const hold = (source: string, target: string, more: Partial<MemoryEntry> = {}): MemoryEntry => ({
  from,
  to,
  source,
  target,
  kinds: {},
  quality: 'machine',
  unit: 'practices/a',
  segment: 'body-1',
  date: '2026-11-01',
  before: '',
  after: '',
  ...more,
});
const ask = (entries: MemoryEntry[], source: string, more = {}) =>
  makeMemory(entries)
    .lookUp({ from, to, source, ...more })
    .map(({ score, target }) => [score, target]);

const law = hold(
  'See <g id="1">the law</g> of the city.',
  'Voir <g id="1">la loi</g> de la ville.',
);

describe('a segment that is looked up', () => {
  it.each([
    ['the same', law.source, [[100, law.target]]],
    [
      'other numbers',
      'See <g id="7">the law</g> of the city.',
      [[99, 'Voir <g id="7">la loi</g> de la ville.']],
    ],
    ['one word of nine', 'See <g id="1">the law</g> of the town.', [[88, law.target]]],
    ['no placeholder', 'See the law of the city.', [[77, undefined]]],
    ['something else', 'A door that is open to everybody.', []],
    ['much longer', `${'a b c d e f g h i j '.repeat(3)} See the law`, []],
  ])('%s', (_, source, matches) => {
    expect(ask([law], source)).toEqual(matches);
  });

  it('is the same in its place when its neighbours are the same', () => {
    const entry = hold('Yes.', 'Oui.', { before: 'One?', after: 'Two?' });
    const place = { unit: 'practices/a', segment: 'body-1', before: 'One?', after: 'Two?' };
    expect(ask([entry], 'Yes.', place)).toEqual([[101, 'Oui.']]);
    expect(ask([entry], 'Yes.', { ...place, after: 'Three?' })).toEqual([[100, 'Oui.']]);
    expect(ask([entry], 'Yes.', { ...place, unit: 'practices/b' })).toEqual([[100, 'Oui.']]);
  });

  it('gets what was reviewed before what a machine wrote, and each translation once', () => {
    const entries = [
      hold('Yes.', 'Ouais.', { quality: 'unknown', date: '2026-12-01' }),
      hold('Yes.', 'Oui.', { quality: 'machine', unit: 'x' }),
      hold('Yes.', 'Si.', { quality: 'reviewed' }),
      hold('Yes.', 'Oui.'),
    ];
    expect(ask(entries, 'Yes.')).toEqual([
      [100, 'Si.'],
      [100, 'Oui.'],
      [100, 'Ouais.'],
    ]);
  });

  it('is not filled with a link where it has a word in bold', () => {
    const link = hold(law.source, law.target, { kinds: { 1: 'link' } });
    const codes = (open: string): ReadonlyMap<number, Code> =>
      new Map([[1, { kind: 'pair', open, close: open }]]);
    expect(ask([link], law.source, { codes: codes('**') })).toEqual([[100, undefined]]);
    expect(ask([link], law.source, { codes: codes('[') })).toEqual([[100, law.target]]);
  });

  it('finds nothing in another language', () => {
    expect(makeMemory([law]).lookUp({ from: to, to: from, source: law.source })).toEqual([]);
  });

  it('is found among ten thousand in milliseconds', () => {
    const words =
      'the city a law of door and people work police school trust network grant mayor youth open safe street group'.split(
        ' ',
      );
    let seed = 1;
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed;
    };
    const sentence = () =>
      Array.from({ length: 8 + (random() % 25) }, () => words[random() % words.length]).join(' ');
    const entries = Array.from({ length: 10_000 }, (_, index) =>
      hold(`${sentence()} ${index % 700}`, 'x'),
    );
    const memory = makeMemory(entries);
    const asked = entries.slice(0, 100).map(({ source }) => source.replace(' ', ' new '));
    const started = performance.now();
    for (const source of asked)
      expect(memory.lookUp({ from, to, source })[0]?.score).toBeGreaterThan(80);
    // A generous bound for a machine with other work. So few different words are the worst case.
    expect((performance.now() - started) / asked.length).toBeLessThan(100);
  });
});
