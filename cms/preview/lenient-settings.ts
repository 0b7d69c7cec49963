/** Reads settings that are not finished: takes what is right, mends what is half right, leaves out the rest. Pure. */
import { z } from 'zod';

type Data = Readonly<Record<string, unknown>>;

/** Rules by the names of settings, as a schema of `src/collections` lists them. */
export type Shape = Readonly<Record<string, z.ZodType>>;

/**
 * Settings of these names that a template can show. What a template needs and nobody has written yet is neutral: no
 * words, no items, the day given as `today` (2026-11-25), what is unknown or else the first of a list.
 */
export function readLeniently(shape: Shape, data: Data, today: string): Record<string, unknown> {
  const read = Object.entries(shape).map(([name, schema]) => [
    name,
    salvage(schema, data[name], today) ?? neutral(schema, today),
  ]);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

/** As much of a value as a template can show, or undefined. */
function salvage(schema: z.ZodType, value: unknown, today: string): unknown {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  if (value === undefined || value === null) return undefined;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return salvage(schema.unwrap() as z.ZodType, value, today);
  if (schema instanceof z.ZodArray) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    const good = items.flatMap((item) => salvage(schema.element as z.ZodType, item, today) ?? []);
    return good.length > 0 ? good : undefined;
  }
  if (schema instanceof z.ZodObject) return salvageParts(schema.shape, value, today);
  if (typeof value === 'object') return undefined;
  if (schema.meta()?.['precision']) return beginningOfDate(schema, String(value));
  return schema instanceof z.ZodString ? wordsOf(schema, String(value)) : undefined;
}

/** The parts of a whole; undefined when there are none, or when one is missing that cannot be made up, such as a choice. */
function salvageParts(shape: Shape, value: unknown, today: string): Data | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = Object.entries(shape).map(([name, schema]) => ({
    name,
    schema,
    part: salvage(schema, Reflect.get(value, name), today),
  }));
  if (found.every(({ part }) => part === undefined)) return undefined;
  const whole: Record<string, unknown> = {};
  for (const { name, schema, part } of found) {
    const shown = part ?? neutralText(schema, today);
    if (shown !== undefined) whole[name] = shown;
    else if (!schema.safeParse(undefined).success) return undefined;
  }
  return whole;
}

/** `2024-06-3` → `2024-06`: as much of a date as is one. */
function beginningOfDate(schema: z.ZodType, text: string): unknown {
  const lengths = ['2024-06-03T09:30', '2024-06-03', '2024-06', '2024'].map(({ length }) => length);
  const reads = lengths.map((length) => schema.safeParse(text.slice(0, length)));
  return reads.find(({ success }) => success)?.data;
}

/** Words that are only too short or too long, or on two lines instead of one. */
function wordsOf(schema: z.ZodString, text: string): string | undefined {
  return [text, text.replaceAll(/\s*[\n\r]\s*/g, ' ')]
    .map((words) => words.trim())
    .find((words) => {
      const issues = schema.safeParse(words).error?.issues ?? [];
      return issues.every(({ code }) => code === 'too_small' || code === 'too_big');
    });
}

/** The choice of a list that claims nothing, where there is one. */
const noClaim = 'unknown';

/** What stands for a setting that is needed and missing. */
function neutral(schema: z.ZodType, today: string): unknown {
  if (schema instanceof z.ZodEnum)
    return schema.options.find((option) => option === noClaim) ?? schema.options[0];
  if (schema instanceof z.ZodNumber) return schema.minValue ?? 0;
  if (schema instanceof z.ZodArray) return [];
  return neutralText(schema, today);
}

/** What stands for words, a date or an address; the default where there is one. */
function neutralText(schema: z.ZodType, today: string): unknown {
  const missing = schema.safeParse(undefined);
  if (missing.success) return missing.data;
  const { precision, choices } = schema.meta() ?? {};
  if (precision) return today;
  if (choices === 'timeZones') return 'UTC';
  return schema instanceof z.ZodString || schema instanceof z.ZodStringFormat ? '' : undefined;
}
