/** Numbers that look random and are the same for the same seed. */

/** Draws numbers from 0 up to, not including, 1: mulberry32 (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export function seededRandom(seed: string): () => number {
  let state = 2166136261;
  // FNV-1a turns the seed into a number (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv).
  for (const character of seed)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws from lists and ranges. */
export class Dice {
  readonly #next: () => number;

  constructor(seed: string) {
    this.#next = seededRandom(seed);
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1));
  }

  /** One of a list. Throws when the list is empty. */
  one<V>(list: readonly V[]): V {
    const found = list[Math.floor(this.#next() * list.length)];
    if (found === undefined) throw new Error('There is nothing to choose from.');
    return found;
  }

  /** So many different ones of a list; fewer when it is shorter. */
  some<V>(list: readonly V[], count: number): V[] {
    const left = [...list];
    return Array.from({ length: Math.min(count, left.length) }, () => {
      const [taken] = left.splice(Math.floor(this.#next() * left.length), 1);
      return taken as V;
    });
  }
}
