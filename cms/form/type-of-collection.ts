/** From the name that Decap has for a collection to our kind of entry. */
import { type EntryType, entryTypeOf } from '../../src/collections/index.ts';

/** `practices` → `practice`. Throws on a collection that is none of ours. */
export function typeOfCollection(name: string): EntryType {
  const type = entryTypeOf(name);
  if (!type) throw new Error(`"${name}" is no collection of the editor.`);
  return type;
}
