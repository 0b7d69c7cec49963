/** Writes words and notes of translations into the files of `content/`, changing nothing else, each file in one step. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import { orderOf } from '../../cms/entry-files/compose-entry.ts';
import { writeEntryFile } from '../../cms/entry-files/write-entry-file.ts';
import { replaceFile } from '../../src/cache/kept-file.ts';
import { entryTypeOf, entryTypes } from '../../src/collections/index.ts';
import { pageSchema } from '../../src/collections/page-schema.ts';
import { notesFile } from '../../src/collections/translation-notes.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { TextDocument } from '../../src/translations/cut-document.ts';
import { readNotes, writeNotes } from '../../src/translations/translation-notes.ts';
import { sourceOf, type TranslationNote, type Unit } from '../../src/translations/unit.ts';

/** A text with what it says of itself. */
export interface NotedText extends TextDocument {
  readonly note: TranslationNote;
}

/** Writes a file when it would be another. Gives whether it was. */
function writeIfOther(root: string, file: string, text: string): boolean {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  replaceFile(path, text);
  return true;
}

/** Where the words of a unit in a language stand, or will: from the root of the project. */
export function fileOf(unit: Unit, locale: Locale): string {
  const own = unit.texts[locale];
  if (own) return own.file;
  const [kind = '', id = ''] = unit.id.split('/');
  if (entryTypeOf(unit.kind) || kind === 'pages') return `content/${kind}/${locale}/${id}.mdx`;
  const { file } = sourceOf(unit);
  return unit.kind === 'interface' ? file.replace(/[^/]+\.json$/, `${locale}.json`) : file;
}

function saveFile(root: string, unit: Unit, locale: Locale, { texts, body, note }: NotedText) {
  const file = fileOf(unit, locale);
  const path = join(root, file);
  const previous = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const type = entryTypeOf(unit.kind);
  const order = type ? orderOf({ type }) : Object.keys(pageSchema.shape);
  const data = { ...factsIn(previous, unit, texts), ...texts, translation: note };
  return writeIfOther(root, file, writeEntryFile(previous, { data, body }, order));
}

/** Facts that stand in the file of a translation, which a text does not know. */
function factsIn(
  previous: string | undefined,
  unit: Unit,
  texts: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const type = entryTypeOf(unit.kind);
  if (!previous || !type) return {};
  const yaml = /^---\n([\s\S]*?)\n---/.exec(previous)?.[1] ?? '';
  const data: unknown = parseDocument(yaml, { schema: 'core' }).toJS();
  const names = Object.keys(entryTypes[type].facts).filter((name) => !(name in texts));
  const own = Object.entries(typeof data === 'object' && data !== null ? data : {});
  return Object.fromEntries(own.filter(([name]) => names.includes(name)));
}

function saveDictionary(root: string, unit: Unit, locale: Locale, texts: NotedText['texts']) {
  const file = fileOf(unit, locale);
  const path = join(root, file);
  const own = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  return writeIfOther(root, file, `${JSON.stringify({ ...own, ...texts }, undefined, 2)}\n`);
}

/** Leaves of nested words, with their places. */
function* leaves(
  value: unknown,
  path: readonly string[] = [],
): Generator<readonly [readonly string[], unknown]> {
  if (typeof value !== 'object' || value === null) yield [path, value];
  else for (const [name, inner] of Object.entries(value)) yield* leaves(inner, [...path, name]);
}

function saveRecord(root: string, unit: Unit, locale: Locale, texts: NotedText['texts']) {
  const { file } = sourceOf(unit);
  const text = readFileSync(join(root, file), 'utf8');
  const isJson = file.endsWith('.json');
  const document: Document = parseDocument(text, { schema: 'core' });
  let isOther = false;
  for (const [path, words] of leaves(texts)) {
    const place = [...path, locale];
    if (document.getIn(place) === words) continue;
    document.setIn(place, words);
    isOther = true;
  }
  if (!isOther) return false;
  const written = isJson
    ? `${JSON.stringify(document.toJS(), undefined, 2)}\n`
    : document.toString({ lineWidth: 0 });
  return writeIfOther(root, file, written);
}

function saveNote(root: string, { id }: Unit, locale: Locale, note: TranslationNote): boolean {
  const notes = new Map(readNotes(root, locale)).set(id, note);
  return writeIfOther(root, notesFile(locale), writeNotes(notes));
}

/** Writes the words of a unit in a language, and its note. Gives whether anything became another. */
export function saveText(root: string, unit: Unit, locale: Locale, text: NotedText): boolean {
  if (entryTypeOf(unit.kind) || unit.kind === 'pages') return saveFile(root, unit, locale, text);
  const save = unit.kind === 'interface' ? saveDictionary : saveRecord;
  const isOther = save(root, unit, locale, text.texts);
  return saveNote(root, unit, locale, text.note) || isOther;
}
