/** One contributed file: path, settings, body, checked against the schema of its kind. Pure. */
import type { z } from 'zod';
import { type EntryType, entryTypeOf, factNames, fileSchema } from '../collections/index.ts';
import { checkData } from '../collections/say-issue.ts';
import { isLocale, type Locale, localeCodes } from '../i18n/locales.ts';
import { sayProblem, type Told, tellProblem } from '../i18n/problem-words.ts';
import { cutFrontMatter, decodeText, placeOf, readYaml } from './front-matter.ts';
import type { ContentProblem } from './problem.ts';

/** A file as it was read. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Where a file belongs: `content/practices/fr/aarhus-model.mdx`. */
export interface EntryPath {
  readonly type: EntryType;
  readonly locale: Locale;
  readonly id: string;
}

/** A file whose settings are in order. `facts` is there only in the file that holds them. */
export interface EntryFile extends EntryPath {
  readonly path: string;
  readonly facts: Record<string, unknown> | undefined;
  /** Undefined when the file has neither title nor body: the translation is missing. */
  readonly texts: Record<string, unknown> | undefined;
  readonly body: string;
  readonly bodyLine: number;
  /** YAML of the settings, kept to find places for messages. */
  readonly yaml: string;
}

const pathPattern = /^content\/([a-z-]+)\/([^/]+)\/([^/]+)\.mdx$/;
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Kind, locale and id of a path, or what is wrong with it. */
export function readEntryPath(path: string): EntryPath | Told {
  const [, folder = '', locale = '', id = ''] = pathPattern.exec(path) ?? [];
  const type = entryTypeOf(folder);
  if (!type) return tellProblem('file.noFolder');
  if (!isLocale(locale))
    return tellProblem('file.noLanguage', { locale, locales: localeCodes.join(', ') });
  if (!idPattern.test(id) || id.length > 60) return tellProblem('file.badName', { id });
  // The editor would save such a file in another folder (docs/design.md §8).
  if (folder.startsWith(id)) return tellProblem('file.folderName', { id, folder });
  return { type, locale, id };
}

/** Reads one file. Every problem is reported with its line. */
export function readEntryFile(
  file: SourceFile,
): { file: EntryFile } | { problems: ContentProblem[] } {
  const fail = (problem: Omit<ContentProblem, 'file'>, lineOffset = 0) => ({
    problems: [{ ...problem, file: file.path, line: problem.line + lineOffset }],
  });
  const place = readEntryPath(file.path);
  if ('message' in place) return fail({ line: 1, column: 1, ...place });
  const decoded = decodeText(file.bytes);
  if ('problem' in decoded) return fail(decoded.problem);
  const cut = cutFrontMatter(decoded.text);
  if ('problem' in cut) return fail(cut.problem);
  const read = readYaml(cut.yaml);
  if ('problem' in read) return fail(read.problem, 1);
  return validate(file.path, place, cut, read.data);
}

function validate(
  path: string,
  place: EntryPath,
  cut: { yaml: string; body: string; bodyLine: number },
  data: Record<string, unknown>,
): { file: EntryFile } | { problems: ContentProblem[] } {
  const names = factNames(place.type);
  const holdsFacts = names.some((name) => name in data);
  const isStub = data['title'] === undefined && cut.body.trim() === '';
  const holds = holdsFacts ? (isStub ? 'facts' : 'facts-and-texts') : 'texts';
  const base = { ...place, path, yaml: cut.yaml, body: cut.body, bodyLine: cut.bodyLine };
  if (isStub && !holdsFacts) return { file: { ...base, facts: undefined, texts: undefined } };
  const result = checkData(fileSchema(place.type, holds), data);
  if (!result.success)
    return { problems: issuesToProblems(path, cut.yaml, result.error.issues, data) };
  const values = Object.entries(result.data);
  return {
    file: {
      ...base,
      facts: holdsFacts
        ? Object.fromEntries(values.filter(([name]) => names.includes(name)))
        : undefined,
      texts: isStub
        ? undefined
        : Object.fromEntries(values.filter(([name]) => !names.includes(name))),
    },
  };
}

/** Schema issues as sentences with line and column. */
export function issuesToProblems(
  path: string,
  yaml: string,
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
  lineOffset = 1,
): ContentProblem[] {
  return issues.flatMap((issue) => {
    const target =
      issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    const { line, column } = placeOf(yaml, target);
    const message = describeIssue(issue, data);
    const place = { file: path, line: line + lineOffset, column, rule: 'schema' as const, message };
    return [target[0] === undefined ? place : { ...place, field: String(target[0]) }];
  });
}

/** The sentence of an issue, with what was found where there is something to show. */
function describeIssue({ code, path, message }: z.core.$ZodIssue, data: unknown): string {
  const found = path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );
  if (code === 'unrecognized_keys' || found === undefined) return message;
  return sayProblem('field.found', {
    problem: message,
    found: JSON.stringify(found).slice(0, 80),
  });
}
