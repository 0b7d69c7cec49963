import { describe, expect, test } from 'vitest';
import { describeEntry, type FieldFacts } from '../../src/collections/field-notes.ts';
import { fieldDictionaries, keysOf } from '../../src/collections/field-words.ts';
import { entryTypeNames } from '../../src/collections/index.ts';
import { localeCodes, sourceLocale } from '../../src/i18n/locales.ts';
import { authorComponents } from '../../src/markup/components/index.ts';

/** Paths of all fields that a person fills in, with what they say of themselves. */
function wordsOf(path: string, field: FieldFacts): { key: string[]; source: string }[] {
  if (field.computed) return [];
  const parts = Object.entries(field.properties ?? field.items?.properties ?? {});
  return [
    ...(field.title ? [{ key: keysOf(path, 'label'), source: field.title }] : []),
    ...(field.description ? [{ key: keysOf(path, 'hint'), source: field.description }] : []),
    ...parts.flatMap(([name, part]) => wordsOf(`${path}.${name}`, part)),
  ];
}

const wanted = entryTypeNames.flatMap((type) => {
  const { facts, texts } = describeEntry(type);
  const fields = Object.entries({ ...facts.properties, ...texts.properties });
  return fields.flatMap(([name, field]) => wordsOf(`${type}.${name}`, field));
});
const blocks = Object.values(authorComponents).flatMap(({ name, notes }) => [
  `component.${name}`,
  `component.${name}.hint`,
  ...[...notes.keys()].flatMap((prop) => [
    `component.${name}.${prop}`,
    `component.${name}.${prop}.hint`,
  ]),
]);
const translated = localeCodes.filter((code) => code !== sourceLocale);

describe.each(translated)('the words of fields in %s', (locale) => {
  const dictionary = fieldDictionaries.get(locale) ?? {};

  test('every label and hint of every field is translated', () => {
    const missing = wanted.filter(({ key }) => !key.some((name) => dictionary[name]));
    expect(missing.map(({ key }) => key[0])).toEqual([]);
  });

  test('every block of the body and its attributes are translated', () => {
    expect(blocks.filter((key) => !dictionary[key])).toEqual([]);
  });

  test('no key is left of a field that is gone', () => {
    const known = new Set([...wanted.flatMap(({ key }) => key), ...blocks]);
    const ofChoices = (key: string) => /^component\.\w+\.\w+\.[\w-]+$/.test(key);
    expect(Object.keys(dictionary).filter((key) => !known.has(key) && !ofChoices(key))).toEqual([]);
  });

  test('one key does not stand for different words of the schemas', () => {
    for (const [key, uses] of Map.groupBy(wanted, ({ key: names }) =>
      names.find((name) => dictionary[name]),
    ))
      expect(new Set(uses.map(({ source }) => source)).size, key).toBe(1);
  });
});
