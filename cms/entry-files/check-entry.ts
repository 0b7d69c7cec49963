/** The checks of the build, run on one entry before it is saved. */
import { type EntryType, entryTypeNames, entryTypes } from '../../src/collections/index.ts';
import { countWords } from '../../src/i18n/format.ts';
import { type Locale, localeCodes } from '../../src/i18n/locales.ts';
import { sectionOf } from '../../src/i18n/paths.ts';
import { checkTree, describeProblem, extractText, parseBody } from '../../src/markup/portable.ts';
import { findAll, type Root } from '../../src/markup/tree.ts';
import { type EntryFile, readEntryFile } from '../../src/source/entry-file.ts';
import { type CompiledFile, joinEntries, type Library } from '../../src/source/library.ts';
import type { ContentProblem } from '../../src/source/problem.ts';
import { checkLibrary } from '../../src/source/rules.ts';
import { describeDeadLink, pageExists } from '../../src/source/site-pages.ts';
import type { LibraryIndex } from '../library/library-index.ts';
import { type EntryFiles, type EntryPlace, filePathOf } from './entry-forms.ts';

/** What exists beside the entry. */
export interface EntryContext {
  readonly index: LibraryIndex;
  /** Whether there is a picture at a path such as `../../media/x.jpg`, uploaded ones included. */
  readonly hasPicture: (path: string) => boolean;
  /** Today as 2026-11-25. */
  readonly today: string;
}

/** Something that the build would refuse, with the language and, where known, the field. */
export interface EntryProblem extends ContentProblem {
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
    const body = checkBody(result.file, context);
    problems.push(...body.problems);
    compiled.push({
      file: result.file,
      body: { key: '', headings: [], words: countWords(body.text, locale) },
    });
  }
  // What follows from a file that cannot be read is not told as well.
  if (problems.length === 0) problems.push(...checkJoint(place, compiled, read, context));
  return problems.map((problem) => locate(problem, files));
}

function checkBody(
  file: EntryFile,
  { hasPicture, index }: EntryContext,
): { text: string; problems: ContentProblem[] } {
  const at = (line: number, column: number, message: string): ContentProblem => ({
    file: file.path,
    line: line + file.bodyLine,
    column,
    message,
  });
  const parsed = parseBody(file.body);
  const found =
    'problems' in parsed ? parsed.problems : checkTree(parsed.tree, { hasMedia: hasPicture });
  const problems = found.map((problem) =>
    at(problem.line, problem.column, describeProblem(problem)),
  );
  if ('problems' in parsed) return { text: '', problems };
  const dead = linksOf(parsed.tree).filter(({ url }) => !isKnownPage(url, index));
  return {
    text: extractText(parsed.tree),
    problems: [
      ...problems,
      ...dead.map(({ url, line, column }) => at(line, column, describeDeadLink(url))),
    ],
  };
}

function linksOf(tree: Root): { url: string; line: number; column: number }[] {
  return [...findAll(tree, 'link'), ...findAll(tree, 'definition')]
    .filter(({ url }) => url.startsWith('/'))
    .map(({ url, position }) => ({
      url,
      line: position?.start.line ?? 1,
      column: position?.start.column ?? 1,
    }));
}

/** Whether a link without language leads to a published page. */
export function isKnownPage(url: string, index: LibraryIndex): boolean {
  return pageExists(url, {
    cityPages: new Set(index.cityPages),
    hasEntry: (reference) =>
      index.entries.some(({ type, id }) => `${sectionOf[type]}/${id}` === reference),
    isBroken: () => false,
  });
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
