/** Makes the entries of the memory from everything that is translated. Pure. */
import type { Locale } from '../../i18n/locales.ts';
import { cutDocument, type TextDocument } from '../cut-document.ts';
import { sourceOf, stateOf, targetLocales, type Unit, type UnitText } from '../unit.ts';
import { alignDocuments } from './align-documents.ts';
import { kindsOf } from './map-placeholders.ts';
import type { MemoryEntry, Quality } from './memory-entry.ts';

/** Gives the original as it was when a translation was made, by its digest; undefined when it cannot be had. */
export type EarlierText = (unit: Unit, digest: string) => TextDocument | undefined;

function qualityOf({ note }: UnitText): Quality {
  if (!note) return 'unknown';
  return note.method === 'machine' ? 'machine' : 'reviewed';
}

/** The original from which a translation was made. An outdated one must not be paired with words it never had before it. */
function madeFrom(unit: Unit, locale: Locale, text: UnitText, earlier?: EarlierText) {
  const digest = text.note?.source;
  if (stateOf(unit, locale) !== 'outdated' || !text.note) return sourceOf(unit);
  return digest === undefined ? undefined : earlier?.(unit, digest);
}

function entriesOf(unit: Unit, to: Locale, earlier?: EarlierText): MemoryEntry[] {
  const text = unit.texts[to];
  const original = text && madeFrom(unit, to, text, earlier);
  if (!text || !original) return [];
  const source = cutDocument(original, unit.fields);
  const places = new Map(source.segments.map(({ id }, index) => [id, index]));
  return alignDocuments(source, cutDocument(text, unit.fields)).map((pair) => {
    const at = places.get(pair.source.id) ?? 0;
    return {
      from: unit.sourceLocale,
      to,
      source: pair.source.text,
      target: pair.text,
      kinds: kindsOf(pair.source.codes),
      quality: qualityOf(text),
      unit: unit.id,
      segment: pair.source.id,
      date: text.note?.date ?? '',
      before: source.segments[at - 1]?.text ?? '',
      after: source.segments[at + 1]?.text ?? '',
    };
  });
}

/** All aligned segments of some units, in one language or in all. Throws `UncutBody`. */
export function buildMemory(
  units: readonly Unit[],
  { to, earlier }: { readonly to?: Locale; readonly earlier?: EarlierText } = {},
): MemoryEntry[] {
  return units.flatMap((unit) =>
    targetLocales(unit)
      .filter((locale) => to === undefined || locale === to)
      .flatMap((locale) => entriesOf(unit, locale, earlier)),
  );
}
