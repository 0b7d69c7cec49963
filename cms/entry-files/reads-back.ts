/** Asks the readers of the site what a piece of YAML says. */
import jsYaml from 'js-yaml';
import { parseDocument } from 'yaml';
import type { ScalarValue } from './clean-data.ts';

/** Where a scalar stands. */
export interface ScalarPlace {
  /** Column, from 0, of the name or the dash that it belongs to. */
  readonly column: number;
  /** Whether it stands between brackets or braces. */
  readonly inFlow: boolean;
}

/** Whether both YAML readers that the site uses read the text, at that place, as exactly this value. */
export function readsBack(
  text: string,
  value: ScalarValue,
  { column, inFlow }: ScalarPlace,
): boolean {
  const setting = `${' '.repeat(column)}a: ${inFlow ? `[${text}]` : text}\nb: 1\n`;
  const yaml = column > 0 ? `a:\n${setting}` : setting;
  const found = (data: unknown): boolean => {
    const outer = pickFrom(column > 0 ? pickFrom(data, 'a') : data, 'a');
    return (inFlow ? pickFrom(outer, 0) : outer) === value && pickFrom(data, 'b') === 1;
  };
  try {
    if (!found(jsYaml.load(yaml, { schema: jsYaml.CORE_SCHEMA }))) return false;
  } catch (error) {
    if (error instanceof jsYaml.YAMLException) return false;
    throw error;
  }
  const document = parseDocument(yaml, { schema: 'core' });
  return document.errors.length === 0 && found(document.toJS());
}

function pickFrom(data: unknown, key: string | number): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
}
