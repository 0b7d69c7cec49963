/** Makes a translation of translated segments, and puts it where it may stand: never over a person's words unasked. */
import { entryTypeOf, fileSchema } from '../../src/collections/index.ts';
import { pageSchema } from '../../src/collections/page-schema.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { findBadCharacters } from '../../src/markup/check/characters.ts';
import { checkTags, type TaggedText, wordsOf } from '../../src/markup/segments/tagged-text.ts';
import {
  type CutDocument,
  cutDocument,
  type Segment,
  type TextDocument,
} from '../../src/translations/cut-document.ts';
import { alignDocuments } from '../../src/translations/memory/align-documents.ts';
import {
  draftFile,
  sourceDigest,
  sourceOf,
  stateOf,
  type TranslationNote,
  type Unit,
} from '../../src/translations/unit.ts';
import { fileOf, saveText } from './save-text.ts';

/** What was translated, and how. */
export interface Delivery {
  /** Tagged texts by the ids of the segments of the original as it is now. */
  readonly targets: ReadonlyMap<string, TaggedText>;
  readonly method: TranslationNote['method'];
  readonly translators?: readonly string[] | undefined;
  readonly reviewedBy?: string | undefined;
  readonly today: string;
  /** Whether words that a person wrote or checked may be replaced. */
  readonly overwrite?: boolean;
}

/** What became of it. */
export type Applied =
  | { readonly result: 'written' | 'draft' | 'unchanged'; readonly file: string }
  /** Nothing was written. */
  | { readonly result: 'incomplete'; readonly missing: readonly string[] }
  | { readonly result: 'refused'; readonly why: string };

const hasWords = (text: TaggedText) => /\p{L}/u.test(wordsOf(text));

/** What the translation says already, where it follows the original and is built alike. */
function knownTargets(unit: Unit, locale: Locale, own: CutDocument): Map<string, TaggedText> {
  const text = unit.texts[locale];
  if (!text || stateOf(unit, locale) === 'outdated') return new Map();
  const pairs = alignDocuments(own, cutDocument(text, unit.fields));
  return new Map(pairs.map((pair) => [pair.source.id, pair.text]));
}

/** The settings of the translation: words of the original replaced, its own address kept. */
function settingsOf(
  unit: Unit,
  locale: Locale,
  filled: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { translation: _, slug: __, aliases: ___, ...words } = filled;
  const own = unit.texts[locale]?.texts ?? {};
  const address = ['slug', 'aliases'].filter((name) => own[name] !== undefined);
  return { ...Object.fromEntries(address.map((name) => [name, own[name]])), ...words };
}

/** What the schema says against it, as a sentence. */
function faultOf(unit: Unit, texts: Readonly<Record<string, unknown>>): string | undefined {
  const type = entryTypeOf(unit.kind);
  const schema = type ? fileSchema(type, 'texts') : unit.kind === 'pages' ? pageSchema : undefined;
  const issue = schema?.safeParse(texts).error?.issues[0];
  return issue && `${issue.path.join('/')}: ${issue.message}`;
}

const plainly = (text: TaggedText) => text.replace(/\s+/g, ' ').trim();

/** What is wrong with the words of a segment: other placeholders than its source, characters that nobody sees. */
function faultOfTarget({ id, text }: Segment, target: TaggedText): string | undefined {
  if (checkTags(text, target).length > 0) return `${id} has not the placeholders of its source`;
  const [hidden] = findBadCharacters(wordsOf(target));
  return hidden && `${id} holds a hidden or broken character, ${hidden.code}; take it out`;
}

/**
 * The first segment that would be read otherwise than it was delivered: emphasis cannot end between a sign and a letter,
 * for example, and its stars would be shown.
 */
function findMisread(
  unit: Unit,
  document: TextDocument,
  delivered: ReadonlyMap<string, TaggedText>,
): string | undefined {
  const read = new Map(
    cutDocument(document, unit.fields).segments.map(({ id, text }) => [id, text]),
  );
  return [...delivered].find(([id, text]) => plainly(read.get(id) ?? '') !== plainly(text))?.[0];
}

/** Puts a delivery into the files of `content/`. Gives what became of it; nothing is written of an incomplete one. */
export function applyTargets(
  root: string,
  unit: Unit,
  locale: Locale,
  { targets, method, translators, reviewedBy, today, overwrite = false }: Delivery,
): Applied {
  const own = cutDocument(sourceOf(unit), unit.fields);
  const known = knownTargets(unit, locale, own);
  const all = new Map<string, TaggedText>();
  const missing: string[] = [];
  for (const segment of own.segments) {
    const { id, text } = segment;
    const target = targets.get(id) ?? known.get(id) ?? (hasWords(text) ? undefined : text);
    const why = target && faultOfTarget(segment, target);
    if (why) return { result: 'refused', why };
    if (target === undefined) missing.push(id);
    else all.set(id, target);
  }
  if (missing.length > 0) return { result: 'incomplete', missing };
  const { texts, body } = own.fill(all);
  const misread = findMisread(unit, { texts, body }, all);
  if (misread)
    return {
      result: 'refused',
      why: `the markup of ${misread} cannot stand where it does; move it by a word, or leave a space beside it`,
    };
  const { waivers } = unit.texts[locale]?.note ?? {};
  const note: TranslationNote = {
    source: sourceDigest(unit),
    method,
    ...(translators?.length ? { translators } : {}),
    ...(reviewedBy ? { reviewedBy } : {}),
    date: today,
    ...(waivers ? { waivers } : {}),
  };
  const settings = settingsOf(unit, locale, texts);
  const fault = faultOf(unit, { ...settings, translation: note });
  if (fault) return { result: 'refused', why: fault };
  return place(root, unit, locale, { texts: settings, body, note }, overwrite);
}

type Saved = Parameters<typeof saveText>[3];

/** Beside words of a person a new text waits as a draft; where there can be no draft, nothing is written. */
function place(
  root: string,
  unit: Unit,
  locale: Locale,
  saved: Saved,
  overwrite: boolean,
): Applied {
  const text = unit.texts[locale];
  const file = fileOf(unit, locale);
  const isOfPerson = text?.note !== undefined && text.note.method !== 'machine';
  if (!isOfPerson || overwrite)
    return { result: saveText(root, unit, locale, saved) ? 'written' : 'unchanged', file };
  if (!file.endsWith('.mdx'))
    return {
      result: 'refused',
      why: `its text in ${locale} was written or checked by a person; say --overwrite to replace it`,
    };
  const draft = { ...text, file: draftFile(file) };
  const beside = { ...unit, texts: { ...unit.texts, [locale]: draft } };
  return {
    result: saveText(root, beside, locale, saved) ? 'draft' : 'unchanged',
    file: draft.file,
  };
}
