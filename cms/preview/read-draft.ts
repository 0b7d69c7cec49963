/** From the files of a draft to an entry, by the code of the build where they are whole, leniently where they are not. */
import { digestOfTexts } from '../../src/collections/digest.ts';
import { entryTypes, factNames } from '../../src/collections/index.ts';
import { isLocale, type Locale, localeCodes } from '../../src/i18n/locales.ts';
import { type EntryFile, readEntryFile } from '../../src/source/entry-file.ts';
import { cutFrontMatter, readYaml } from '../../src/source/front-matter.ts';
import { joinEntries, type LibraryEntry } from '../../src/source/library.ts';
import {
  type EntryFiles,
  type EntryPlace,
  filePathOf,
  hasWords,
} from '../entry-files/entry-forms.ts';
import { bodyField } from '../form/make-fields.ts';
import { readLeniently } from './lenient-settings.ts';
import type { Problem } from './list-problems.ts';

/** A draft that can be shown. Its bodies are not compiled yet. */
export interface Draft {
  readonly entry: LibraryEntry;
  readonly files: ReadonlyMap<Locale, EntryFile>;
  /** Why settings cannot be read at all, if so. */
  readonly problems: readonly Problem[];
}

/** Reads a draft. `locale` is the language that is looked at, `today` the day as 2026-11-25. */
export function readDraft(
  place: EntryPlace,
  texts: EntryFiles,
  locale: Locale,
  today: string,
): Draft {
  const problems: Problem[] = [];
  const read = localeCodes.flatMap((code): EntryFile[] => {
    const text = texts[code];
    if (text === undefined) return [];
    const strict = readEntryFile({ path: filePathOf(place, code), bytes: encode(text) });
    if ('file' in strict) return [strict.file];
    const lenient = readFileLeniently(place, code, text, today);
    problems.push(...lenient.problems);
    return [lenient.file];
  });
  const files = makeJoinable(read, place, locale, today);
  const joined = joinEntries(
    files.map((file) => ({ file, body: { key: '', headings: [], words: 0 } })),
  );
  const [entry] = joined.entries;
  if (!entry) throw new Error(joined.problems[0]?.message ?? 'The entry has no files.');
  return { entry, files: new Map(files.map((file) => [file.locale, file])), problems };
}

const encode = (text: string) => new TextEncoder().encode(text);

function readFileLeniently(
  place: EntryPlace,
  locale: Locale,
  text: string,
  today: string,
): { file: EntryFile; problems: readonly Problem[] } {
  const cut = cutFrontMatter(text.replaceAll(/\r\n?/g, '\n'));
  if ('problem' in cut) return { file: emptyFile(place, locale, today), problems: [cut.problem] };
  const { yaml, body, bodyLine } = cut;
  const read = yaml.trim() === '' ? { data: {} } : readYaml(yaml);
  const data = 'data' in read ? read.data : {};
  const { facts, texts } = entryTypes[place.type];
  const holdsFacts = factNames(place.type).some((name) => name in data);
  const isWritten = hasWords(place.type, { ...data, [bodyField]: body });
  const file: EntryFile = {
    ...emptyFile(place, locale, today),
    facts: holdsFacts ? readLeniently(facts, data, today) : undefined,
    texts: isWritten ? readLeniently(texts, data, today) : undefined,
    body,
    bodyLine,
  };
  if ('data' in read) return { file, problems: [] };
  return { file, problems: [{ ...read.problem, line: read.problem.line + 1 }] };
}

/** A file in which nothing is written yet. */
function emptyFile(place: EntryPlace, locale: Locale, today: string): EntryFile {
  const texts = readLeniently(entryTypes[place.type].texts, {}, today);
  const path = filePathOf(place, locale);
  return { ...place, locale, path, facts: undefined, texts, body: '', bodyLine: 0, yaml: '' };
}

/**
 * Gives the files what `joinEntries` asks for: facts in one of them, words in the original, a note in each translation.
 * Files of a whole entry stay as they are.
 */
function makeJoinable(
  read: readonly EntryFile[],
  place: EntryPlace,
  locale: Locale,
  today: string,
): EntryFile[] {
  const isWritten = read.some(({ texts }) => texts);
  const files = isWritten
    ? read
    : [...read.filter((file) => file.locale !== locale), wordlessFile(read, place, locale, today)];
  const holder = files.find(({ facts }) => facts) ?? files.find(({ texts }) => texts);
  const facts = holder?.facts ?? readLeniently(entryTypes[place.type].facts, {}, today);
  const written = new Set(files.flatMap((file) => (file.texts ? [file.locale] : [])));
  const declared = facts['sourceLocale'];
  const wished = [declared, holder?.locale, ...written];
  const original = wished.find((code) => isLocale(code) && written.has(code));
  const source = files.find((file) => file.locale === original);
  const digest = source?.texts && digestOfTexts(source.texts, source.body);
  const note = { method: 'human', date: today, source: digest };
  return files.map((file) => ({
    ...file,
    facts: file === holder ? { ...facts, sourceLocale: original } : undefined,
    texts: file.texts && file !== source ? { translation: note, ...file.texts } : file.texts,
  }));
}

function wordlessFile(
  read: readonly EntryFile[],
  place: EntryPlace,
  locale: Locale,
  today: string,
): EntryFile {
  const empty = emptyFile(place, locale, today);
  const own = read.find((file) => file.locale === locale);
  return own ? { ...own, texts: empty.texts } : empty;
}
