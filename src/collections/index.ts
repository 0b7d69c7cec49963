/** Every kind of entry that city members write. A new kind is a folder with a schema, and a line here. */
import { z } from 'zod';
import { citySchema } from './city/schema.ts';
import * as event from './event/schema.ts';
import { glossarySchema } from './glossary/schema.ts';
import * as news from './news/schema.ts';
import * as practice from './practice/schema.ts';
import * as step from './step/schema.ts';

/** Folder under `content/`, facts (written once) and texts (one file per language) of each kind. */
export const entryTypes = {
  practice: { folder: 'practices', ...practice },
  step: { folder: 'roadmap', ...step },
  event: { folder: 'events', ...event },
  news: { folder: 'news', ...news },
} as const;

export type EntryType = keyof typeof entryTypes;
export const entryTypeNames = Object.keys(entryTypes) as EntryType[];

/** The kind of entry whose folder has that name; undefined when there is none: `practices` → `practice`. */
export function entryTypeOf(folder: string): EntryType | undefined {
  return entryTypeNames.find((type) => entryTypes[type].folder === folder);
}

/** Kinds whose every language stands in one YAML file. */
export const recordTypes = {
  city: { folder: 'cities', schema: citySchema },
  glossary: { folder: 'glossary', schema: glossarySchema },
} as const;

export type RecordType = keyof typeof recordTypes;

type Shape = Readonly<Record<string, z.ZodType>>;
type Output<S extends Shape> = z.output<z.ZodObject<S>>;

type FactsByType = { [T in EntryType]: Output<(typeof entryTypes)[T]['facts']> };
type TextsByType = { [T in EntryType]: Output<(typeof entryTypes)[T]['texts']> };
export type Facts<T extends EntryType> = FactsByType[T];
export type Texts<T extends EntryType> = TextsByType[T];
export type City = z.output<typeof citySchema>;
export type GlossaryTerm = z.output<typeof glossarySchema>;

/** Names of the facts of a kind, without those that every file may carry. */
export function factNames(type: EntryType): readonly string[] {
  return Object.keys(entryTypes[type].facts);
}

type Holding = 'facts-and-texts' | 'facts' | 'texts';

const fileSchemas = new Map<string, z.ZodObject<Shape>>();

/** Strict schema of a file: words alone, or facts and words together. Made once: Zod compiles a schema on first use. */
export function fileSchema(type: EntryType, holds: Holding): z.ZodObject<Shape> {
  const name = `${type} ${holds}`;
  const known = fileSchemas.get(name);
  if (known) return known;
  const { facts, texts } = entryTypes[type];
  const shapes: Record<Holding, object> = {
    facts,
    texts,
    'facts-and-texts': { ...facts, ...texts },
  };
  const made = z.strictObject(shapes[holds] as Shape);
  fileSchemas.set(name, made);
  return made;
}
