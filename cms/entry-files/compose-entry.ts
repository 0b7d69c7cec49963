/** From what the form holds to the files of an entry: facts in one file, words in each, and no file for nothing. */
import { mirroredParts } from '../../src/collections/field-notes.ts';
import { entryTypes, factNames } from '../../src/collections/index.ts';
import { isLocale, type Locale, localeCodes } from '../../src/i18n/locales.ts';
import { bodyField } from '../form/make-fields.ts';
import {
  type EntryFiles,
  type EntryForms,
  type EntryPlace,
  type FormData,
  factsOf,
  filePathOf,
  hasWords,
  isFormOnly,
  only,
  readFile,
  without,
} from './entry-forms.ts';
import { noteOf, type Words } from './translation-note.ts';
import { cleanData, writeEntryFile } from './write-entry-file.ts';

/** Everything that goes into the files. */
export interface Composition {
  readonly place: EntryPlace;
  readonly forms: EntryForms;
  /** The language whose form shows the facts. */
  readonly first: Locale;
  /** The files as they were read when the entry was opened. */
  readonly previous: EntryFiles;
  /** The day, as 2026-11-25: the date of a new translation. */
  readonly today: string;
  /** Name of the member who saves, where the host tells it: of a review without another name. */
  readonly member?: string | undefined;
}

/** What comes out: the files as they shall be, and which language is the original. */
export interface Composed {
  readonly files: EntryFiles;
  readonly original: Locale | undefined;
  /** Languages whose earlier words are all gone from the form. */
  readonly emptied: readonly Locale[];
}

/** Makes the files of an entry. Languages without words get none; what was not touched keeps its bytes. */
export function composeEntry(composition: Composition): Composed {
  const { place, forms, first, previous } = composition;
  const words = new Map<Locale, Words>();
  for (const locale of localeCodes) {
    const own = wordsOfForm(place, forms[locale]);
    if (own) words.set(locale, own);
  }
  const old = factsOf(place, previous);
  const form = forms[first];
  const facts = form ? cleanData(only(form, factNames(place.type))) : old.facts;
  const declared = facts['sourceLocale'];
  const holder = holderOf(words, old.holder, declared, first);
  const original = isLocale(declared) && words.has(declared) ? declared : holder;
  mirrorParts(composition, words, original);
  const earlier = new Map(
    localeCodes.flatMap((locale) => {
      const read = wordsOfFile(place, previous, locale);
      return read ? [[locale, read] as const] : [];
    }),
  );
  const inTime = { today: composition.today, member: composition.member };
  const files: Partial<Record<Locale, string>> = { ...previous };
  for (const [locale, { data, body }] of words) {
    const note = noteOf({ locale, original, words, earlier, ...inTime });
    const settings = {
      ...(locale === holder ? facts : {}),
      ...without(data, ['translation']),
      ...(note ? { translation: note } : {}),
    };
    files[locale] = writeEntryFile(previous[locale], { data: settings, body }, orderOf(place));
  }
  return { files, original, emptied: [...earlier.keys()].filter((locale) => !words.has(locale)) };
}

/** The order of settings in a file: title and summary, facts, other words, sources. */
export function orderOf({ type }: Pick<EntryPlace, 'type'>): string[] {
  const { facts, texts } = entryTypes[type];
  const [title = '', summary = '', ...rest] = Object.keys(texts);
  const address = ['slug', 'aliases'];
  const words = rest.filter((name) => !address.includes(name) && name !== 'translation');
  const late = ['sources', 'lastVerified', 'nextCheck', 'licence'];
  const early = Object.keys(facts).filter((name) => !late.includes(name));
  return [title, ...address, summary, ...early, ...words, ...late, 'translation'];
}

function wordsOfForm(place: EntryPlace, form: FormData | undefined): Words | undefined {
  if (!form || !hasWords(place.type, form)) return undefined;
  const others = Object.keys(form).filter(isFormOnly);
  const body = form[bodyField];
  return {
    data: cleanData(without(form, [...factNames(place.type), ...others, bodyField])),
    body: typeof body === 'string' ? body : '',
  };
}

function wordsOfFile(place: EntryPlace, files: EntryFiles, locale: Locale): Words | undefined {
  const text = files[locale];
  if (text === undefined) return undefined;
  const { data, body } = readFile(filePathOf(place, locale), text);
  return wordsOfForm(place, { ...data, [bodyField]: body });
}

/** The file that holds the facts: where they were, else that of the original, else the first that is written. */
function holderOf(
  words: ReadonlyMap<Locale, Words>,
  old: Locale | undefined,
  declared: unknown,
  first: Locale,
): Locale | undefined {
  const wished = [old, isLocale(declared) ? declared : undefined, first, ...localeCodes];
  return wished.find((locale) => locale !== undefined && words.has(locale));
}

/** Parts of lists that are facts are taken from the form that shows facts, else from the original. */
function mirrorParts(
  { place, first }: Composition,
  words: Map<Locale, Words>,
  original: Locale | undefined,
): void {
  for (const [list, parts] of Object.entries(mirroredParts(place.type))) {
    const model = [first, original].find(
      (locale) => locale !== undefined && Array.isArray(words.get(locale)?.data[list]),
    );
    const items = model && words.get(model)?.data[list];
    if (!Array.isArray(items)) continue;
    for (const [locale, { data, body }] of words) {
      const own = data[list];
      if (locale === model || !Array.isArray(own)) continue;
      const mirrored = own.map((item, index) => copyParts(item, items[index], parts));
      words.set(locale, { data: { ...data, [list]: mirrored }, body });
    }
  }
}

function copyParts(item: unknown, model: unknown, parts: readonly string[]): unknown {
  if (typeof item !== 'object' || item === null) return item;
  if (typeof model !== 'object' || model === null) return item;
  const copied = parts.map((part) => [part, Reflect.get(model, part)] as const);
  return cleanData({ ...item, ...Object.fromEntries(copied) });
}
