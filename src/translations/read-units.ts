/** Reads everything that is translated from `content/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { describeEntry, type FieldFacts } from '../collections/field-notes.ts';
import { glossarySchema } from '../collections/glossary/schema.ts';
import { type EntryType, entryTypeNames, entryTypes } from '../collections/index.ts';
import { type Page, pageSchema } from '../collections/page-schema.ts';
import { isLocale, type Locale, localeCodes, sourceLocale } from '../i18n/locales.ts';
import { readEntryFile } from '../source/entry-file.ts';
import { cutFrontMatter, decodeText, readYaml } from '../source/front-matter.ts';
import type { TextDocument } from './cut-document.ts';
import { joinTexts } from './join-texts.ts';
import { readNotes } from './translation-notes.ts';
import {
  draftFile,
  sourceOf,
  type TranslationNote,
  type Unit,
  type UnitKind,
  type UnitText,
} from './unit.ts';

/** Thrown when a file cannot be read: the check of the content tells why. */
export class UnreadableContent extends Error {
  override name = 'UnreadableContent';

  constructor(file: string) {
    super(`${file} cannot be read. Run "npm run check:content", put it right, then try again.`);
  }
}

const noteOf = (texts: Readonly<Record<string, unknown>>) =>
  texts['translation'] as TranslationNote | undefined;

/** Chooses units before their files are read. */
type IsWanted = (kind: UnitKind, id: string) => boolean;

/** `content/practices/fr/aarhus-model.mdx` → `aarhus-model`. */
const idOf = (path: string) =>
  path
    .split('/')
    .at(-1)
    ?.replace(/\.\w+$/, '') ?? '';

const titleOf = (texts: Readonly<Record<string, unknown>> | undefined, id: string) =>
  typeof texts?.['title'] === 'string' ? texts['title'] : id;

/** Files of a folder with an ending; none where there is no such folder. */
function filesOf(root: string, folder: string, ending: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith(ending))
    .sort();
}

/** Entries of a kind, joined over their languages. */
function readEntryUnits(root: string, type: EntryType, isWanted: IsWanted): Unit[] {
  const { folder } = entryTypes[type];
  const groups = new Map<
    string,
    { locale: Locale; text: UnitText; declared: unknown; isHolder: boolean }[]
  >();
  const wanted = filesOf(root, `content/${folder}`, '.mdx').filter((path) =>
    isWanted(folder, `${folder}/${idOf(path)}`),
  );
  for (const path of wanted) {
    const read = readEntryFile({ path, bytes: readFileSync(join(root, path)) });
    if ('problems' in read) throw new UnreadableContent(path);
    const { id, locale, facts, texts, body } = read.file;
    const group = groups.get(id) ?? [];
    groups.set(id, group);
    const declared = facts?.['sourceLocale'];
    const text = { texts: texts ?? {}, body, file: path, note: noteOf(texts ?? {}) };
    if (texts || facts) group.push({ locale, text, declared, isHolder: facts !== undefined });
  }
  const { texts: fields } = describeEntry(type);
  return [...groups].flatMap(([id, group]) => {
    const holder = group.find(({ isHolder }) => isHolder);
    const source = isLocale(holder?.declared) ? holder.declared : holder?.locale;
    const written = group.filter(({ text }) => Object.keys(text.texts).length > 0);
    if (!source || !written.some(({ locale }) => locale === source)) return [];
    const texts = Object.fromEntries(written.map(({ locale, text }) => [locale, text]));
    const drafts = readDrafts(
      root,
      (locale) => `content/${folder}/${locale}/${id}.mdx`,
      parseEntry,
    );
    return [
      {
        id: `${folder}/${id}`,
        kind: folder,
        title: titleOf(texts[source]?.texts, id),
        sourceLocale: source,
        texts,
        drafts,
        fields,
      },
    ];
  });
}

type ReadText = (file: string, bytes: Uint8Array) => TextDocument | undefined;

