import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { localeCodes } from '../i18n/locales.ts';
import { placesOf } from '../source/places.ts';
import { readLibrary } from '../source/read-library.ts';
import { readUnits } from './read-units.ts';
import { countStates } from './unit.ts';
import { countRecords, recordOfEntry, recordOfUnit } from './unit-record.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const kinds = ['practices', 'roadmap', 'events', 'news'];

it('says of an entry of the library what it says of its unit', async () => {
  const { library } = await readLibrary(placesOf(root), '2026-11-25');
  const units = readUnits(root, (kind) => kinds.includes(kind));
  const fromFiles = new Map(units.map((unit) => [unit.id, recordOfUnit(unit)]));
  expect(library.entries.map(recordOfEntry)).toHaveLength(fromFiles.size);
  for (const record of library.entries.map(recordOfEntry))
    expect(record).toEqual(fromFiles.get(record.id));
}, 60_000);

it('counts as units do', () => {
  const units = readUnits(root);
  for (const locale of localeCodes)
    expect(countRecords(units.map(recordOfUnit), locale)).toEqual(countStates(units, locale));
}, 60_000);
