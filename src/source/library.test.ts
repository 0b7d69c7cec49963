import { describe, expect, it } from 'vitest';
import { digestOfTexts } from '../collections/digest.ts';
import type { City } from '../collections/index.ts';
import type { EntryFile } from './entry-file.ts';
import { type CompiledFile, joinEntries, type Library, versionFor } from './library.ts';
import { checkLibrary } from './rules.ts';

const body = { key: 'k', headings: [], words: 10 };
const source = { title: 'An English title', summary: 'x' };
const good = digestOfTexts(source, 'Body');

function file(over: Partial<EntryFile>): CompiledFile {
  const yaml = Object.entries({ ...over.facts, ...over.texts })
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n');
  const defaults: EntryFile = {
    type: 'practice',
    locale: 'en',
    id: 'a',
    path: '',
    facts: undefined,
    texts: undefined,
    body: 'Body',
    bodyLine: 5,
    yaml,
  };
  const whole = { ...defaults, ...over };
  return { file: { ...whole, path: `content/practices/${whole.locale}/${whole.id}.mdx` }, body };
}
const original = file({ facts: { city: 'aarhus', lastVerified: '2026-01-01' }, texts: source });
const french = (translation: object | undefined, texts: object = {}) =>
  file({
    locale: 'fr',
    texts: { title: 'Un titre', ...texts, ...(translation ? { translation } : {}) },
  });
const joined = (...files: CompiledFile[]) => joinEntries(files);

describe('joining the files of an entry', () => {
  it('keeps facts once and words per language', () => {
    const { entries, problems } = joined(
      original,
      french({ source: good, method: 'machine', date: '2026-11-24' }),
    );
    expect(problems).toEqual([]);
    expect(entries[0]).toMatchObject({ id: 'a', sourceLocale: 'en', facts: { city: 'aarhus' } });
    expect(entries[0]?.versions.fr?.state).toBe('machine');
  });

  it('calls a translation outdated when its source has changed', () => {
    const { entries } = joined(
      original,
      french({ source: '0000000000000000', method: 'human', date: '2026-11-24' }),
    );
    expect(entries[0]?.versions.fr?.state).toBe('outdated');
  });

  it('takes the file with the facts as the original, whatever its language', () => {
    const { entries } = joined(
      file({ locale: 'ar', facts: { city: 'x' }, texts: { title: 'عنوان' } }),
    );
    expect(entries[0]?.sourceLocale).toBe('ar');
    expect(versionFor(entries[0] ?? never(), 'de').locale).toBe('ar');
  });

  it('lets facts stand in a file without words, when they name the original language', () => {
    const { entries } = joined(
      file({ facts: { city: 'x', sourceLocale: 'fr' } }),
      file({ locale: 'fr', texts: { title: 'Un titre' } }),
    );
    expect(entries[0]).toMatchObject({ sourceLocale: 'fr', facts: { city: 'x' } });
    expect(entries[0]?.versions.en).toBeUndefined();
  });

  it.each([
    [
      'facts in two files',
      [original, file({ locale: 'fr', facts: { city: 'paris' }, texts: { title: 'Un titre' } })],
      /Facts stand here and in/,
    ],
    [
      'no facts at all',
      [french({ method: 'human', date: '2026-11-24' })],
      /No file of this entry holds its facts/,
    ],
    [
      'a translation that does not say how it was made',
      [original, french(undefined)],
      /must say how it was made/,
    ],
    [
      'an original without words',
      [file({ facts: { city: 'x', sourceLocale: 'de' } })],
      /its file has no title/,
    ],
  ])('refuses %s', (_what, files, expected) => {
    expect(joined(...files).problems[0]?.message).toMatch(expected);
  });
});

describe('the rules across files', () => {
  const city = (id: string): [string, City] => [
    id,
    { name: { en: id }, country: 'DK', region: 'europe', lat: 1, lon: 1 },
  ];
  const check = (...files: CompiledFile[]) => {
    const { entries } = joinEntries(files);
    const library: Library = {
      entries,
      keys: new Set(entries.map((e) => `${e.type}/${e.id}`)),
      stepNumbers: new Set([1]),
      broken: new Set(),
      cities: new Map([city('aarhus')]),
      glossary: new Map(),
    };
    const map = new Map(files.map(({ file: f }) => [f.path, f]));
    return checkLibrary({
      library,
      files: map,
      today: '2026-11-24',
      hasPicture: (path) => path === 'x',
    }).map((p) => `${p.file}:${p.line} ${p.message}`);
  };
  const facts = { city: 'aarhus', lastVerified: '2026-01-01' };
  const practice = (more: object, texts: object = {}) =>
    file({ facts: { ...facts, ...more }, texts: { ...source, ...texts } });

  it('find nothing wrong with a good entry', () => {
    expect(check(practice({ roadmapSteps: [1], start: '2007', nextCheck: '2027-06-30' }))).toEqual(
      [],
    );
  });

  it.each([
    ['a city that does not exist', { city: 'atlantis' }, /a\.mdx:2 There is no city "atlantis"/],
    ['a step that does not exist', { roadmapSteps: [1, 9] }, /There is no step 9/],
    [
      'an end before the start',
      { start: '2020-05', end: '2019' },
      /The end \(2019\) is before the start/,
    ],
    ['a check in the future', { lastVerified: '2027-01-01' }, /in the future/],
    [
      'a date before the time of the site',
      { lastVerified: '2000-07-17' },
      /"lastVerified" is 2000-07-17\. Expected a date from 2015/,
    ],
    ['a next check too late', { nextCheck: '2027-07-02' }, /at most 18 months later/],
    ['a practice that does not exist', { adaptedFrom: 'nothing' }, /no practice or city "nothing"/],
    [
      'a cover that does not exist',
      { cover: { image: '../../media/gone.jpg' } },
      /There is no picture "\.\.\/\.\.\/media\/gone\.jpg"/,
    ],
    ['a cover without words', { cover: { image: 'x' } }, /"coverAlt" is missing/],
    ['a cover without credit', { cover: { image: 'x' } }, /"coverCredit" is missing/],
  ])('name %s', (_what, more, expected) => {
    expect(check(practice(more)).join('\n')).toMatch(expected);
  });

  it('name two entries with one address', () => {
    const other = file({ id: 'b', facts, texts: { ...source, slug: 'a' } });
    expect(check(practice({}), other).join('\n')).toMatch(
      /b\.mdx.*already belongs to content\/practices\/en\/a\.mdx/,
    );
  });

  it('name an address that another entry has for want of a translation', () => {
    const translated = { title: 'Un titre', slug: 'a', translation: { method: 'human' } };
    const other = file({ id: 'b', facts, texts: source });
    const french = file({ id: 'b', locale: 'fr', texts: translated });
    expect(check(practice({}), other, french).join('\n')).toMatch(
      /practices\/fr\/b\.mdx.*\/fr\/practices\/a\/ already belongs to content\/practices\/en\/a\.mdx/,
    );
  });

  it('name a translation whose facts differ from the original', () => {
    const outcomes = (direction: string) => ({ outcomes: [{ text: 'x', direction }] });
    const note = { method: 'human', date: '2026-11-24' };
    const found = check(practice({}, outcomes('improved')), french(note, outcomes('worse')));
    expect(found.join('\n')).toMatch(
      /fr\/a\.mdx:\d+ "direction" is "worse" here and "improved" in the original/,
    );
  });
});

function never(): never {
  throw new Error('There is no entry.');
}
