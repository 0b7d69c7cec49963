/** What the form shows of an entry, from its files: facts once, in the language of the member, and words per language. */
import { type EntryType, entryTypes, factNames } from '../../src/collections/index.ts';
import { type Locale, localeCodes } from '../../src/i18n/locales.ts';
import { cutFrontMatter, readYaml } from '../../src/source/front-matter.ts';
import { bodyField, formOnly } from '../form/make-fields.ts';

/** An entry: its kind and its name. */
export interface EntryPlace {
  readonly type: EntryType;
  readonly id: string;
}

/** The texts of an entry's files, by language. */
export type EntryFiles = Readonly<Partial<Record<Locale, string>>>;

/** What the form holds in one language: settings and body. */
export type FormData = Readonly<Record<string, unknown>>;

/** What the form holds of an entry, by language. */
export type EntryForms = Readonly<Partial<Record<Locale, FormData>>>;

/** A file that the form cannot show; the message says where and why. */
export class UnreadableFile extends Error {}

/** `content/practices/fr/aarhus-model.mdx` */
export function filePathOf({ type, id }: EntryPlace, locale: Locale): string {
  return `content/${entryTypes[type].folder}/${locale}/${id}.mdx`;
}

/** Settings and body of a file. Throws `UnreadableFile`. */
export function readFile(path: string, text: string): { data: FormData; body: string } {
  const fail = ({ line, message }: { line: number; message: string }) =>
    new UnreadableFile(`${path}:${line}: ${message}`);
  const cut = cutFrontMatter(text.replace(/\r\n?/g, '\n'));
  if ('problem' in cut) throw fail(cut.problem);
  const read = cut.yaml.trim() === '' ? { data: {} } : readYaml(cut.yaml);
  if ('problem' in read) throw fail({ ...read.problem, line: read.problem.line + 1 });
  return { data: read.data, body: cut.body.replace(/^\n+/, '').trimEnd() };
}

/** True for a field that is of the form only. */
export function isFormOnly(name: string): boolean {
  return (
    Object.values(formOnly).some((own) => own === name) || name.startsWith(`${formOnly.heading}-`)
  );
}

/** True when a file or form has words of its own and is not only a place for facts. */
export function hasWords(type: EntryType, data: FormData): boolean {
  const facts = new Set([...factNames(type), 'translation']);
  return Object.entries(data).some(
    ([name, value]) => !facts.has(name) && !isFormOnly(name) && isThere(value),
  );
}

function isThere(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(isThere);
  return typeof value === 'object' ? Object.values(value).some(isThere) : true;
}

/** The facts of an entry, from whichever file holds them, and the language of that file. */
export function factsOf(
  place: EntryPlace,
  files: EntryFiles,
): { facts: FormData; holder: Locale | undefined } {
  const names = factNames(place.type);
  for (const locale of localeCodes) {
    const text = files[locale];
    if (text === undefined) continue;
    const { data } = readFile(filePathOf(place, locale), text);
    if (names.some((name) => name in data)) return { facts: only(data, names), holder: locale };
  }
  return { facts: {}, holder: undefined };
}

/** The settings with these names. */
export function only(data: FormData, names: readonly string[]): FormData {
  return Object.fromEntries(Object.entries(data).filter(([name]) => names.includes(name)));
}

/** The settings without these names. */
export function without(data: FormData, names: readonly string[]): FormData {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)));
}

/**
 * The forms of an entry's files. `first` is the language that shows the facts: it has a form even when the entry has no
 * text in it. Throws `UnreadableFile` when a file is not of the right form.
 */
export function formsFromFiles(place: EntryPlace, files: EntryFiles, first: Locale): EntryForms {
  const { facts } = factsOf(place, files);
  const names = factNames(place.type);
  const forms: Partial<Record<Locale, FormData>> = {};
  for (const locale of localeCodes) {
    const text = files[locale];
    const read = text === undefined ? undefined : readFile(filePathOf(place, locale), text);
    const words = read
      ? { ...without(read.data, names), ...(read.body ? { [bodyField]: read.body } : {}) }
      : undefined;
    if (locale === first) forms[locale] = { [formOnly.name]: place.id, ...facts, ...words };
    else if (words && hasWords(place.type, words)) forms[locale] = words;
  }
  return forms;
}
