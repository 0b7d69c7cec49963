/** Finds the schema of a field by the path that the form knows: `practice.sources.url`. */
import { z } from 'zod';
import { entryTypeNames, entryTypes } from '../../src/collections/index.ts';
import { checkData } from '../../src/collections/say-issue.ts';

/** Peels off what says "may be left out", "has a default" or "one of many". */
function inner(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return inner(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodDefault) return inner(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return inner(schema.element as z.ZodType);
  return schema;
}

function partOf(schema: z.ZodType, name: string): z.ZodType | undefined {
  // An item of a plain list is asked for as "item".
  const whole = inner(schema);
  if (name === 'item') return whole;
  return whole instanceof z.ZodObject ? (whole.shape[name] as z.ZodType | undefined) : undefined;
}

/** The schema at a path. Throws when there is none: form and schemas are made from one another. */
export function schemaAt(path: string): z.ZodType {
  const [kind, name = '', ...parts] = path.split('.');
  const type = entryTypeNames.find((candidate) => candidate === kind);
  const shape: Readonly<Record<string, z.ZodType>> = type
    ? { ...entryTypes[type].facts, ...entryTypes[type].texts }
    : {};
  const found = parts.reduce<z.ZodType | undefined>(
    (schema, part) => schema && partOf(schema, part),
    shape[name],
  );
  if (!found) throw new Error(`There is no field "${path}" in the schemas of src/collections.`);
  return found;
}

/**
 * What is wrong with the value of a field, as a sentence that calls it by its label; undefined when all is well or
 * nothing is written.
 */
export function fieldProblem(path: string, value: unknown, label: string): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  // The sentence names the place of the value: here the label, as if it were the only field of a form.
  const form = z.object({ [label]: schemaAt(path) });
  return checkData(form, { [label]: value }).error?.issues[0]?.message;
}
