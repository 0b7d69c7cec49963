/** The checks of the build, run on one entry before it is saved. */
import { type EntryType, entryTypeNames, entryTypes } from '../../src/collections/index.ts';
import { countWords } from '../../src/i18n/format.ts';
import { type Locale, localeCodes } from '../../src/i18n/locales.ts';
import { type EntryFile, readEntryFile } from '../../src/source/entry-file.ts';
import { type CompiledFile, joinEntries, type Library } from '../../src/source/library.ts';
import type { ContentProblem } from '../../src/source/problem.ts';
import { checkLibrary } from '../../src/source/rules.ts';
import { type BodyContext, checkBody } from './check-body.ts';
import { type EntryFiles, type EntryPlace, filePathOf } from './entry-forms.ts';

/** What exists beside the entry. */
export interface EntryContext extends BodyContext {
  /** Today as 2026-11-25. */
  readonly today: string;
}

/** Something that the build would refuse, with the language and, where known, the field. */
export interface EntryProblem extends Omit<ContentProblem, 'rule'> {
  readonly locale: Locale;
  /** Name of the setting, or `body`. */
  readonly field: string;
}

/** Everything that is wrong with the files of an entry; none means that the build accepts them. */
export function checkEntry(
  place: EntryPlace,
  files: EntryFiles,
  context: EntryContext,
): EntryProblem[] {
  const read = new Map<string, EntryFile>();
  const compiled: CompiledFile[] = [];
  const problems: ContentProblem[] = [];
  for (const locale of localeCodes) {
    const text = files[locale];
    if (text === undefined) continue;
    const path = filePathOf(place, locale);
    const result = readEntryFile({ path, bytes: new TextEncoder().encode(text) });
    if ('problems' in result) {
      problems.push(...result.problems);
      continue;
    }
    read.set(path, result.file);
    const { bodyLine } = result.file;
    const body = checkBody(result.file.body, context);
    problems.push(
      ...body.problems.map((problem) => ({
        ...problem,
        file: path,
        line: problem.line + bodyLine,
      })),
    );
    compiled.push({
      file: result.file,
      body: { key: '', headings: [], words: countWords(body.text, locale) },
    });
  }
  // What follows from a file that cannot be read is not told as well.
  if (problems.length === 0) problems.push(...checkJoint(place, compiled, read, context));
  return problems.map((problem) => locate(problem, files));
}

function checkJoint(
  place: EntryPlace,
  compiled: readonly CompiledFile[],
  files: ReadonlyMap<string, EntryFile>,
  { index, hasPicture, today }: EntryContext,
): ContentProblem[] {
  const { entries, problems } = joinEntries(compiled);
  const others = index.entries.filter(({ type, id }) => type !== place.type || id !== place.id);
  const library: Library = {
    entries,
    keys: new Set([...others.map(({ type, id }) => `${type}/${id}`), `${place.type}/${place.id}`]),
    stepNumbers: new Set(
      index.entries.flatMap(({ type, facts }) =>
        type === 'step' ? [Number(facts['number'])] : [],
      ),
    ),
    cities: new Map(Object.entries(index.cities)),
    broken: new Set(),
    glossary: new Map(),
  };
  return [...problems, ...checkLibrary({ library, files, today, hasPicture })];
}

const typeOf = new Map<string, EntryType>(
  entryTypeNames.map((type) => [entryTypes[type].folder, type]),
);

/** Language and field of a problem, from its file and line. */
function locate(problem: ContentProblem, files: EntryFiles): EntryProblem {
  const [, folder = '', code = ''] = problem.file.split('/');
  const locale = localeCodes.find((candidate) => candidate === code) ?? localeCodes[0];
  if (!locale || !typeOf.has(folder)) throw new Error(`${problem.file} is no file of an entry.`);
  return { ...problem, locale, field: problem.field ?? fieldAt(files[locale] ?? '', problem.line) };
}

/** Name of the setting in which a line stands; `body` after the settings. */
export function fieldAt(text: string, line: number): string {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  if (end > 0 && line > end + 1) return 'body';
  for (let index = Math.min(line, lines.length) - 1; index > 0; index -= 1) {
    const [, name] = /^([A-Za-z][\w-]*):/.exec(lines[index] ?? '') ?? [];
    if (name) return name;
  }
  return 'title';
}
