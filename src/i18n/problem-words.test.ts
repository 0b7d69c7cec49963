import { afterEach, describe, expect, it } from 'vitest';
import { localeCodes, localeInfo, sourceLocale } from './locales.ts';
import {
  isProblemKey,
  type ProblemKey,
  placesOf,
  problemDictionaries,
  sayProblem,
  sayProblemIn,
  speakProblemsIn,
} from './problem-words.ts';

const plural = /_(zero|one|two|few|many|other)$/;
const stems = (keys: readonly string[]) =>
  [...new Set(keys.map((key) => key.replace(plural, '')))].sort();
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].sort();
const source = problemDictionaries[sourceLocale];
const keys = stems(Object.keys(source)) as ProblemKey[];
const counted = stems(Object.keys(source).filter((key) => plural.test(key)));
/** The text of the source behind a key or one of its plural forms. */
const sourceOf = (key: string) => source[key] ?? source[key.replace(plural, '_other')] ?? '';

/** Signs of notation that mean the same in every language; quotation marks and punctuation do not. */
const signs = (text: string) =>
  [
    ...new Set(
      text
        .replace(/\{\{\w+\}\}/g, '')
        .match(
          /https:\/\/(?:[a-z./]*[a-z/])?|mailto:|tel:|\.\.\/\.\.\/media\/|&amp;|<!--|-->|#+|\*+|~+|\\[<{}~]|\[\^\]|[<>@|]|---/g,
        ),
    ),
  ].sort();

afterEach(() => speakProblemsIn(sourceLocale));

describe.each(localeCodes)('the sentences in %s', (locale) => {
  const texts = problemDictionaries[locale];
  const categories = new Intl.PluralRules(localeInfo(locale).formatTag).resolvedOptions()
    .pluralCategories;

  it('are all there, and no others', () => {
    expect(stems(Object.keys(texts))).toEqual(keys);
    expect(Object.keys(texts).filter((key) => !texts[key])).toEqual([]);
  });

  it('have every plural form of the language, and only where the source counts', () => {
    const forms = counted.flatMap((stem) => categories.map((form) => `${stem}_${form}`));
    expect(
      Object.keys(texts)
        .filter((key) => plural.test(key))
        .sort(),
    ).toEqual(forms.sort());
  });

  it('fill the same places as the source', () => {
    const different = Object.keys(texts).filter((key) => {
      const [own, wanted] = [placeholders(texts[key] ?? ''), placeholders(sourceOf(key))];
      // A form for one or two may write the number as a word.
      const optional = plural.test(key) ? 'count' : undefined;
      const without = (names: string[]) => String(names.filter((name) => name !== optional));
      return without(own) !== without(wanted);
    });
    expect(different).toEqual([]);
  });

  it('show the same signs of notation as the source', () => {
    const different = Object.keys(texts).filter(
      (key) => String(signs(texts[key] ?? '')) !== String(signs(sourceOf(key))),
    );
    expect(different).toEqual([]);
  });

  it('can be said, with nothing left to fill in', () => {
    for (const key of keys) {
      const names = [...placeholders(sourceOf(`${key}_other`) || sourceOf(key))];
      for (const count of [0, 1, 2, 3, 11, 100, 1_000_000]) {
        const values = { ...Object.fromEntries(names.map((name) => [name, 'X'])), count };
        expect(sayProblemIn(locale, key, values), key).not.toMatch(/\{\{|\}\}|undefined/);
      }
    }
  });

  it('end as a sentence does, or go on with what is to be written', () => {
    const open =
      /^(?:instead|attribute|yaml|content|hint|example)\.|^field\.quoted$|^suggestion\.|^summary\.line$|^effects\.(?:title|changed)$/;
    const broken = Object.entries(texts).filter(
      ([key, text]) => !open.test(key) && !/(?:\.|\{\{\w+\}\}\u2069?|\)\u2069?)$/.test(text),
    );
    expect(broken).toEqual([]);
  });

  it('close every isolate that they open, and use no other invisible mark', () => {
    for (const text of Object.values(texts)) {
      let open = 0;
      for (const [mark] of text.matchAll(/[\u2066-\u2069]/g)) {
        open += mark === '\u2069' ? -1 : 1;
        expect(open, text).toBeGreaterThanOrEqual(0);
      }
      expect(open, text).toBe(0);
      expect(text).not.toMatch(/[\u200b-\u200f\u202a-\u202e\ufeff]/);
    }
  });

  if (locale === sourceLocale) return;

  it('are translated, apart from notation without words', () => {
    const notation = /^instead\.(?:picture|figure|video|callout|code)$|^example\.PullQuote\.by$/;
    const same = Object.keys(texts).filter(
      (key) =>
        texts[key] === source[key] && /\p{L}/u.test(texts[key]?.replace(/\{\{\w+\}\}/g, '') ?? ''),
    );
    expect(same.filter((key) => !notation.test(key))).toEqual([]);
  });
});

