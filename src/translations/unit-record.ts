/** What pages know of something that is translated: its state in each language, and what changed in its original since. Pure. */
import { entryTypes } from '../collections/index.ts';
import type { TranslationState } from '../collections/translation-state.ts';
import { type Locale, localeCodes } from '../i18n/locales.ts';
import type { LibraryEntry } from '../source/library.ts';
import type { Change } from './compare-documents.ts';
import {
  stateOf,
  type TranslationNote,
  type Unit,
  type UnitKind,
  type UnitState,
  unitStates,
} from './unit.ts';

/** What changed in the original since a translation was made. */
export interface SourceChanges {
  /** Day of the earlier state of the original. */
  readonly since: string;
  readonly changes: readonly Change[];
}

/** A unit in one language. */
export interface VersionRecord {
  readonly state: UnitState;
  /** What it is called in this language; undefined when it is missing, or has no name of its own. */
  readonly title?: string | undefined;
  readonly note?: TranslationNote | undefined;
  /** Where the translation is outdated and the earlier state of its original is known. */
  readonly changes?: SourceChanges | undefined;
}

/** A unit in all languages. */
export interface UnitRecord {
  readonly id: string;
  readonly kind: UnitKind;
  /** What it is called in the language of its original. */
  readonly title: string;
  readonly sourceLocale: Locale;
  readonly versions: Readonly<Record<Locale, VersionRecord>>;
}

function inEveryLocale(read: (locale: Locale) => VersionRecord): UnitRecord['versions'] {
  return Object.fromEntries(
    localeCodes.map((code) => [code, read(code)]),
  ) as UnitRecord['versions'];
}

const titleIn = (texts: Readonly<Record<string, unknown>> | undefined) => {
  const title = texts?.['title'] ?? texts?.['preferred'];
  return typeof title === 'string' ? title : undefined;
};

/** The record of a unit that was read from its files. */
export function recordOfUnit(unit: Unit): UnitRecord {
  const { id, kind, sourceLocale, texts } = unit;
  const versions = inEveryLocale((locale) => ({
    state: stateOf(unit, locale),
    title: titleIn(texts[locale]?.texts),
    note: texts[locale]?.note,
  }));
  return { id, kind, title: versions[sourceLocale].title ?? unit.title, sourceLocale, versions };
}

const stateOfVersion: Readonly<Record<TranslationState, UnitState>> = {
  original: 'original',
  human: 'reviewed',
  reviewed: 'reviewed',
  machine: 'machine',
  outdated: 'outdated',
};

/** The record of an entry of the library: the same as of its unit, without reading its files again. */
export function recordOfEntry({ type, id, sourceLocale, versions }: LibraryEntry): UnitRecord {
  const kind = entryTypes[type].folder;
  const records = inEveryLocale((locale) => {
    const version = versions[locale];
    if (!version) return { state: 'missing' };
    const note = version.texts['translation'] as TranslationNote | undefined;
    return { state: stateOfVersion[version.state], title: titleIn(version.texts), note };
  });
  const title = records[sourceLocale].title ?? id;
  return { id: `${kind}/${id}`, kind, title, sourceLocale, versions: records };
}

/** Number of units in each state in a language. */
export function countRecords(
  records: readonly UnitRecord[],
  locale: Locale,
): Readonly<Record<UnitState, number>> {
  const counts = Object.fromEntries(unitStates.map((state) => [state, 0])) as Record<
    UnitState,
    number
  >;
  for (const { versions } of records) counts[versions[locale].state] += 1;
  return counts;
}
