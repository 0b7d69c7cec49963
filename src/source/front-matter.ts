/** Cuts a file into front matter and body, and reads YAML as data with positions. */
import jsYaml from 'js-yaml';
import { isCollection, LineCounter, parseDocument } from 'yaml';
import { sayProblem, type Told, tellProblem } from '../i18n/problem-words.ts';
import { findBadCharacters } from '../markup/check/characters.ts';
import { findBadString, findReservedName, tellBadCharacter } from './bad-strings.ts';
import type { ContentProblem } from './problem.ts';
import { sayYamlReason } from './yaml-reasons.ts';
import { findForbiddenToken } from './yaml-tokens.ts';

/** Largest text, in bytes. */
export const maxBytes = 128 * 1024;
const maxFrontMatter = 24 * 1024;

/** A file cut in two. `bodyLine` is the number of lines before the body. */
export interface CutFile {
  readonly yaml: string;
  readonly body: string;
  readonly bodyLine: number;
}

type Place = Pick<ContentProblem, 'line' | 'column' | 'rule' | 'message'>;
const at = (line: number, column: number, told: Told): Place => ({ line, column, ...told });

/** Bytes to text. Refuses what is not UTF-8, empty or too big. */
export function decodeText(bytes: Uint8Array): { text: string } | { problem: Place } {
  if (bytes.length === 0) {
    return { problem: at(1, 1, tellProblem('file.empty')) };
  }
  if (bytes.length > maxBytes) {
    return {
      problem: at(
        1,
        1,
        tellProblem('file.tooLong', { found: String(bytes.length), limit: String(maxBytes) }),
      ),
    };
  }
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n'),
    };
  } catch {
    const line = firstInvalidLine(bytes);
    return {
      problem: at(line, 1, tellProblem('file.encoding')),
    };
  }
}

function firstInvalidLine(bytes: Uint8Array): number {
  const shown = new TextDecoder().decode(bytes);
  return shown.slice(0, shown.indexOf('\u{FFFD}')).split('\n').length;
}

/** Cuts at the two `---` lines. */
export function cutFrontMatter(text: string): CutFile | { problem: Place } {
  if (!text.startsWith('---\n')) {
    return {
      problem: at(1, 1, tellProblem('file.noSettings')),
    };
  }
  const end = text.indexOf('\n---\n', 3);
  const endAtClose = end < 0 && text.endsWith('\n---') ? text.length - 4 : end;
  if (endAtClose < 0) {
    return {
      problem: at(1, 1, tellProblem('file.noEnd')),
    };
  }
  const yaml = text.slice(4, endAtClose + 1);
  if (yaml.length > maxFrontMatter) {
    return {
      problem: at(1, 1, tellProblem('file.settingsTooLong', { limit: String(maxFrontMatter) })),
    };
  }
  const bodyLine = yaml.split('\n').length + 1;
  return { yaml, body: text.slice(endAtClose + 5), bodyLine };
}

/**
 * YAML to plain data (dates stay text); `null` and empty values are dropped. Refuses what is not plain settings, and
 * characters that nobody sees, in values, names and comments. Never throws.
 */
export function readYaml(yaml: string): { data: Record<string, unknown> } | { problem: Place } {
  const refused = refuseText(yaml);
  if (refused) return { problem: refused };
  const loaded = loadYaml(yaml);
  if ('problem' in loaded) return loaded;
  const { data } = loaded;
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { problem: at(1, 1, tellProblem('file.notSettings')) };
  const refusedValue = refuseValues(yaml, data);
  return refusedValue
    ? { problem: refusedValue }
    : { data: withoutEmpty(data as Record<string, unknown>) };
}

/** What can be seen in the text itself, before it is read. */
function refuseText(yaml: string): Place | undefined {
  const [bad] = findBadCharacters(yaml);
  if (bad) return atOffset(yaml, bad.index, tellBadCharacter(bad));
  const token = findForbiddenToken(yaml);
  return token && atOffset(yaml, token.offset, tellProblem(token.key));
}

/** What is seen only when escapes such as `"\u202e"` are read. */
function refuseValues(yaml: string, data: object): Place | undefined {
  const name = findReservedName(data);
  if (name) {
    const names = sayProblem('field.quoted', { name: String(name.at(-1)) });
    return { ...placeOf(yaml, name), ...tellProblem('field.unknown', { names }) };
  }
  const bad = findBadString(data);
  return bad && { ...placeOf(yaml, bad.path), ...tellBadCharacter(bad) };
}

function loadYaml(yaml: string): { data: unknown } | { problem: Place } {
  try {
    return { data: jsYaml.load(yaml, { schema: jsYaml.CORE_SCHEMA }) };
  } catch (error) {
    if (!(error instanceof jsYaml.YAMLException)) throw error;
    const { line = 0, column = 0 } = error.mark ?? {};
    const reason = sayYamlReason(error.reason);
    return { problem: at(line + 1, column + 1, tellProblem('file.unreadable', { reason })) };
  }
}

function atOffset(text: string, offset: number, told: Told): Place {
  const before = text.slice(0, offset).split('\n');
  return at(before.length, (before.at(-1)?.length ?? 0) + 1, told);
}

function withoutEmpty(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(([, value]) => value !== null && value !== ''),
  );
}

/** Finds where a value stands in YAML text: line and column, both from 1. For messages only. */
export function placeOf(
  yaml: string,
  path: readonly PropertyKey[],
): { line: number; column: number } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core' });
  for (let length = path.length; length > 0; length -= 1) {
    const offset = keyOffset(document, path.slice(0, length));
    if (offset !== undefined) {
      const { line, col } = lines.linePos(offset);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}

function keyOffset(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = path.at(-1);
  if (!isCollection(parent)) return undefined;
  if (typeof last === 'number') {
    const item: unknown = parent.items[last];
    return rangeOf(item);
  }
  for (const pair of parent.items) {
    if (
      typeof pair === 'object' &&
      pair !== null &&
      'key' in pair &&
      String(pair.key) === String(last)
    ) {
      return rangeOf(pair.key);
    }
  }
  return undefined;
}

function rangeOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}
