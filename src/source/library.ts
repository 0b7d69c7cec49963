/** Puts files together: entries with facts once and words per language, every rule across files checked. Pure. */
import { digestOfTexts } from '../collections/digest.ts';
import type { City, EntryType, GlossaryTerm } from '../collections/index.ts';
import { type TranslationState, translationState } from '../collections/translation-state.ts';
import { isLocale, type Locale, sourceLocale as siteSourceLocale } from '../i18n/locales.ts';
import { type Told, tellProblem } from '../i18n/problem-words.ts';
import type { EntryFile } from './entry-file.ts';
import { placeOf } from './front-matter.ts';
import type { ContentProblem } from './problem.ts';

/** A heading of a body, for the table of contents. */
export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** A body after the pipeline: kept in the cache under its key, so that data stays small. */
export interface CompiledBody {
  readonly key: string;
  readonly headings: readonly Heading[];
  readonly words: number;
}

/** The words of an entry in one language. */
export interface Version {
  readonly locale: Locale;
  readonly texts: Record<string, unknown>;
  readonly slug: string;
  readonly state: TranslationState;
  readonly body: CompiledBody;
  readonly file: string;
}

/** One entry: facts once, versions by language. */
export interface LibraryEntry {
  readonly type: EntryType;
  readonly id: string;
  readonly facts: Record<string, unknown>;
  readonly sourceLocale: Locale;
  readonly versions: Partial<Record<Locale, Version>>;
}

/** Everything that was read, checked and joined. */
export interface Library {
  readonly entries: readonly LibraryEntry[];
  /** `practice/aarhus-model` for every entry. */
  readonly keys: ReadonlySet<string>;
  readonly stepNumbers: ReadonlySet<number>;
  readonly cities: ReadonlyMap<string, City>;
  /** `practices/aarhus-model`, `cities/london`: their files have faults of their own, so that references to them have none. */
  readonly broken: ReadonlySet<string>;
  readonly glossary: ReadonlyMap<string, GlossaryTerm>;
}

/** A file and its compiled body. */
export interface CompiledFile {
  readonly file: EntryFile;
  readonly body: CompiledBody;
}

/** Joins the files of each entry. Problems of the joint are reported; such an entry is left out. */
export function joinEntries(files: readonly CompiledFile[]): {
  entries: LibraryEntry[];
  problems: ContentProblem[];
} {
  const groups = new Map<string, CompiledFile[]>();
  for (const compiled of files) {
    const key = `${compiled.file.type}/${compiled.file.id}`;
    const group = groups.get(key);
    if (group) group.push(compiled);
    else groups.set(key, [compiled]);
  }
  const entries: LibraryEntry[] = [];
  const problems: ContentProblem[] = [];
  for (const group of groups.values()) {
    const joined = joinOne(group);
    if ('entry' in joined) entries.push(joined.entry);
    else problems.push(...joined.problems);
  }
  return { entries, problems };
}

function joinOne(
  group: readonly CompiledFile[],
): { entry: LibraryEntry } | { problems: ContentProblem[] } {
  const [first] = group;
  if (!first) return { problems: [] };
  const holders = group.filter(({ file }) => file.facts);
  const [holder, second] = holders;
  if (!holder) {
    return problemAt(first.file, [], tellProblem('entry.noFacts'));
  }
  if (second) {
    return problemAt(
      second.file,
      [Object.keys(second.file.facts ?? {})[0] ?? ''],
      tellProblem('entry.factsTwice', { file: holder.file.path }),
    );
  }
  const facts = holder.file.facts ?? {};
  const declared = facts['sourceLocale'];
  const sourceLocale = isLocale(declared) ? declared : holder.file.locale;
  const source = group.find(({ file }) => file.locale === sourceLocale && file.texts);
  if (!source?.file.texts) {
    return problemAt(
      holder.file,
      ['sourceLocale'],
      tellProblem('entry.noOriginal', { locale: sourceLocale }),
    );
  }
  const sourceDigest = digestOfTexts(source.file.texts, source.file.body);
  const versions: Partial<Record<Locale, Version>> = {};
  for (const compiled of group) {
    const version = versionOf(compiled, sourceLocale, sourceDigest);
    if (version === 'no note') {
      const told = problemAt(compiled.file, [], tellProblem('entry.noNote'));
      return { problems: told.problems.map((one) => ({ ...one, field: 'translation' })) };
    }
    if (version) versions[version.locale] = version;
  }
  return { entry: { type: first.file.type, id: first.file.id, facts, sourceLocale, versions } };
}

/** The words of one file with their state; none when the file has no words, `no note` when it does not say how they came. */
function versionOf(
  { file, body }: CompiledFile,
  sourceLocale: Locale,
  sourceDigest: string,
): Version | 'no note' | undefined {
  if (!file.texts) return undefined;
  const isSource = file.locale === sourceLocale;
  const note = file.texts['translation'] as Parameters<typeof translationState>[0];
  if (!isSource && !note) return 'no note';
  return {
    locale: file.locale,
    texts: file.texts,
    slug: typeof file.texts['slug'] === 'string' ? file.texts['slug'] : file.id,
    state: isSource ? 'original' : translationState(note, sourceDigest),
    body,
    file: file.path,
  };
}

function problemAt(
  file: EntryFile,
  path: readonly string[],
  told: Told,
): { problems: ContentProblem[] } {
  const { line, column } = placeOf(file.yaml, path);
  return {
    problems: [{ file: file.path, line: line + (path.length > 0 ? 1 : 0), column, ...told }],
  };
}

/** The version to show in a locale: its own, else the original, else any. */
export function versionFor(entry: LibraryEntry, locale: Locale): Version {
  const version =
    entry.versions[locale] ??
    entry.versions[entry.sourceLocale] ??
    entry.versions[siteSourceLocale] ??
    Object.values(entry.versions)[0];
  if (!version) throw new Error(`${entry.type}/${entry.id} has no text in any language.`);
  return version;
}
