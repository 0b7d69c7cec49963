/** Writes values as new YAML, in the manner of our content files. Nothing here ends with a line break. */
import { isList, type ScalarValue, type Value, type ValueMap } from './clean-data.ts';
import { writeName, writeScalar } from './write-scalar.ts';
import type { YamlStyle } from './yaml-style.ts';

/** The whole settings of a file: names in the given order, then all others. */
export function writeSettings(data: ValueMap, order: readonly string[], style: YamlStyle): string {
  const names = [...new Set([...order, ...Object.keys(data)])].filter((name) =>
    Object.hasOwn(data, name),
  );
  // A file without any settings cannot be read; one with an empty map can.
  if (names.length === 0) return '{}\n';
  return names.map((name) => `${writePair(name, data[name] ?? '', 0, style)}\n`).join('');
}

/** `name: value`, for a name that stands at the column. */
export function writePair(name: string, value: Value, column: number, style: YamlStyle): string {
  const key = `${writeName(name)}:`;
  if (isScalarValue(value)) return `${key} ${writeScalar(value, { column, inFlow: false }, style)}`;
  if (isWordList(value)) return `${key} ${writeFlow(value, style)}`;
  const indent = ' '.repeat(column + 2);
  return `${key}\n${indent}${writeBlock(value, column + 2, style)}`;
}

/** `- value`, for a dash that stands at the column. */
export function writeItem(value: Value, column: number, style: YamlStyle): string {
  if (isScalarValue(value)) return `- ${writeScalar(value, { column, inFlow: false }, style)}`;
  if (isWordList(value)) return `- ${writeFlow(value, style)}`;
  return `- ${writeBlock(value, column + 2, style)}`;
}

/** A value on one line, as it stands between brackets or braces. */
export function writeFlow(value: Value, style: YamlStyle): string {
  if (isScalarValue(value)) return writeScalar(value, { column: 0, inFlow: true }, style);
  if (isList(value)) return `[${value.map((item) => writeFlow(item, style)).join(', ')}]`;
  return `{ ${Object.keys(value)
    .map((name) => writeFlowPair(name, value[name] ?? '', style))
    .join(', ')} }`;
}

/** `name: value` as it stands between braces. */
export function writeFlowPair(name: string, value: Value, style: YamlStyle): string {
  return `${writeName(name)}: ${writeFlow(value, style)}`;
}

/** Whether a value is neither a list nor a map. */
export function isScalarValue(value: unknown): value is ScalarValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function writeBlock(value: readonly Value[] | ValueMap, column: number, style: YamlStyle): string {
  const lines = isList(value)
    ? value.map((item) => writeItem(item, column, style))
    : Object.keys(value).map((name) => writePair(name, value[name] ?? '', column, style));
  return lines.join(`\n${' '.repeat(column)}`);
}

/** Lists of identifiers, codes, addresses inside the site or numbers stand on one line. */
function isWordList(value: Value): value is readonly ScalarValue[] {
  return (
    isList(value) &&
    value.every(
      (item) =>
        isScalarValue(item) && (typeof item !== 'string' || /^[\p{L}\p{M}\p{N}/-]+$/u.test(item)),
    )
  );
}