const parseEntry: ReadText = (file, bytes) => {
  const read = readEntryFile({ path: file, bytes });
  const texts = 'file' in read ? read.file.texts : undefined;
  return texts && 'file' in read ? { texts, body: read.file.body } : undefined;
};

const parsePageText = (bytes: Uint8Array): TextDocument | undefined => {
  const page = parsePage(bytes);
  return page && { texts: page.data, body: page.body };
};

/** Drafts of a text that wait, by language. */
function readDrafts(root: string, placeIn: (locale: Locale) => string, read: ReadText) {
  return joinTexts((locale) => {
    const place = placeIn(locale);
    const file = draftFile(place);
    const bytes = readOrNothing(join(root, file));
    if (!bytes) return undefined;
    const document = read(place, bytes);
    if (!document) throw new UnreadableContent(file);
    return { ...document, file, note: noteOf(document.texts) };
  });
}

/** The site pages. */
function readPageUnits(root: string): Unit[] {
  const fields = z.toJSONSchema(pageSchema, { io: 'input', unrepresentable: 'any' }) as FieldFacts;
  const names = filesOf(root, `content/pages/${sourceLocale}`, '.mdx');
  return names.map((name) => {
    const id = name.split('/').at(-1)?.slice(0, -'.mdx'.length) ?? '';
    const texts = joinTexts((locale) => readPage(root, `content/pages/${locale}/${id}.mdx`));
    const title = titleOf(texts[sourceLocale]?.texts, id);
    const place = (locale: Locale) => `content/pages/${locale}/${id}.mdx`;
    const drafts = readDrafts(root, place, (_, bytes) => parsePageText(bytes));
    return { id: `pages/${id}`, kind: 'pages', title, sourceLocale, texts, drafts, fields };
  });
}

function readPage(root: string, file: string): UnitText | undefined {
  const bytes = readOrNothing(join(root, file));
  if (!bytes) return undefined;
  const page = parsePage(bytes);
  if (!page) throw new UnreadableContent(file);
  return { texts: page.data, body: page.body, file, note: page.data.translation };
}

function parsePage(bytes: Uint8Array): { data: Page; body: string } | undefined {
  const decoded = decodeText(bytes);
  const cut = 'problem' in decoded ? decoded : cutFrontMatter(decoded.text);
  if ('problem' in cut) return undefined;
  const read = readYaml(cut.yaml);
  const page = 'problem' in read ? undefined : pageSchema.safeParse(read.data);
  return page?.success ? { data: page.data, body: cut.body } : undefined;
}

function readOrNothing(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw problem;
  }
}

type Notes = Readonly<Partial<Record<Locale, ReadonlyMap<string, TranslationNote>>>>;

/** Dictionaries of words for programs, each cut at the first dot of its keys: `home.title` → `ui/home`. */
const dictionaries = ['ui', 'editor/ui', 'problems'] as const;

function readDictionaryUnits(root: string, folder: string, notes: Notes): Unit[] {
  const read = (locale: Locale) => readJson(root, `content/${folder}/${locale}.json`);
  const groups = [...new Set(Object.keys(read(sourceLocale)).map(groupOf))];
  return groups.map((group) => {
    const id = `${folder}/${group}`;
    const texts = joinTexts((locale) => {
      const texts = ofGroup(read(locale), group);
      if (Object.keys(texts).length === 0) return undefined;
      const file = `content/${folder}/${locale}.json`;
      return { texts, body: '', file, note: notes[locale]?.get(id) };
    });
    return { id, kind: 'interface', title: id, sourceLocale, texts, drafts: {} };
  });
}

const groupOf = (key: string) => key.split('.')[0] ?? key;

const ofGroup = (words: Readonly<Record<string, unknown>>, group: string) =>
  Object.fromEntries(Object.entries(words).filter(([key]) => groupOf(key) === group));

