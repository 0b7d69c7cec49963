/** `npm run translations -- status`: what is translated, and what is not, as a table or as data. Pure. */
import { type Locale, localeCodes } from '../../src/i18n/locales.ts';
import {
  countStates,
  type StateCounts,
  stateOf,
  type Unit,
  type UnitKind,
  type UnitState,
  unitKinds,
} from '../../src/translations/unit.ts';

/** What is asked for. */
export interface StatusQuestion {
  readonly locales: readonly Locale[];
  readonly kinds: readonly UnitKind[];
}

/** Counts of one collection in one language. */
export interface StatusRow extends StateCounts {
  readonly locale: Locale;
  readonly kind: UnitKind;
}

/** One unit in one language that is not as it should be. */
export interface OpenWork {
  readonly id: string;
  readonly locale: Locale;
  readonly state: UnitState;
  readonly title: string;
}

/** What to look at when nothing is said. */
export const everything: StatusQuestion = { locales: localeCodes, kinds: unitKinds };

/** The counts, by language and collection. */
export function countAll(units: readonly Unit[], question: StatusQuestion): StatusRow[] {
  return question.locales.flatMap((locale) =>
    question.kinds.map((kind) => ({
      locale,
      kind,
      ...countStates(
        units.filter((unit) => unit.kind === kind),
        locale,
      ),
    })),
  );
}

/** Everything that is missing, unchecked or outdated. */
export function listOpenWork(units: readonly Unit[], question: StatusQuestion): OpenWork[] {
  return question.locales.flatMap((locale) =>
    units
      .filter(({ kind }) => question.kinds.includes(kind))
      .map((unit) => ({ id: unit.id, locale, state: stateOf(unit, locale), title: unit.title }))
      .filter(({ state }) => state !== 'original' && state !== 'reviewed'),
  );
}

const columns = ['original', 'reviewed', 'machine', 'outdated', 'missing'] as const;

/** The counts as a table for a terminal. */
export function formatTable(rows: readonly StatusRow[]): string {
  const heads = ['', 'collection', ...columns];
  const cells = rows.map((row) => [
    row.locale,
    row.kind,
    ...columns.map((name) => (row[name] === 0 ? '·' : String(row[name]))),
  ]);
  const widths = heads.map((head, index) =>
    Math.max(head.length, ...cells.map((line) => line[index]?.length ?? 0)),
  );
  const format = (line: readonly string[]) =>
    line
      .map((cell, index) =>
        index < 2 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const lines = cells.flatMap((line, index) => {
    const isFirst = index > 0 && rows[index]?.locale !== rows[index - 1]?.locale;
    return isFirst ? ['', format(line)] : [format(line)];
  });
  return [format(heads), ...lines].join('\n');
}

/** How many may be in a state at most; a check of CI fails above. */
export type Threshold = readonly [state: UnitState, most: number];

/** Reads `missing=10,outdated=0`. Throws when it is something else. */
export function readThresholds(text: string): Threshold[] {
  return text.split(',').map((part): Threshold => {
    const [, name, most] = /^(missing|machine|outdated)=(\d+)$/.exec(part.trim()) ?? [];
    if (!name || !most)
      throw new Error(
        `Expected the most that may be missing, machine or outdated, such as "missing=10,outdated=0"; found "${part}".`,
      );
    return [name as UnitState, Number(most)];
  });
}

/** A sentence for each threshold that is passed. */
export function findExcess(rows: readonly StatusRow[], thresholds: readonly Threshold[]): string[] {
  return thresholds.flatMap(([state, most]) => {
    const found = rows.reduce((sum, row) => sum + row[state], 0);
    return found > most ? [`${found} are ${state}; at most ${most} may be.`] : [];
  });
}
