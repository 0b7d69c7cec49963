/** Chooses what a command works on, by the options that several of them have. */
import { type Locale, localeCodes } from '../../src/i18n/locales.ts';
import { stateOf, type Unit, type UnitState } from '../../src/translations/unit.ts';
import { findUnit, readKind, readLocale } from './find-unit.ts';

/** Options of `parseArgs` that choose. */
export const choosingOptions = {
  locale: { type: 'string' },
  entry: { type: 'string', multiple: true },
  collection: { type: 'string', multiple: true },
  missing: { type: 'boolean' },
  outdated: { type: 'boolean' },
  all: { type: 'boolean' },
} as const;

/** Their values. */
export interface Choosing {
  readonly locale?: string | undefined;
  readonly entry?: readonly string[] | undefined;
  readonly collection?: readonly string[] | undefined;
  readonly missing?: boolean | undefined;
  readonly outdated?: boolean | undefined;
  readonly all?: boolean | undefined;
}

/** What was chosen: units with the same language of the original. */
export interface Work {
  readonly from: Locale;
  readonly to: Locale;
  readonly units: readonly Unit[];
}

function wantedStates({ missing, outdated, all }: Choosing): readonly UnitState[] {
  if (all) return ['missing', 'outdated', 'machine', 'reviewed'];
  const chosen = [missing && 'missing', outdated && 'outdated'].filter(Boolean) as UnitState[];
  return chosen.length > 0 ? chosen : ['missing', 'outdated'];
}

/** The chosen units by the language of their original. Throws when a name is wrong. */
export function chooseWork(units: readonly Unit[], choosing: Choosing): Work[] {
  const to = readLocale(choosing.locale);
  const kinds = choosing.collection?.map(readKind);
  const named = choosing.entry?.map((id) => findUnit(units, id));
  const states = wantedStates(choosing);
  const isChosen = (unit: Unit) =>
    named
      ? named.includes(unit)
      : (!kinds || kinds.includes(unit.kind)) && states.includes(stateOf(unit, to));
  const chosen = units.filter((unit) => unit.sourceLocale !== to && isChosen(unit));
  return localeCodes.flatMap((from) => {
    const own = chosen.filter(({ sourceLocale }) => sourceLocale === from);
    return own.length > 0 ? [{ from, to, units: own }] : [];
  });
}
