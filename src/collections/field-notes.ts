/** What the schemas say of their fields, as plain data: for the editor's form, and for rules that follow from a note. */
import { z } from 'zod';
import type { FieldGroup, FieldNotes } from './fields.ts';
import { type EntryType, entryTypes } from './index.ts';

/** One field, or one part of a field: JSON Schema (https://json-schema.org) with our notes. */
export interface FieldFacts
  extends Pick<FieldNotes, 'widget' | 'reference' | 'mirrored' | 'computed' | 'formOnly'> {
  readonly title?: string;
  readonly description?: string;
  readonly group?: FieldGroup;
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  readonly format?: string;
  readonly enum?: readonly (string | number)[];
  readonly taxonomy?: string;
  readonly choices?: 'countries' | 'languages' | 'timeZones' | 'locales';
  readonly precision?: 'partial' | 'day' | 'local-time';
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly default?: unknown;
  readonly items?: FieldFacts;
  readonly properties?: Readonly<Record<string, FieldFacts>>;
  readonly required?: readonly string[];
}

/** A kind of entry with all its fields, in the order of the schema. */
export interface EntryFacts {
  readonly facts: FieldFacts;
  readonly texts: FieldFacts;
}

const known = new Map<EntryType, EntryFacts>();

function factsOf(shape: object): FieldFacts {
  const schema = z.strictObject(shape as Readonly<Record<string, z.ZodType>>);
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as FieldFacts;
}

/** The fields of a kind of entry, facts and words apart. */
export function describeEntry(type: EntryType): EntryFacts {
  const described = known.get(type) ?? {
    facts: factsOf(entryTypes[type].facts),
    texts: factsOf(entryTypes[type].texts),
  };
  known.set(type, described);
  return described;
}

/** Parts of list items that are the same in every language: `{ outcomes: ['direction', 'source'] }`. */
export function mirroredParts(type: EntryType): Readonly<Record<string, readonly string[]>> {
  const lists = Object.entries(describeEntry(type).texts.properties ?? {}).map(
    ([name, { items }]): [string, string[]] => [
      name,
      Object.entries(items?.properties ?? {}).flatMap(([part, { mirrored }]) =>
        mirrored ? [part] : [],
      ),
    ],
  );
  return Object.fromEntries(lists.filter(([, parts]) => parts.length > 0));
}
