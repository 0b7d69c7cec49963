/** What helps to translate: the memory of the repository. */
import type { TextDocument } from '../../src/translations/cut-document.ts';
import { findEarlierSource } from '../../src/translations/history.ts';
import { buildMemory, type EarlierText } from '../../src/translations/memory/build-memory.ts';
import { type Memory, makeMemory } from '../../src/translations/memory/memory.ts';
import { stateOf, targetLocales, type Unit } from '../../src/translations/unit.ts';

/** The originals from which outdated translations were made, as far as the history has them. */
async function readEarlier(root: string, units: readonly Unit[]): Promise<EarlierText> {
  const found = new Map<string, TextDocument>();
  for (const unit of units)
    for (const locale of targetLocales(unit)) {
      const digest = unit.texts[locale]?.note?.source;
      if (!digest || stateOf(unit, locale) !== 'outdated') continue;
      const earlier = await findEarlierSource(root, unit, digest);
      if (earlier) found.set(`${unit.id} ${digest}`, earlier.document);
    }
  return (unit, digest) => found.get(`${unit.id} ${digest}`);
}

/** The memory of everything that is translated. */
export async function readMemory(root: string, units: readonly Unit[]): Promise<Memory> {
  return makeMemory(buildMemory(units, { earlier: await readEarlier(root, units) }));
}
