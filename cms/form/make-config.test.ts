import { describe, expect, test } from 'vitest';
import { entryTypeNames, entryTypes } from '../../src/collections/index.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { termIds } from '../../src/taxonomies/index.ts';
import { testIndex } from '../library/test-index.ts';
import type { DecapField } from './decap-field.ts';
import { languageOrder, makeConfig } from './make-config.ts';
import { outlineForm } from './outline-form.ts';

const english = makeConfig('en', { name: 'proxy' }, testIndex, 'https://site.example');
const practices = english.collections.find(({ name }) => name === 'practices');
const fieldNamed = (name: string) => practices?.fields.find((field) => field.name === name);

function all(fields: readonly DecapField[]): DecapField[] {
  return fields.flatMap((field) => [
    field,
    ...all([...(field.fields ?? []), ...(field.field ? [field.field] : [])]),
  ]);
}

test('the whole form, as a change of a schema would change it', async () => {
  await expect(`${outlineForm(english.collections)}\n`).toMatchFileSnapshot('form.snapshot.txt');
});

test('every kind of entry has a form with every field that a person fills in', () => {
  for (const type of entryTypeNames) {
    const { folder, facts, texts } = entryTypes[type];
    const collection = english.collections.find(({ name }) => name === folder);
    const names = collection?.fields.map(({ name }) => name) ?? [];
    expect(names).toEqual(expect.arrayContaining([...Object.keys(facts), ...Object.keys(texts)]));
  }
});

test('city, topics, steps and practices are chosen, not typed', () => {
  expect(fieldNamed('city')?.options).toEqual([{ label: 'Aarhus', value: 'aarhus' }]);
  expect(fieldNamed('topics')?.options).toHaveLength(termIds('topics').length);
  expect(fieldNamed('roadmapSteps')?.options?.[0]).toEqual({
    label: '1 · Know the local picture',
    value: 1,
  });
  expect(fieldNamed('adaptedFrom')?.options?.[0]?.value).toBe('aarhus-model');
});

test('facts are edited once and words in each language, parts of lists that are facts included', () => {
  expect(fieldNamed('city')?.i18n).toBe(false);
  expect(fieldNamed('title')?.i18n).toBe(true);
  const outcomes = fieldNamed('outcomes')?.fields ?? [];
  expect(Object.fromEntries(outcomes.map(({ name, i18n }) => [name, i18n]))).toEqual({
    text: true,
    direction: false,
    measure: true,
    source: false,
  });
});

test('what a program writes is not in the form', () => {
  const names = all(practices?.fields ?? []).map(({ rule }) => rule);
  expect(names).not.toContain('practice.translation.source');
  expect(names).toContain('practice.translation.method');
});

test('the short card comes first', () => {
  const names = practices?.fields.map(({ name }) => name) ?? [];
  const lastOfCard = names.indexOf('lastVerified');
  for (const name of ['title', 'summary', 'city', 'topics', 'status', 'approach', 'sources'])
    expect(names.indexOf(name)).toBeLessThan(lastOfCard + 1);
  expect(names.indexOf('problem')).toBeGreaterThan(lastOfCard);
});

describe.each(localeCodes)('in %s', (locale) => {
  const config = makeConfig(locale, { name: 'proxy' }, testIndex, 'https://site.example');

  test('the member’s language comes first and shows the facts', () => {
    expect(config.i18n.default_locale).toBe(locale);
    expect(languageOrder(locale)[0]).toBe(locale);
    expect([...languageOrder(locale)].sort()).toEqual([...localeCodes].sort());
  });

  test('every field has a label, and every choice has words', () => {
    for (const field of all(config.collections.flatMap(({ fields }) => fields))) {
      expect(field.label, field.rule ?? field.name).not.toBe('');
      for (const { label } of field.options ?? []) expect(label, field.rule).not.toBe('');
    }
  });
});
