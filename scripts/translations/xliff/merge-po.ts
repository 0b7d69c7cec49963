/**
 * Takes over what `po2xliff --template` of the Translate Toolkit adds: it leaves our units as they are, and puts those of the
 * PO file into one more `<file datatype="po">` behind them. Pure.
 */
import { childrenOf, type ReadElement, textOf } from '../../../src/translations/xml/xml-element.ts';
import type { ReadExchange, ReadSegment } from './exchange-document.ts';
import { readState12 } from './states.ts';
import { readTextPlaceholders } from './text-placeholders.ts';
import { readUnitId } from './unit-id.ts';

type Documents = ReadExchange['documents'];

/** A unit of a PO file. */
interface PoUnit {
  readonly source: string;
  readonly target: string;
  readonly state: ReadSegment['state'];
  /** The unit it was made from, as `xliff2po` notes it. */
  readonly reference: string;
}

/** True for a `<file>` that was made from a PO file. */
export const isPoFile = ({ attributes }: ReadElement) => attributes['datatype'] === 'po';

/** `a:b` was cut at the colon, as if it were a file and a line. */
function referenceOf(unit: ReadElement): string {
  const contexts = childrenOf(unit, 'context-group').flatMap((group) =>
    childrenOf(group, 'context'),
  );
  return contexts
    .filter(({ attributes }) =>
      /^(?:sourcefile|linenumber)$/.test(attributes['context-type'] ?? ''),
    )
    .map(textOf)
    .join(':');
}

/** The units of a PO file, without its head. */
export function readPoUnits(units: readonly ReadElement[]): PoUnit[] {
  return units
    .filter(({ attributes }) => attributes['restype'] !== 'x-gettext-domain-header')
    .map((unit) => {
      const [source, target] = [childrenOf(unit, 'source')[0], childrenOf(unit, 'target')[0]];
      const { approved } = unit.attributes;
      // The toolkit calls everything approved that is not fuzzy.
      const state = readState12(target?.attributes, undefined);
      return {
        source: source ? readTextPlaceholders(textOf(source)) : '',
        target: target ? readTextPlaceholders(textOf(target)) : '',
        state: approved === 'no' ? ('fuzzy' as const) : state,
        reference: readUnitId(referenceOf(unit)),
      };
    });
}

/** The documents with the translations of the PO file: by their words; where several have the same, by the unit as well. */
export function mergePo(documents: Documents, units: readonly PoUnit[]): Documents {
  const bySource = Map.groupBy(units, ({ source }) => source);
  return documents.map(({ segments, ...document }) => ({
    ...document,
    segments: segments.map((segment) => {
      const same = bySource.get(segment.source) ?? [];
      const unit = same.find(({ reference }) => reference === segment.id) ?? same[0];
      if (!unit?.target.trim()) return segment;
      // What a PO file says of an untouched segment is less than we know.
      if (unit.target === segment.target) return segment;
      return { ...segment, target: unit.target, state: unit.state };
    }),
  }));
}