describe.each(localeCodes.filter((code) => localeInfo(code).dir === 'rtl'))(
  'the sentences in %s, read from right to left,',
  (locale) => {
    const texts = problemDictionaries[locale];
    /** Names of formats, of places and of settings, and what stands in examples: the same in every language. */
    const names = new Set(
      `Markdown HTML JSON UTF npm run translations https http mailto tel example org page
      content media practices cities roadmap topics aarhus model london round table name jpg png webp avif mdx
      kind locale id value import export translation method date true false a z en fr DK T amp
      addresses remove reason movedTo
      pictures clean prevention city
      Europe Berlin America New_York Figure Video Callout src alt caption url title note tip warning`.split(
        /\s+/,
      ),
    );

    it('hold no words of another script but names', () => {
      const foreign = Object.entries(texts).flatMap(([key, text]) =>
        (text.replace(/\{\{\w+\}\}/g, '').match(/[A-Za-z][A-Za-z_]*/g) ?? [])
          .filter((word) => !names.has(word))
          .map((word) => `${key}: ${word}`),
      );
      expect(foreign).toEqual([]);
    });

    it('isolate every run of another script, so that its order holds', () => {
      const bare = Object.entries(texts).filter(([, text]) =>
        /[A-Za-z]/.test(
          text.replace(/\{\{\w+\}\}/g, '').replace(/[\u2066\u2068][^\u2069]*\u2069/g, ''),
        ),
      );
      expect(bare).toEqual([]);
    });

    it('isolate what was found, unless it is a number of pieces or words of our own', () => {
      const own =
        /\{\{(?:count|limit|line|found|before|number|original|problem|names|suggestion|hint|expected|reason|list)\}\}/g;
      const bare = Object.entries(texts).filter(([, text]) =>
        text
          .replace(/[\u2066\u2068][^\u2069]*\u2069/g, '')
          .replace(own, '')
          .includes('{{'),
      );
      expect(bare).toEqual([]);
    });
  },
);

describe('saying a sentence', () => {
  it('begins in the source language and follows the language that is set', () => {
    expect(sayProblem('file.empty')).toBe(
      'The file is empty. Write the entry, or delete the file.',
    );
    speakProblemsIn('fr');
    expect(sayProblem('file.empty')).toMatch(/^Le fichier est vide\./);
    expect(sayProblemIn('de', 'file.empty')).toMatch(/^Die Datei ist leer\./);
  });

  it.each([
    [1, 'حرف واحد'],
    [2, 'حرفين'],
    [5, '5 أحرف'],
    [30, '30 حرفًا'],
    [100, '100 حرف '],
  ])('counts %i in the Arabic plural', (count, expected) => {
    expect(sayProblemIn('ar', 'field.tooShort', { name: 'title', count })).toContain(expected);
  });

  it('refuses a missing value', () => {
    expect(() => sayProblem('rule.noCity')).toThrow(/needs a value for \{\{id\}\}/);
  });

  it('takes what was found as it is, whatever it looks like', () => {
    for (const id of ['{{id}}', '$t(file.empty)', '$&', '{{- id}}', ''])
      expect(sayProblem('rule.noPracticeOrCity', { id })).toBe(
        `There is no practice or city "${id}".`,
      );
  });

  it('knows its keys and the places in them', () => {
    expect(isProblemKey('hint.Figure.alt')).toBe(true);
    expect(isProblemKey('hint.Figure.credit')).toBe(false);
    expect(isProblemKey('constructor')).toBe(false);
    expect(placesOf('rule.endBeforeStart')).toEqual(['end', 'start']);
  });
});
