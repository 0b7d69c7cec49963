/** Which values of the settings of a text are words to translate, by what the schemas say. Pure. */
import type { FieldFacts } from '../collections/field-notes.ts';

/** A value with its place: `['transfer', 'firstSteps', 2]`. */
export interface Word {
  readonly path: readonly (string | number)[];
  readonly value: string;
  /** What the form calls the field, from outside to inside: `Transfer · First steps`. */
  readonly label: string;
}

/** Fields of a text that are no words: the address, and what a text says of itself. */
const notWords = new Set(['translation', 'slug', 'aliases']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isWords(facts: FieldFacts | undefined): boolean {
  return !(
    facts?.mirrored ||
    facts?.computed ||
    facts?.reference ||
    facts?.enum ||
    facts?.format ||
    facts?.choices ||
    facts?.precision ||
    facts?.widget === 'image'
  );
}

/** All words of some settings in the order of the schema. `facts` undefined: every text is words. */
export function listWords(
  value: unknown,
  facts?: FieldFacts,
  path: readonly (string | number)[] = [],
  labels: readonly string[] = [],
): Word[] {
  if (!isWords(facts)) return [];
  const own = facts?.title ? [...labels, facts.title] : labels;
  if (typeof value === 'string') return [{ path, value, label: own.join(' · ') }];
  if (Array.isArray(value))
    return value.flatMap((item, index) => listWords(item, facts?.items, [...path, index], own));
  if (!isObject(value)) return [];
  const known = Object.keys(facts?.properties ?? {});
  const names = Object.keys(value).sort((a, b) => rank(known, a) - rank(known, b));
  return names
    .filter((name) => path.length > 0 || !notWords.has(name))
    .flatMap((name) => listWords(value[name], facts?.properties?.[name], [...path, name], own));
}

const rank = (known: readonly string[], name: string) =>
  (known.indexOf(name) + known.length + 1) % (known.length + 1);

/** The settings with other words at some places. What stands at other places stays. */
export function replaceWords(
  value: unknown,
  words: ReadonlyMap<string, string>,
  path: readonly (string | number)[] = [],
): unknown {
  if (typeof value === 'string') return words.get(path.join('/')) ?? value;
  if (Array.isArray(value))
    return value.map((item, index) => replaceWords(item, words, [...path, index]));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      replaceWords(inner, words, [...path, name]),
    ]),
  );
}
