/** The name of an entry: its file in every language, and the last part of its address. Pure. */
import { type EntryType, entryTypes } from '../../../src/collections/index.ts';

const longest = 60;

/** A name made of a title in Latin letters: `One door for families` → `one-door-for-families`; empty for other scripts. */
export function suggestName(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[øØ]/g, 'o')
    .replace(/[’']/g, ' ')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? []).reduce((name, word) => {
    const longer = name ? `${name}-${word}` : word;
    return longer.length <= longest ? longer : name;
  }, '');
}

/** What can be wrong with a name. */
export type NameProblem = 'missing' | 'form' | 'long' | 'folder' | 'taken';

/** The first thing that is wrong with the name of a new entry. */
export function nameProblem(
  type: EntryType,
  name: string,
  isTaken: (name: string) => boolean,
): NameProblem | undefined {
  if (name === '') return 'missing';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return 'form';
  if (name.length > longest) return 'long';
  if (entryTypes[type].folder.startsWith(name)) return 'folder';
  return isTaken(name) ? 'taken' : undefined;
}
