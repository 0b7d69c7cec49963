/** Compares segments word by word: the kept library counts signs, so every word is given one sign of its own. Pure. */
import { distance } from 'fastest-levenshtein';
import { readRuns, type TaggedText } from '../../markup/segments/tagged-text.ts';

/** The words, signs and placeholders of a text, in order. */
export function tokensOf(text: TaggedText): string[] {
  return readRuns(text).flatMap((run) =>
    run.kind === 'text'
      ? (run.text.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [])
      : `<${run.kind}>`,
  );
}

/** Gives every word a sign. Beyond 60,000 different words some share one, which only makes them look alike. */
export class Alphabet {
  readonly #signs = new Map<string, number>();

  /** The tokens as one text, a sign each. */
  write(tokens: readonly string[]): string {
    return String.fromCharCode(...tokens.map((token) => this.#signOf(token)));
  }

  #signOf(token: string): number {
    const known = this.#signs.get(token);
    if (known !== undefined) return known;
    const sign = 1 + (this.#signs.size % 60_000);
    this.#signs.set(token, sign);
    return sign;
  }
}

/** How alike two texts of an alphabet are, 0 to 100. */
export function scoreOf(own: string, other: string): number {
  const longer = Math.max(own.length, other.length);
  return longer === 0 ? 100 : Math.floor(100 * (1 - distance(own, other) / longer));
}
