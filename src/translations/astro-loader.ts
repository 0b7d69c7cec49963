/** Hands the state of everything that is translated to Astro's content layer: one store entry per unit. */
import { contentLoader, contentOf } from '../source/astro-loader.ts';
import { contentRoot } from '../source/places.ts';
import { addChanges } from './find-changes.ts';
import { findEarlierSource } from './history.ts';
import { readUnits } from './read-units.ts';
import type { Unit, UnitKind } from './unit.ts';
import { recordOfEntry, recordOfUnit, type UnitRecord } from './unit-record.ts';

/** Kinds whose words stand beside the code: `CONTENT_ROOT` does not move them. */
const besideCode: readonly UnitKind[] = ['pages', 'interface', 'taxonomies'];

const isOutdated = ({ versions }: UnitRecord) =>
  Object.values(versions).some(({ state, note }) => state === 'outdated' && note?.source);

/** Records of all units. Entries are read already; the files of the outdated ones are read again for their words. */
async function readRecords(project: string): Promise<[string, UnitRecord][]> {
  const { library } = await contentOf(project);
  const root = contentRoot(project);
  const entries = library.entries.map(recordOfEntry);
  const outdated = new Set(entries.filter(isOutdated).map(({ id }) => id));
  const stateKnown = (unit: Unit, from: string) => ({ record: recordOfUnit(unit), unit, from });
  const units = [
    ...readUnits(root, (kind, id) => kind === 'glossary' || outdated.has(id)).map((unit) =>
      stateKnown(unit, root),
    ),
    ...readUnits(project, (kind) => besideCode.includes(kind)).map((unit) =>
      stateKnown(unit, project),
    ),
  ];
  const records = new Map(entries.map((record) => [record.id, record]));
  for (const { record, unit, from } of units) {
    const complete = isOutdated(record)
      ? await addChanges(record, unit, (one, digest) => findEarlierSource(from, one, digest))
      : record;
    records.set(record.id, complete);
  }
  return [...records];
}

/** The loader. While developing it reads again when a file under `content/` changes. */
export const translationLoader = () => contentLoader('translations', readRecords);
