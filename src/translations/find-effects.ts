/** What a change of the content does to the state of its translations. Pure. */
import { type Locale, localeCodes } from '../i18n/locales.ts';
import type { Change } from './compare-documents.ts';
import { changesOf } from './find-changes.ts';
import {
  sourceDigest,
  sourceOf,
  stateOf,
  targetLocales,
  type Unit,
  type UnitState,
} from './unit.ts';

/** A language in which a unit is in another state than before. Before it existed, a unit is missing everywhere. */
export interface StateChange {
  readonly locale: Locale;
  readonly before: UnitState;
  readonly now: UnitState;
}

/** A unit whose state changed in some language, and why. */
export interface Effect {
  readonly unit: Unit;
  /** Whether it is not new. */
  readonly isKnown: boolean;
  /** What is different in its original; empty when nothing is, or when it is new. */
  readonly sourceChanges: readonly Change[];
  readonly states: readonly StateChange[];
}

function compareStates(before: Unit | undefined, now: Unit): StateChange[] {
  return targetLocales(now)
    .map((locale) => ({
      locale,
      before: before ? stateOf(before, locale) : ('missing' as const),
      now: stateOf(now, locale),
    }))
    .filter((change) => change.before !== change.now || (!before && change.now === 'missing'));
}

function compareSources(before: Unit, now: Unit, reader: Locale): readonly Change[] {
  const isSame =
    before.sourceLocale === now.sourceLocale && sourceDigest(before) === sourceDigest(now);
  if (isSame) return [];
  return changesOf(now, { document: sourceOf(before), date: '' }, reader)?.changes ?? [];
}

/**
 * The units whose translations are in another state after a change than before it, with what changed in the original told
 * to readers of `reader`. A unit that is gone is not among them.
 */
export function findEffects(
  before: readonly Unit[],
  now: readonly Unit[],
  reader: Locale,
): Effect[] {
  const known = new Map(before.map((unit) => [unit.id, unit]));
  return now.flatMap((unit): Effect[] => {
    const earlier = known.get(unit.id);
    const states = compareStates(earlier, unit);
    if (states.length === 0) return [];
    const sourceChanges = earlier ? compareSources(earlier, unit, reader) : [];
    return [{ unit, isKnown: earlier !== undefined, sourceChanges, states }];
  });
}

/** The languages of an effect whose state went from one of some states to another one. */
export function localesThatBecame({ states }: Effect, now: UnitState, from?: UnitState): Locale[] {
  const found = states.filter(
    (change) => change.now === now && (from === undefined || change.before === from),
  );
  return localeCodes.filter((code) => found.some(({ locale }) => locale === code));
}
