import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeCodes, sourceLocale } from '../../src/i18n/locales.ts';
import { arabic } from './ar.ts';
import { fillPhrases, missingPhrases, type PhraseTree } from './missing.ts';

interface Polyglot {
  /** The form of a phrase that is read for a number, its placeholders filled. */
  transformPhrase(phrase: string, values: Record<string, number>, locale: string): string;
}

const require = createRequire(import.meta.url);
const polyglot = require('node-polyglot') as Polyglot;

/** The phrases that Decap ships. Read one by one: the package's main file holds none and needs a browser. */
function readDecapPhrases(locale: string): PhraseTree {
  const path = `decap-cms-locales/dist/esm/${locale}/index.js`;
  return (require(path) as { default: PhraseTree }).default;
}

/** `{ app: { title: 'x' } }` → `app.title` with `x`. */
function listPhrases(tree: PhraseTree, prefix = ''): [key: string, phrase: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] satisfies [string, string]]
      : listPhrases(value, `${prefix}${key}.`),
  );
}

const listKeys = (tree: PhraseTree) => listPhrases(tree).map(([key]) => key);
const listPlaceholders = (phrase: string) => [...new Set(phrase.match(/%\{.*?\}/g))].sort();
const splitForms = (phrase: string) => phrase.split('||||');

/** How many plural forms polyglot tells apart. */
function countForms(locale: string): number {
  const numbered = Array.from({ length: 10 }, (_, form) => String(form)).join(' |||| ');
  const readForm = (count: number) =>
    Number(polyglot.transformPhrase(numbered, { smart_count: count }, locale));
  return 1 + Math.max(...Array.from({ length: 1000 }, (_, count) => readForm(count)));
}

/** Spaces at both ends, where Decap joins texts, and the number of lines. */
const readShape = (phrase: string) => [
  /^\s/.test(phrase),
  /\s$/.test(phrase),
  phrase.split('\n').length,
];

const english = new Map(listPhrases(readDecapPhrases(sourceLocale)));
const complete: Record<string, PhraseTree> = {
  ar: arabic,
  ...Object.fromEntries(
    Object.entries(missingPhrases).map(([locale, missing]) => [
      locale,
      fillPhrases(readDecapPhrases(locale), missing),
    ]),
  ),
};

/** The phrases of which something reads differently from English. */
function listDifferent(tree: PhraseTree, read: (phrase: string) => unknown[]): unknown[] {
  return listPhrases(tree).filter(
    ([key, phrase]) => String(read(phrase)) !== String(read(english.get(key) ?? '')),
  );
}

test('the editor speaks every language of the site', () => {
  expect([sourceLocale, ...Object.keys(complete)].sort()).toEqual([...localeCodes].sort());
});

describe.each(Object.entries(complete))('the phrases in %s', (locale, tree) => {
  const phrases = listPhrases(tree);

  test('have the keys of the English ones', () => {
    expect(listKeys(tree).sort()).toEqual([...english.keys()].sort());
  });

  test('are not empty', () => {
    expect(phrases.filter(([, phrase]) => phrase.trim() === '')).toEqual([]);
  });

  test('keep their placeholders', () => {
    expect(listDifferent(tree, listPlaceholders)).toEqual([]);
  });

  test('have plural forms where English has them', () => {
    expect(listDifferent(tree, (phrase) => [phrase.includes('||||')])).toEqual([]);
  });

  test.each(phrases.filter(([, phrase]) => phrase.includes('||||')))(
    'have each plural form of %s, with all placeholders but the number itself',
    (_key, phrase) => {
      const forms = splitForms(phrase);
      const others = listPlaceholders(phrase).filter((name) => name !== '%{smart_count}');
      expect(forms).toHaveLength(countForms(locale));
      expect(forms.filter((form) => !others.every((name) => form.includes(name)))).toEqual([]);
    },
  );
});

describe.each(Object.entries(missingPhrases))('what we add to %s', (locale, missing) => {
  test('is nothing that Decap says already', () => {
    const own = new Set(listKeys(readDecapPhrases(locale)));
    expect(listKeys(missing).filter((key) => own.has(key))).toEqual([]);
  });

  test('keeps spaces at the ends and lines', () => {
    expect(listDifferent(missing, readShape)).toEqual([]);
  });
});

