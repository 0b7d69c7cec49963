import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { localeCodes, sourceLocale } from '../i18n/locales.ts';
import { speakProblemsIn } from '../i18n/problem-words.ts';
import { line, listOf } from './fields.ts';
import { type EntryType, entryTypeNames, entryTypes, fileSchema, recordTypes } from './index.ts';
import { checkData } from './say-issue.ts';

afterEach(() => speakProblemsIn(sourceLocale));

const say = (schema: z.ZodType, value: unknown) =>
  checkData(z.strictObject({ it: schema }), { it: value }).error?.issues.map(
    ({ message }) => message,
  );

describe('a rule of Zod’s own', () => {
  it.each([
    ['a number instead of text', z.string(), 5, '"it" must be text. Put it in quotation marks.'],
    ['words instead of a number', z.number(), 'x', '"it" must be a number.'],
    ['no number at all', z.number(), Number.NaN, '"it" must be a number.'],
    ['a fraction', z.int(), 1.5, '"it" must be a whole number.'],
    ['neither true nor false', z.boolean(), 'no', '"it" must be true or false.'],
    ['one value instead of a list', listOf(line(9)), 'x', '"it" must be a list.'],
    [
      'one value instead of a group',
      z.strictObject({}),
      'x',
      '"it" must have settings of its own, each on a line below it.',
    ],
    ['too small a number', z.int().min(3), 2, '"it" must be 3 or more.'],
    ['zero where there must be something', z.int().positive(), 0, '"it" must be more than 0.'],
    ['too large a number', z.number().max(90), 91.5, '"it" must be 90 or less.'],
    ['the limit itself', z.number().lt(5), 5, '"it" must be less than 5.'],
    ['too few letters', z.string().min(2), 'x', '"it" needs at least 2 characters.'],
    ['too many letters', z.string().max(1), 'xy', '"it" is longer than 1 character; shorten it.'],
    ['too many items', z.array(z.int()).max(2), [1, 2, 3], '"it" has more than 2 items.'],
    ['something not in the list', z.enum(['a', 'b']), 'c', '"it" must be one of: a, b.'],
    ['nothing', z.int(), undefined, '"it" is missing. Add it.'],
    ['nothing, though a form is asked for', line(9), undefined, '"it" is missing. Add it.'],
    [
      'a rule that has no sentence',
      z.int().multipleOf(2),
      3,
      '"it" is not right. Compare it with another entry.',
    ],
  ])('is told in our words: %s', (_what, schema, value, expected) => {
    expect(say(schema, value)).toEqual([expected]);
  });

  it('names each setting that does not exist, and the place of what stands deeper', () => {
    const schema = z.strictObject({ list: z.array(z.strictObject({ url: z.string() })) });
    const data = { list: [{ url: 5, colour: 1, size: 2 }] };
    expect(checkData(schema, data).error?.issues.map(({ message }) => message)).toEqual([
      '"list.0.url" must be text. Put it in quotation marks.',
      expect.stringMatching(/^There is no setting "colour", "size" here\./),
    ]);
  });
});

/** Values of every type; some of them break each rule of each field. */
const wrong: readonly unknown[] = [
  undefined,
  '',
  'x',
  '   ',
  'Two\nlines',
  'w'.repeat(3000),
  '2026-02-30',
  -1,
  0,
  1.5,
  1e6,
  true,
  [],
  [5],
  ['x'],
  [{}],
  Array.from({ length: 60 }, () => 'x'),
  {},
  { fr: 5, it: 'x' },
];

const schemas: readonly (readonly [string, z.ZodObject])[] = [
  ...entryTypeNames.map(
    (type) => [type, fileSchema(type, 'facts-and-texts') as z.ZodObject] as const,
  ),
  ...Object.entries(recordTypes).map(
    ([name, { schema }]) => [name, schema as unknown as z.ZodObject] as const,
  ),
];

/** All parts that an object or a list has, with their parts. */
function partsOf(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodObject)
    return [schema, ...Object.values(schema.shape).flatMap((part) => partsOf(part as z.ZodType))];
  if (schema instanceof z.ZodArray) return [schema, ...partsOf(schema.element as z.ZodType)];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return [schema, ...partsOf(schema.unwrap() as z.ZodType)];
  return [schema];
}

describe.each(schemas)('what breaks the rules of a %s', (_name, schema) => {
  const told = () =>
    partsOf(schema).flatMap((part) => wrong.flatMap((value) => say(part, value) ?? []));

  it.each(localeCodes)('is told in %s alone, in whole sentences', (locale) => {
    speakProblemsIn(locale);
    for (const sentence of told()) {
      expect(sentence).not.toMatch(/\{\{|undefined|Invalid|expected |received/i);
      expect(sentence).toMatch(/\.$/);
    }
  });

  it('is told differently in each language', () => {
    const all = localeCodes.map((locale) => {
      speakProblemsIn(locale);
      return told();
    });
    const [first = [], ...others] = all;
    expect(first.length).toBeGreaterThan(50);
    for (const other of others) {
      expect(other).toHaveLength(first.length);
      expect(other.filter((sentence, index) => sentence === first[index])).toEqual([]);
    }
  });
});

it('is told in the language set at that time, though schemas are made once', () => {
  const type: EntryType = 'news';
  const told = () =>
    checkData(fileSchema(type, 'texts'), { title: 'Ab', summary: 5 }).error?.issues.map(
      ({ message }) => message,
    );
  expect(told()?.[0]).toBe('"title" needs at least 5 characters.');
  speakProblemsIn('de');
  expect(told()?.[0]).toBe('„title“ braucht mindestens 5 Zeichen.');
  speakProblemsIn('ar');
  expect(told()?.[1]).toMatch(/يجب أن تكون قيمة .*summary.* نصًّا/);
  expect(Object.keys(entryTypes)).toContain(type);
});
