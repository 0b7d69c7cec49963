/** Settings as plain values, without what is not there. */

/** A single text, number, true or false. */
export type ScalarValue = string | number | boolean;

/** A value that a setting can have. */
export type Value = ScalarValue | readonly Value[] | ValueMap;

/** Values by name. */
export interface ValueMap {
  readonly [name: string]: Value;
}

/**
 * The settings without what counts as not there, at any depth: `undefined`, `null`, `''`, and lists and maps that are
 * or become empty. Throws a TypeError at anything that JSON cannot hold.
 */
export function cleanData(data: Readonly<Record<string, unknown>>): ValueMap {
  return cleanMap(data);
}

/** Whether two values say the same once both are cleaned. The order of names does not count, that of lists does. */
export function equalData(a: unknown, b: unknown): boolean {
  return isSame(cleanValue(a), cleanValue(b));
}

/** Whether two values are deeply the same as they stand. The order of names does not count. */
export function isSame(a: unknown, b: unknown): boolean {
  if (isList(a) && isList(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (isMapping(a) && isMapping(b)) {
    const names = Object.keys(a);
    return (
      names.length === Object.keys(b).length &&
      names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
    );
  }
  return a === b;
}

/** Whether a value is a list. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Whether a value is a map of names to values. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

function cleanMap(map: Readonly<Record<string, unknown>>): ValueMap {
  const cleaned: [string, Value][] = [];
  for (const [name, value] of Object.entries(map)) {
    const clean = cleanValue(value);
    if (clean !== undefined) cleaned.push([name, clean]);
  }
  return Object.fromEntries(cleaned);
}

function cleanValue(value: unknown): Value | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (isList(value)) {
    const items = value.map(cleanValue).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (isMapping(value)) {
    const map = cleanMap(value);
    return Object.keys(map).length > 0 ? map : undefined;
  }
  const found = Object.prototype.toString.call(value);
  throw new TypeError(
    `A setting can be text, a number, true or false, a list or a map; found ${found}. Turn it into text first.`,
  );
}
