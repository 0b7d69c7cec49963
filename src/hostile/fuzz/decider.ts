/** Turns a list of numbers into choices, so that one list is one text: made quickly, and made smaller by a shorter list. */
import fc from 'fast-check';

/** Makes choices. When the numbers are used up it takes the first of everything, which ends every text. */
export class Decider {
  readonly #numbers: readonly number[];
  #taken = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** A number from 0 up to, not including, the limit. */
  below(limit: number): number {
    const number = this.#numbers[this.#taken] ?? 0;
    this.#taken += 1;
    return number % limit;
  }

  /** One of a list. Throws on an empty one. */
  pick<T>(list: readonly T[]): T {
    const index = this.below(list.length);
    if (index >= list.length) throw new Error('There is nothing to choose from.');
    return list[index] as T;
  }

  /** Up to `most` things, at least one. */
  some<T>(most: number, make: () => T): T[] {
    return Array.from({ length: this.below(most) + 1 }, make);
  }
}

/** Anything that a function makes of choices. */
export function madeBy<T>(make: (decider: Decider) => T, most = 60): fc.Arbitrary<T> {
  return fc
    .array(fc.nat(0xffff), { minLength: 4, maxLength: most, size: 'max' })
    .map((numbers) => make(new Decider(numbers)));
}