describe('Arabic', () => {
  /** Names that have no Arabic form; longer ones first. */
  const latinNames = [
    'Netlify Identity',
    'git-gateway',
    'Git Gateway',
    'Identity',
    'config.yml',
    'Ctrl+Enter',
    'Azure',
    'Bitbucket',
    'GitHub',
    'GitLab',
    'Gitea',
    'Forgejo',
    'Markdown',
  ];
  const dateFormat = arabic.workflow.workflow.dateFormat;
  const texts = listPhrases(arabic).filter(([, phrase]) => phrase !== dateFormat);
  const removePlaceholders = (phrase: string) => phrase.replace(/%\{.*?\}/g, '');
  const removeNames = (phrase: string) =>
    latinNames.reduce((text, name) => text.replaceAll(name, ''), removePlaceholders(phrase));

  test('has no Latin words but names', () => {
    const latin = texts.filter(([, phrase]) => /\p{Script=Latin}/u.test(removeNames(phrase)));
    expect(latin).toEqual([]);
  });

  test.each(latinNames)('needs the name %s', (name) => {
    expect(texts.some(([, phrase]) => phrase.includes(name))).toBe(true);
  });

  test.each([
    ['European punctuation', /[,;?"'‘’“”]|\.\.\./],
    ['eastern digits', /[\u0660-\u0669\u06f0-\u06f9]/],
    ['vowel signs', /[\u064b-\u0652\u0670]/],
    ['stretched letters', /\u0640/],
  ])('has no %s', (_name, unwanted) => {
    expect(texts.filter(([, phrase]) => unwanted.test(phrase))).toEqual([]);
  });

  test('keeps spaces at the ends and lines', () => {
    expect(listDifferent(arabic, readShape)).toEqual([]);
  });

  test('sets apart paths, patterns and messages of servers, and nothing else', () => {
    const apart = /\u2068%\{(?:path|pattern|details)\}\u2069/g;
    const mixed = /[\u2068\u2069]|%\{(?:path|pattern|details)\}/;
    expect(texts.filter(([, phrase]) => mixed.test(phrase.replace(apart, '')))).toEqual([]);
  });

  test('writes dates without names of months and days', () => {
    expect(dateFormat).not.toMatch(/MMM|ddd/);
  });

  test.each([
    [/\bentr(?:y|ies)\b/i, /مادة|مادتان|مواد/],
    [/\bdrafts?\b/i, /مسود/],
    [/\breview(?:ed)?\b/i, /مراجعة/],
    [/\bready\b/i, /جاهز/],
    [/publish/i, /نشر|منشور/],
    [/\b(?:un)?sav/i, /حفظ|محفوظ/],
    [/\bcollections?\b/i, /مجموع/],
    [/\bmedia\b/i, /وسائط/],
    [/\blocale\b/i, /لغة/],
    [/\bdelet/i, /حذف/],
    [/\bnotes?\b/i, /ملاحظ/],
  ])('has one word for %s', (source, translation) => {
    const meant = texts.filter(([key]) => source.test(removePlaceholders(english.get(key) ?? '')));
    expect(meant).not.toEqual([]);
    expect(meant.filter(([, phrase]) => !translation.test(phrase))).toEqual([]);
  });

  test.each([
    [0, 'لا مواد'],
    [1, 'مادة واحدة'],
    [2, 'مادتان'],
    [3, '3 مواد'],
    [10, '10 مواد'],
    [11, '11 مادة'],
    [99, '99 مادة'],
    [100, '100 مادة'],
    [103, '103 مواد'],
  ])('counts %i entries', (count, said) => {
    const phrase = arabic.workflow.workflowList.currentEntries;
    expect(polyglot.transformPhrase(phrase, { smart_count: count }, 'ar')).toBe(said);
  });

  test('says both numbers of the workflow, from three on in digits', () => {
    const phrase = arabic.workflow.workflow.description;
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9999 }), fc.nat(9999), (smart_count, readyCount) => {
        const said = polyglot.transformPhrase(phrase, { smart_count, readyCount }, 'ar');
        expect(said.match(/\d+/g)).toEqual([String(smart_count), String(readyCount)]);
      }),
    );
  });
});

describe('filling the gaps of a translation', () => {
  test('keeps what is there and adds what is not', () => {
    expect(
      fillPhrases({ a: { b: 'own' }, d: 'own' }, { a: { b: 'ours', c: 'ours' }, e: { f: 'ours' } }),
    ).toEqual({ a: { b: 'own', c: 'ours' }, d: 'own', e: { f: 'ours' } });
  });
});
