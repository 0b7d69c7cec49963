/** Writes one text, number, true or false as YAML. */
import type { ScalarValue } from './clean-data.ts';
import { readsBack, type ScalarPlace } from './reads-back.ts';
import { isDateLike, type YamlStyle } from './yaml-style.ts';

/** Unseen characters that YAML forbids, or that editors take for line breaks: written as escapes only. */
const unseen = /[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF\p{Cs}]/u;

/** A text that readers of other versions of YAML could take for a number, true, false or null. */
const notText = /^(\d[\da-f_.,:xo+-]*|true|false|null|yes|no|on|off|y|n)$/i;

/** Signs that mean something to YAML, or look like it, at the beginning of a text. `../` is the start of a path. */
const leadingSign = /^([-+=~<>?:,[\]{}#&*!|'"%@`\\^;_]|\.(?!\.?\/))/;

/**
 * A scalar as a new one is written, without a line break after it: plain where every reader sees the same text, a `|`
 * block where it has line breaks, else in quotation marks.
 */
export function writeScalar(value: ScalarValue, place: ScalarPlace, style: YamlStyle): string {
  if (typeof value !== 'string') return String(value);
  if (isPlainText(value, place, style)) return value;
  // A block that ends with empty lines would take in those that follow it in the file.
  if (value.includes('\n') && !value.endsWith('\n\n')) {
    const block = writeLiteral(value, '|', place, ' '.repeat(place.column + 2));
    if (block !== undefined) return block;
  }
  return (style.quote === 'single' ? writeSingle(value) : undefined) ?? writeDouble(value);
}

/** A name before its colon: plain when it is a word, else in quotation marks. */
export function writeName(name: string): string {
  return /^[A-Za-z][\w-]*$/.test(name) && !notText.test(name) ? name : writeDouble(name);
}

/** Text in double quotation marks: holds any text, as JSON does. */
export function writeDouble(value: string): string {
  return JSON.stringify(value).replace(
    /[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Text in single quotation marks; undefined when it needs an escape. */
export function writeSingle(value: string): string | undefined {
  return unseen.test(value) ? undefined : `'${value.replaceAll("'", "''")}'`;
}

/** The lines of a text below a `|` header; undefined where it cannot stand so. */
export function writeLiteral(
  value: string,
  header: string,
  place: ScalarPlace,
  indent: string,
): string | undefined {
  if (place.inFlow || /^\s/.test(value)) return undefined;
  if (unseen.test(value.replaceAll('\n', ''))) return undefined;
  const lines = value.replace(/\n$/, '').split('\n');
  const text = [
    withChomping(header, value),
    ...lines.map((line) => (line === '' ? '' : indent + line)),
  ].join('\n');
  return readsBack(text, value, place) ? text : undefined;
}

/** A block header that says how many line breaks end the text: `|` → `|-`, `|` or `|+`. A comment after it stays. */
export function withChomping(header: string, value: string): string {
  const chomping = value.endsWith('\n\n') ? '+' : value.endsWith('\n') ? '' : '-';
  return header.replace(/^([|>])[-+]?/, (_header, sign: string) => sign + chomping);
}

function isPlainText(value: string, place: ScalarPlace, style: YamlStyle): boolean {
  if (value.trim() !== value || leadingSign.test(value) || unseen.test(value)) return false;
  if (isDateLike(value) ? !style.plainDates : notText.test(value)) return false;
  if (/:(\s|$)|\s#/.test(value)) return false;
  if (place.inFlow && /[,[\]{}]/.test(value)) return false;
  return readsBack(value, value, place);
}
