/** Finds what a person names on the command line, and says what there is when it is not found. */
import { isLocale, type Locale, localeCodes } from '../../src/i18n/locales.ts';
import { type Unit, type UnitKind, unitKinds } from '../../src/translations/unit.ts';

/** A language by its code. Throws when there is none of it. */
export function readLocale(code: string | undefined): Locale {
  if (isLocale(code)) return code;
  throw new Error(
    `Expected one of the languages ${localeCodes.join(', ')}, found ${code ? `"${code}"` : 'none'}.`,
  );
}

/** Units whose name has most in common with a wrong one. */
function similarTo(id: string, units: readonly Unit[]): string[] {
  const words = id.split(/[/-]/).filter((word) => word.length > 2);
  return units
    .map((unit) => ({ id: unit.id, shared: words.filter((word) => unit.id.includes(word)).length }))
    .filter(
      ({ shared }, _, all) => shared > 1 && shared === Math.max(...all.map((one) => one.shared)),
    )
    .slice(0, 3)
    .map((found) => found.id);
}

/** The unit of that name: `practices/aarhus-model`. Throws when there is none, with names that come near. */
export function findUnit(units: readonly Unit[], id: string | undefined): Unit {
  const unit = units.find((each) => each.id === id);
  if (unit) return unit;
  const similar = similarTo(id ?? '', units);
  throw new Error(
    `${id ? `There is nothing called "${id}"` : 'Nothing was named'}. Expected a name such as ` +
      `practices/aarhus-model${similar.length > 0 ? `. Did you mean ${similar.join(' or ')}?` : '; "npm run translations -- status --list" shows all.'}`,
  );
}

/** A collection by its name. Throws when there is none of it. */
export function readKind(name: string): UnitKind {
  const kind = unitKinds.find((each) => each === name);
  if (kind) return kind;
  throw new Error(`Expected one of the collections ${unitKinds.join(', ')}, found "${name}".`);
}
