/** What there is to do in a language, in order, with the ways to it. Pure. */
import { entryTypeOf } from '../../collections/index.ts';
import { compareWords } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { changesPath, editorPath } from '../../i18n/paths.ts';
import type { TranslationItem } from '../../queries/translations.ts';
import { type UnitKind, type UnitState, unitKinds } from '../../translations/unit.ts';
import { countRecords, type UnitRecord } from '../../translations/unit-record.ts';

/** States that ask for work, the most pressing first: what may mislead, what is not there, what nobody has checked. */
export const openStates = ['outdated', 'missing', 'machine'] as const satisfies UnitState[];
export type OpenState = (typeof openStates)[number];

/** States in the order of bars and tables: from done to not done. */
export const shownStates = [
  'original',
  'reviewed',
  'machine',
  'outdated',
  'missing',
] as const satisfies UnitState[];

/** Kinds that are texts with a page; the others are words of the site itself. */
const textKinds: readonly UnitKind[] = ['practices', 'roadmap', 'events', 'news', 'pages'];

/** Something to do. */
export interface WorkRow {
  readonly id: string;
  readonly kind: UnitKind;
  readonly state: OpenState;
  readonly title: string;
  /** Language of the title; undefined for names of parts of the site, which belong to none. */
  readonly titleLang: Locale | undefined;
  /** When the translation was made. */
  readonly date: string | undefined;
  /** Where it is read in the language of the page. */
  readonly path: string | undefined;
  readonly sourceLocale: Locale;
  readonly sourcePath: string | undefined;
  /** Its form in the editor. */
  readonly editor: string | undefined;
  /** What changed in the original; undefined where that is not known. */
  readonly changes: string | undefined;
}

const isOpen = (state: UnitState): state is OpenState => openStates.some((open) => open === state);

function editorOf({ id, kind }: UnitRecord, locale: Locale): string | undefined {
  const type = entryTypeOf(kind);
  return type && editorPath(locale, type, id.slice(kind.length + 1));
}

function rowOf({ record, paths }: TranslationItem, locale: Locale): WorkRow[] {
  const { id, kind, sourceLocale, versions } = record;
  const { state, title, note, changes } = versions[locale];
  if (!isOpen(state)) return [];
  const isNamed = versions[sourceLocale].title !== undefined;
  const isText = textKinds.includes(kind);
  return [
    {
      id,
      kind,
      state,
      title: title ?? (isNamed ? record.title : id),
      titleLang: isNamed ? (title ? locale : sourceLocale) : undefined,
      date: note?.date,
      path: paths?.[locale],
      sourceLocale,
      sourcePath: isText ? paths?.[sourceLocale] : undefined,
      editor: editorOf(record, locale),
      changes: changes && changesPath(locale, id),
    },
  ];
}

/** What is to be done in a language: by state, then by collection, then by title. */
export function workRows(items: readonly TranslationItem[], locale: Locale): WorkRow[] {
  const compare = compareWords(locale);
  return items
    .flatMap((item) => rowOf(item, locale))
    .sort(
      (a, b) =>
        openStates.indexOf(a.state) - openStates.indexOf(b.state) ||
        unitKinds.indexOf(a.kind) - unitKinds.indexOf(b.kind) ||
        compare(a.title, b.title) ||
        compare(a.id, b.id),
    );
}

/** Rows of texts that have a page, and rows of the words of the site itself. */
export function partRows(rows: readonly WorkRow[]): { texts: WorkRow[]; words: WorkRow[] } {
  const isText = ({ kind }: WorkRow) => textKinds.includes(kind);
  return { texts: rows.filter(isText), words: rows.filter((row) => !isText(row)) };
}

export type Counts = ReturnType<typeof countRecords>;

/** How far each collection is in a language. */
export function countKinds(
  items: readonly TranslationItem[],
  locale: Locale,
): { kind: UnitKind; counts: Counts; total: number }[] {
  const groups = Map.groupBy(items, ({ record }) => record.kind);
  return unitKinds.flatMap((kind) => {
    const records = (groups.get(kind) ?? []).map(({ record }) => record);
    const counts = countRecords(records, locale);
    return records.length > 0 ? [{ kind, counts, total: records.length }] : [];
  });
}

/** A part of a bar, in hundredths of its length. */
export interface BarPart {
  readonly state: UnitState;
  readonly start: number;
  readonly length: number;
}

/** The parts of a bar that is as long as all units together. */
export function barParts(counts: Counts): BarPart[] {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const share = (count: number) => Math.round((count / total) * 1e4) / 100;
  let before = 0;
  return shownStates.flatMap((state) => {
    const start = before;
    before += counts[state];
    if (counts[state] === 0) return [];
    return [{ state, start: share(start), length: share(counts[state]) }];
  });
}
