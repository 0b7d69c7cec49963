/** Looks at every name and every text of settings, at whatever depth. Pure. */
import type { Told } from '../i18n/problem-words.ts';
import { type BadCharacter, findBadCharacters } from '../markup/check/characters.ts';
import { describeProblem } from '../markup/problems.ts';

/** The first bad character of a text, and where the text stands: `['sources', 0, 'title']`. */
export interface BadString extends BadCharacter {
  readonly path: readonly PropertyKey[];
}

/** Names that mean something to JavaScript or YAML itself. No schema has them, but a lenient one may pass over them. */
const reservedNames = new Set(['__proto__', 'constructor', 'prototype', '<<']);

type Visit<T> = (path: readonly PropertyKey[], value: unknown) => T | undefined;

/** Calls `visit` for every value under a value, lists and groups included, until it gives something. */
function findIn<T>(
  value: unknown,
  visit: Visit<T>,
  path: readonly PropertyKey[] = [],
): T | undefined {
  const found = visit(path, value);
  if (found !== undefined || typeof value !== 'object' || value === null) return found;
  const names: readonly PropertyKey[] = Array.isArray(value)
    ? [...value.keys()]
    : Object.keys(value);
  for (const name of names) {
    const inner = findIn(Reflect.get(value, name), visit, [...path, name]);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Path of the first name that is reserved, or undefined. */
export function findReservedName(data: object): readonly PropertyKey[] | undefined {
  return findIn(data, (path) =>
    typeof path.at(-1) === 'string' && reservedNames.has(String(path.at(-1))) ? path : undefined,
  );
}

/** The first text with a character that a reader cannot see, or that turns or covers words. */
export function findBadString(data: object): BadString | undefined {
  return findIn(data, (path, value) => {
    const [bad] = typeof value === 'string' ? findBadCharacters(value) : [];
    return bad && { ...bad, path };
  });
}

/** What is wrong with a character, in the writer's language. */
export function tellBadCharacter({ rule, code }: BadCharacter): Told {
  const message = describeProblem({ rule, line: 1, column: 1, values: { code } });
  return { rule: `markup.${rule}`, message };
}
