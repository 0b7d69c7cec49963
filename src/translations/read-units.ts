/** Reads everything that is translated from `content/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { describeEntry, type FieldFacts } from '../collections/field-notes.ts';
import { glossarySchema } from '../collections/glossary/schema.ts';
import { type EntryType, entryTypeNames, entryTypes } from '../collections/index.ts';
import { pageSchema } from '../collections/page-schema.ts';
import { isLocale, type Locale, localeCodes, sourceLocale } from '../i18n/locales.ts';
import { readEntryFile } from '../source/entry-file.ts';
import { cutFrontMatter, decodeText, readYaml } from '../source/front-matter.ts';
import { joinTexts } from './join-texts.ts';
import { readNotes } from './translation-notes.ts';
import type { TranslationNote, Unit, UnitKind, UnitText } from './unit.ts';

/** Thrown when a file cannot be read: the check of the content tells why. */
export class UnreadableContent extends Error {
  override name = 'UnreadableContent';

  constructor(file: string) {
    super(`${file} cannot be read. Run "npm run check:content", put it right, then try again.`);
  }
}

const noteOf = (texts: Readonly<Record<string, unknown>>) =>
  texts['translation'] as TranslationNote | undefined;

const titleOf = (texts: Readonly<Record<string, unknown>> | undefined, id: string) =>
  typeof texts?.['title'] === 'string' ? texts['title'] : id;

function filesOf(root: string, folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith(ending))
    .sort();
}

/** Entries of a kind, joined over their languages. */
function readEntryUnits(root: string, type: EntryType): Unit[] {
  const { folder } = entryTypes[type];
  const groups = new Map<
    string,
    { locale: Locale; text: UnitText; declared: unknown; isHolder: boolean }[]
  >();
  for (const path of filesOf(root, `content/${folder}`, '.mdx')) {
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
    const kind = folder as UnitKind;
    return [
      {
        id: `${folder}/${id}`,
        kind,
        title: titleOf(texts[source]?.texts, id),
        sourceLocale: source,
        texts,
        fields,
      },
    ];
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
    return { id: `pages/${id}`, kind: 'pages', title, sourceLocale, texts, fields };
  });
}

function readPage(root: string, file: string): UnitText | undefined {
  const bytes = readOrNothing(join(root, file));
  if (!bytes) return undefined;
  const decoded = decodeText(bytes);
  if ('problem' in decoded) throw new UnreadableContent(file);
  const cut = cutFrontMatter(decoded.text);
  const read = 'problem' in cut ? undefined : readYaml(cut.yaml);
  if ('problem' in cut || !read || 'problem' in read) throw new UnreadableContent(file);
  const page = pageSchema.safeParse(read.data);
  if (!page.success) throw new UnreadableContent(file);
  return { texts: page.data, body: cut.body, file, note: page.data.translation };
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
      const own = Object.entries(read(locale)).filter(([key]) => groupOf(key) === group);
      if (own.length === 0) return undefined;
      const file = `content/${folder}/${locale}.json`;
      return { texts: Object.fromEntries(own), body: '', file, note: notes[locale]?.get(id) };
    });
    return { id, kind: 'interface', title: id, sourceLocale, texts };
  });
}

const groupOf = (key: string) => key.split('.')[0] ?? key;

function readJson(root: string, file: string): Readonly<Record<string, unknown>> {
  const bytes = readOrNothing(join(root, file));
  if (!bytes) return {};
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new UnreadableContent(file);
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
  return { id, kind, title: id.split('/')[1] ?? id, sourceLocale, texts };
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
    const read = readYaml(readFileSync(join(root, file), 'utf8'));
    const term = 'problem' in read ? undefined : glossarySchema.safeParse(read.data);
    if (!term?.success) throw new UnreadableContent(file);
    const id = `glossary/${file.split('/').at(-1)?.slice(0, -'.yaml'.length)}`;
    const { preferred, definition } = term.data;
    return unitOfRecord('glossary', id, file, { preferred, definition }, notes);
  });
}

/** Everything that is translated. `root` holds `content/`. Throws `UnreadableContent`. */
export function readUnits(root: string): Unit[] {
  const notes: Notes = Object.fromEntries(localeCodes.map((code) => [code, readNotes(root, code)]));
  return [
    ...entryTypeNames.flatMap((type) => readEntryUnits(root, type)),
    ...readPageUnits(root),
    ...dictionaries.flatMap((folder) => readDictionaryUnits(root, folder, notes)),
    ...readTaxonomyUnits(root, notes),
    ...readGlossaryUnits(root, notes),
  ];
}
