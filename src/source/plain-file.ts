/** Files of `content/` that code reads by itself: dictionaries, lists, site pages, notes. Only what could harm is looked for. */
import jsYaml from 'js-yaml';
import { pageSchema } from '../collections/page-schema.ts';
import { checkData } from '../collections/say-issue.ts';
import { notesSchema } from '../collections/translation-notes.ts';
import { tellProblem } from '../i18n/problem-words.ts';
import { findBadCharacters } from '../markup/check/characters.ts';
import type { ContentFolder } from './content-folder.ts';
import { issuesToProblems, type SourceFile } from './entry-file.ts';
import { cutFrontMatter, decodeText, readYaml } from './front-matter.ts';
import type { ContentProblem } from './problem.ts';

/** The kinds that are checked here. */
const plainKinds = ['dictionary', 'list', 'page', 'notes', 'note'] as const;

type Found = Omit<ContentProblem, 'file'>;

/** Line and column, both from 1, of a place in a text. */
function placeAt(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function findCharacters(text: string): Found[] {
  return text.split('\n').flatMap((line, index) =>
    findBadCharacters(line).map((bad) => ({
      line: index + 1,
      column: bad.index + 1,
      ...tellProblem(`markup.${bad.rule}`, { code: bad.code }),
    })),
  );
}

/** Characters that JSON hides behind `\u202e`; the place is that of the value. */
function findEscapedCharacters(text: string, data: unknown): Found[] {
  if (!text.includes('\\u')) return [];
  const waiting: unknown[] = [data];
  const found: Found[] = [];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value === 'object' && value !== null)
      waiting.push(...Object.keys(value), ...Object.values(value));
    if (typeof value !== 'string') continue;
    const [bad] = findBadCharacters(value);
    if (!bad) continue;
    const code = text.toLowerCase().indexOf(`\\u${bad.code.slice('U+'.length).toLowerCase()}`);
    const place = placeAt(text, Math.max(0, code));
    found.push({ ...place, ...tellProblem(`markup.${bad.rule}`, { code: bad.code }) });
  }
  return found;
}

/** JSON as text to data. Keys that stand twice are refused: a reader would see one of them only. */
function readJson(text: string): { data: unknown } | { problem: Found } {
  try {
    const data: unknown = JSON.parse(text);
    // JSON is YAML, whose reader knows where a key stands a second time.
    jsYaml.load(text, { schema: jsYaml.JSON_SCHEMA });
    return { data };
  } catch (error) {
    if (error instanceof jsYaml.YAMLException) {
      const { line, column } = error.mark;
      return {
        problem: { line: line + 1, column: column + 1, ...tellProblem('json.twice') },
      };
    }
    const index = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    return { problem: { ...placeAt(text, index), ...tellProblem('json.unreadable') } };
  }
}

function checkDictionary(text: string): Found[] {
  const read = readJson(text);
  if ('problem' in read) return [read.problem];
  const isFlat =
    typeof read.data === 'object' &&
    read.data !== null &&
    !Array.isArray(read.data) &&
    Object.values(read.data).every((value) => typeof value === 'string');
  if (!isFlat) return [{ line: 1, column: 1, ...tellProblem('json.notTexts') }];
  return findEscapedCharacters(text, read.data);
}

function checkList(text: string): Found[] {
  const read = readJson(text);
  return 'problem' in read ? [read.problem] : findEscapedCharacters(text, read.data);
}

function checkPage(path: string, text: string): Found[] {
  const cut = cutFrontMatter(text);
  if ('problem' in cut) return [cut.problem];
  const read = readYaml(cut.yaml);
  if ('problem' in read) return [{ ...read.problem, line: read.problem.line + 1 }];
  const { error } = checkData(pageSchema, read.data);
  return error ? issuesToProblems(path, cut.yaml, error.issues, read.data) : [];
}

function checkNotes(path: string, text: string): Found[] {
  const read = readYaml(text);
  if ('problem' in read) return [read.problem];
  const { error } = checkData(notesSchema, read.data);
  return error ? issuesToProblems(path, text, error.issues, read.data, 0) : [];
}

/** What is wrong with such a file; its bytes are taken as they lie there. */
export function checkPlainFile(
  kind: (typeof plainKinds)[number],
  file: SourceFile,
): ContentProblem[] {
  if (kind === 'note' && file.bytes.length === 0) return [];
  const decoded = decodeText(file.bytes);
  if ('problem' in decoded) return [{ file: file.path, ...decoded.problem }];
  const { text } = decoded;
  const checks = {
    dictionary: () => checkDictionary(text),
    list: () => checkList(text),
    page: () => checkPage(file.path, text),
    notes: () => checkNotes(file.path, text),
    note: () => [],
  };
  return [...findCharacters(text), ...checks[kind]()].map((found) => ({
    ...found,
    file: file.path,
  }));
}

/** What is wrong with all such files of the folder. */
export function checkPlainFiles({ filesOf }: ContentFolder): ContentProblem[] {
  return plainKinds.flatMap((kind) => filesOf(kind).flatMap((file) => checkPlainFile(kind, file)));
}