function readJson(root: string, file: string): Readonly<Record<string, unknown>> {
  const bytes = readOrNothing(join(root, file));
  const data = bytes ? parseJson(bytes) : {};
  if (!data) throw new UnreadableContent(file);
  return data;
}

function parseJson(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** What stands under the code of a language, at any depth: `{ label: { en: 'Hate' } }` → `{ label: 'Hate' }`. */
function wordsIn(value: unknown, locale: Locale): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if (localeCodes.some((code) => code in value)) return Reflect.get(value, locale);
  const inner = Object.entries(value)
    .map(([name, part]) => [name, wordsIn(part, locale)] as const)
    .filter(([, words]) => words !== undefined);
  return inner.length > 0 ? Object.fromEntries(inner) : undefined;
}

function unitOfRecord(kind: UnitKind, id: string, file: string, data: unknown, notes: Notes): Unit {
  const texts = joinTexts((locale) => {
    const words = wordsIn(data, locale);
    if (typeof words !== 'object' || words === null) return undefined;
    return { texts: { ...words }, body: '', file, note: notes[locale]?.get(id) };
  });
  return { id, kind, title: id.split('/')[1] ?? id, sourceLocale, texts, drafts: {} };
}

function readTaxonomyUnits(root: string, notes: Notes): Unit[] {
  return filesOf(root, 'content/taxonomies', '.json').map((file) => {
    const id = `taxonomies/${file.split('/').at(-1)?.slice(0, -'.json'.length)}`;
    return unitOfRecord('taxonomies', id, file, readJson(root, file), notes);
  });
}

/** Terms of the glossary: the preferred form and the definition; other forms belong to each language alone. */
function readGlossaryUnits(root: string, notes: Notes): Unit[] {
  return filesOf(root, 'content/glossary', '.yaml').map((file) => {
    const words = parseTerm(readFileSync(join(root, file)));
    if (!words) throw new UnreadableContent(file);
    const id = `glossary/${file.split('/').at(-1)?.slice(0, -'.yaml'.length)}`;
    return unitOfRecord('glossary', id, file, words, notes);
  });
}

function parseTerm(bytes: Uint8Array): unknown {
  const read = readYaml(Buffer.from(bytes).toString('utf8'));
  const term = 'problem' in read ? undefined : glossarySchema.safeParse(read.data);
  if (!term?.success) return undefined;
  const { preferred, definition } = term.data;
  return { preferred, definition };
}

/** The original of a unit in another state of its file. Undefined when that cannot be read as this kind of unit. */
export function readTextOf(unit: Unit, bytes: Uint8Array): TextDocument | undefined {
  const asDocument = (texts: unknown): TextDocument | undefined =>
    typeof texts === 'object' && texts !== null ? { texts: { ...texts }, body: '' } : undefined;
  switch (unit.kind) {
    case 'pages':
      return parsePageText(bytes);
    case 'interface':
      return asDocument(ofGroup(parseJson(bytes) ?? {}, unit.id.split('/').at(-1) ?? ''));
    case 'taxonomies':
      return asDocument(wordsIn(parseJson(bytes), unit.sourceLocale));
    case 'glossary':
      return asDocument(wordsIn(parseTerm(bytes), unit.sourceLocale));
    default:
      return parseEntry(sourceOf(unit).file, bytes);
  }
}

/** Everything that is translated, or what is wanted of it. `root` holds `content/`. Throws `UnreadableContent`. */
export function readUnits(root: string, isWanted: IsWanted = () => true): Unit[] {
  const notes: Notes = Object.fromEntries(localeCodes.map((code) => [code, readNotes(root, code)]));
  return [
    ...entryTypeNames.flatMap((type) => readEntryUnits(root, type, isWanted)),
    ...readPageUnits(root),
    ...dictionaries.flatMap((folder) => readDictionaryUnits(root, folder, notes)),
    ...readTaxonomyUnits(root, notes),
    ...readGlossaryUnits(root, notes),
  ].filter(({ kind, id }) => isWanted(kind, id));
}
