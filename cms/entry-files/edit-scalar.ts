/** Gives a scalar of a file another value, in the manner in which it is written. */
import type { Scalar } from 'yaml';
import type { ScalarValue } from './clean-data.ts';
import { foldText } from './fold-text.ts';
import { readsBack, type ScalarPlace } from './reads-back.ts';
import type { Splice } from './splice.ts';
import {
  withChomping,
  writeDouble,
  writeLiteral,
  writeScalar,
  writeSingle,
} from './write-scalar.ts';
import { isDateLike, type YamlStyle } from './yaml-style.ts';

/** The change that makes a scalar of `yaml` say `value`; undefined for one that is not written at all. */
export function editScalar(
  yaml: string,
  node: Scalar,
  value: ScalarValue,
  place: ScalarPlace,
  style: YamlStyle,
): Splice | undefined {
  const [from, end] = node.range ?? [0, 0];
  if (end === from) return undefined;
  const to = yaml[end - 1] === '\n' ? end - 1 : end;
  const source = yaml.slice(from, to);
  const kept = typeof value === 'string' ? keepManner(source, node, value, place) : undefined;
  const plainDates = style.plainDates || (node.type === 'PLAIN' && isDateLike(source));
  return { from, to, text: kept ?? writeScalar(value, place, { ...style, plainDates }) };
}

/** The value written as the scalar is now; undefined where that cannot hold it. */
function keepManner(
  source: string,
  { type }: Scalar,
  value: string,
  place: ScalarPlace,
): string | undefined {
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') return keepBlock(source, value, place);
  const whole = type === 'QUOTE_SINGLE' ? writeSingle(value) : writeDouble(value);
  if (!source.includes('\n')) return type === 'PLAIN' ? undefined : whole;
  const inside = value.replaceAll("'", "''");
  if (type === 'QUOTE_SINGLE') return keepFolded(source, `'${inside}'`, value, place) ?? whole;
  if (type === 'QUOTE_DOUBLE') return keepFolded(source, writeDouble(value), value, place) ?? whole;
  return keepFolded(source, value, value, place);
}

/** A plain or quoted scalar over several lines. */
function keepFolded(
  source: string,
  written: string,
  value: string,
  place: ScalarPlace,
): string | undefined {
  const folded = foldText(source, written, findIndent(source, place));
  return readsBack(folded, value, place) ? folded : undefined;
}

function keepBlock(source: string, value: string, place: ScalarPlace): string | undefined {
  const header = source.split('\n', 1)[0] ?? '';
  const indent = findIndent(source, place);
  if (/^[|>][-+]?\d/.test(header)) return undefined;
  const literal = writeLiteral(value, header.replace('>', '|'), place, indent);
  if (header.startsWith('|')) return literal;
  const lines = source.slice(header.length + 1 + indent.length).replace(/\s+$/, '');
  const words = value.replace(/\n+$/, '');
  const ending = value.slice(words.length).replace(/\n$/, '');
  for (const old of [lines, '']) {
    const folded = foldText(old, words, indent);
    const text = `${withChomping(header, value)}\n${indent}${folded}${ending}`;
    if (readsBack(text, value, place)) return text;
  }
  return literal;
}

/** The white space before the first line below that has words; two columns more than the name where there is none. */
function findIndent(source: string, { column }: ScalarPlace): string {
  return /\n( +)\S/.exec(source)?.[1] ?? ' '.repeat(column + 2);
}
