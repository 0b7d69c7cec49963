import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { GlossaryTerm } from '../../collections/index.ts';
import { type Locale, sourceLocale } from '../../i18n/locales.ts';
import { readUnits } from '../read-units.ts';
import { sourceDigest, type Unit } from '../unit.ts';
import { checkGlossary, type Terms } from './check-glossary.ts';
import { readTerms } from './read-terms.ts';

const term = (more: Partial<GlossaryTerm>): GlossaryTerm =>
  ({ kind: 'term', preferred: {}, definition: {}, ...more }) as GlossaryTerm;
const terms: Terms = new Map([
  [
    'hate',
    term({
      preferred: { en: 'hate', fr: 'haine', de: 'Hass', ar: 'الكراهية' },
      synonyms: { fr: ['actes haineux'] },
      avoid: { fr: ['rage'], de: ['Groll'], ar: ['الحقد'] },
    }),
  ],
  [
    'hate-crime',
    term({ preferred: { en: 'hate crime', fr: 'crime de haine', de: 'Hasskriminalität' } }),
  ],
  ['mayor', term({ preferred: { en: 'mayor', de: 'Bürgermeisterin / Bürgermeister' } })],
  [
    'cso',
    term({
      kind: 'body',
      acronym: { en: 'CSO', fr: 'OSC' },
      preferred: { en: 'civil society organisation', fr: 'organisation de la société civile' },
      avoid: { fr: ['société civile organisée', 'CSO'] },
    }),
  ],
]);

function check(source: string, target: string, to = 'fr', note: object = {}) {
  const text = (title: string) => ({ texts: { title }, body: '', file: 'x', note: undefined });
  const original = {
    id: 'news/a',
    kind: 'news',
    title: 'a',
    sourceLocale,
    texts: { [sourceLocale]: text(source) },
    drafts: {},
  } as Unit;
  const own = { source: sourceDigest(original), method: 'human', date: '2026-11-24', ...note };
  const texts = { ...original.texts, [to]: { ...text(target), note: own } };
  return checkGlossary([{ ...original, texts } as Unit], terms, to as Locale).map(
    ({ kind, term: id, found, expected }) => `${kind} ${id}: ${found} → ${expected}`,
  );
}

describe('a translation held against the glossary', () => {
  it.each([
    ['uses the form', 'Against hate.', 'Contre la haine.', 'fr', []],
    ['uses a synonym in another number', 'Acts of hate.', 'Un acte haineux.', 'fr', []],
    ['lacks it', 'Against hate.', 'Contre la colère.', 'fr', ['missing hate: hate → haine']],
    [
      'has a form to avoid',
      'Against anger.',
      'Contre les rages.',
      'fr',
      ['avoided hate: rages → haine'],
    ],
    [
      'has one inside a German word',
      'Angry people.',
      'Grollbürger',
      'de',
      ['avoided hate: Grollbürger → Hass'],
    ],
    [
      'has one with article and preposition',
      'Anger.',
      'بالحقدِ',
      'ar',
      ['avoided hate: بالحقدِ → الكراهية'],
    ],
    ['has a longer term: only that counts', 'A hate crime.', 'Un crime de haine.', 'fr', []],
    [
      'lacks a longer term',
      'A hate crime.',
      'Un délit.',
      'fr',
      ['missing hate-crime: hate crime → crime de haine'],
    ],
    ['uses a compound', 'Hate crimes and hate.', 'Von Hasskriminalität und Hass', 'de', []],
    ['uses one of two forms', 'Two mayors.', 'Zwei Bürgermeisterinnen', 'de', []],
    ['leaves a name as it is', 'The group LA vs Hate met.', 'Le groupe LA vs Hate.', 'fr', []],
    ['leaves another name', 'They founded Stop Hate.', 'Ils ont fondé Stop.', 'fr', []],
    ['uses the acronym of its language', 'Two CSOs met.', 'Deux OSC.', 'fr', []],
    ['writes an acronym out', 'A CSO met.', 'Une organisation de la société civile.', 'fr', []],
    [
      'keeps a foreign acronym',
      'A CSO met.',
      'Une CSO.',
      'fr',
      ['avoided cso: CSO → organisation de la société civile'],
    ],
    ['has no form in its language', 'A mayor.', 'عمدة', 'ar', []],
  ])('%s', (_, source, target, to, findings) => {
    expect(check(source, target, to)).toEqual(findings);
  });

  it('may waive a term with a reason', () => {
    const waivers = [{ term: 'hate', reason: 'A quotation.' }];
    expect(check('Against hate.', 'Contre la colère.', 'fr', { waivers })).toEqual([]);
    expect(check('Against hate.', 'Contre la rage.', 'fr', { waivers })).toEqual([]);
  });

  it('names a waiver that allows nothing', () => {
    const waivers = [
      { term: 'hate', reason: 'A quotation.' },
      { term: 'haet', reason: 'A slip of the pen.' },
    ];
    expect(check('Against hate.', 'Contre la colère.', 'fr', { waivers })).toEqual([
      'waiver haet: haet → ',
    ]);
    expect(check('Against hate.', 'Contre la haine.', 'fr', { waivers })).toHaveLength(2);
  });

  it('is not held against another original when it is outdated', () => {
    const note = { source: '0123456789abcdef' };
    expect(check('Hate.', 'Colère.', 'fr', note)).toEqual([]);
    expect(check('Hate.', 'Rage.', 'fr', note)).toEqual(['avoided hate: Rage → haine']);
  });
});

describe('the translations of the site', { timeout: 180_000 }, () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const [units, held] = [readUnits(root), readTerms(root)];

  it('use no form that is to be avoided', () => {
    const findings = checkGlossary(units, held);
    expect(findings.filter(({ kind }) => kind === 'avoided')).toEqual([]);
    // What is left is for translators to decide; more than this would be false alarms.
    expect(findings.length).toBeLessThan(60);
  });

  it('would be found out without the words of the glossary', () => {
    const swapped = units.map((unit): Unit => {
      const { [sourceLocale]: source, ...others } = unit.texts;
      const blank = (value: unknown): unknown =>
        JSON.parse(JSON.stringify(value), (_, inner) =>
          typeof inner === 'string' ? inner.replace(/[\p{L}\p{M}]+/gu, 'xyz') : inner,
        );
      const texts = Object.entries(others).map(([locale, text]) => [
        locale,
        { ...text, texts: blank(text.texts), body: '' },
      ]);
      return {
        ...unit,
        texts: { ...Object.fromEntries(texts), ...(source && { [sourceLocale]: source }) },
      } as Unit;
    });
    expect(checkGlossary(swapped, held).length).toBeGreaterThan(500);
  });
});
