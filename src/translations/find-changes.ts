/** Adds to records what changed in the originals of outdated translations. */
import type { FieldFacts } from '../collections/field-notes.ts';
import { type FieldWords, fieldWords } from '../collections/field-words.ts';
import { entryTypeOf } from '../collections/index.ts';
import type { Locale } from '../i18n/locales.ts';
import { UncutBody } from '../markup/segments/cut-body.ts';
import { compareDocuments } from './compare-documents.ts';
import { cutDocument, type TextDocument } from './cut-document.ts';
import type { EarlierSource } from './history.ts';
import { sourceDigest, sourceOf, type Unit } from './unit.ts';
import type { SourceChanges, UnitRecord, VersionRecord } from './unit-record.ts';

/** The fields of a text with the labels that the editor's form has in a language. */
function labelIn(facts: FieldFacts, path: string, words: FieldWords): FieldFacts {
  const { title, items, properties } = facts;
  const parts = Object.entries(properties ?? {}).map(([name, part]) => [
    name,
    labelIn(part, `${path}.${name}`, words),
  ]);
  return {
    ...facts,
    ...(title === undefined ? {} : { title: words(path, 'label', title) }),
    ...(items ? { items: labelIn(items, items.properties ? path : `${path}.item`, words) } : {}),
    ...(properties ? { properties: Object.fromEntries(parts) } : {}),
  };
}

/** Fields of a unit in words; those of dictionaries and lists are called by their keys. */
function fieldsOf(unit: Unit, locale: Locale): FieldFacts {
  const type = entryTypeOf(unit.kind) ?? 'page';
  if (unit.fields) return labelIn(unit.fields, type, fieldWords(locale));
  const keys = Object.keys(sourceOf(unit).texts);
  return { properties: Object.fromEntries(keys.map((key) => [key, { title: key }])) };
}

/** What changed between an earlier original and that of now, told to readers of a language; undefined when it cannot be read. */
export function changesOf(
  unit: Unit,
  { document, date }: EarlierSource,
  locale: Locale,
): SourceChanges | undefined {
  const fields = fieldsOf(unit, locale);
  const cut = (text: TextDocument) => cutDocument(text, fields);
  try {
    const changes = compareDocuments(cut(document), cut(sourceOf(unit)), unit.sourceLocale);
    return { since: date, changes };
  } catch (problem) {
    if (problem instanceof UncutBody) return undefined;
    throw problem;
  }
}

type FindSource = (unit: Unit, digest: string) => Promise<EarlierSource | undefined>;

/** The record with the changes of each outdated language whose earlier original is found. */
export async function addChanges(
  record: UnitRecord,
  unit: Unit,
  find: FindSource,
): Promise<UnitRecord> {
  const present = sourceDigest(unit);
  const found = new Map<string, ReturnType<FindSource>>();
  const findOnce = (digest: string) => {
    const search = found.get(digest) ?? find(unit, digest);
    found.set(digest, search);
    return search;
  };
  const versions = Object.entries(record.versions) as [Locale, VersionRecord][];
  const added = versions.map(async ([locale, version]) => {
    const digest = version.state === 'outdated' ? version.note?.source : undefined;
    // One that follows the present original is outdated for other reasons, such as keys that it lacks.
    const earlier = !digest || digest === present ? undefined : await findOnce(digest);
    const changes = earlier && changesOf(unit, earlier, locale);
    return [locale, changes ? { ...version, changes } : version] as const;
  });
  return {
    ...record,
    versions: Object.fromEntries(await Promise.all(added)) as UnitRecord['versions'],
  };
}
