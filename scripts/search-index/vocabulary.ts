/** The words of the pages of a language: which there are, how many pages have them, which tell nothing. Pure. */
import { ara, deu, eng, fra, spa } from 'stopword';
import type { Locale } from '../../src/i18n/locales.ts';

/** Words of the grammar by language (npm `stopword`, the lists of https://github.com/stopwords-iso). */
const smallWords: Readonly<Record<Locale, readonly string[]>> = {
  en: eng,
  fr: fra,
  de: deu,
  es: spa,
  ar: ara,
};

/** Words by how many pages have them. */
export class Vocabulary {
  readonly #written = new Set<string>();
  readonly #pages = new Map<string, number>();
  #count = 0;
  readonly #locale: Locale;

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  /** Counts the words of a page, each once. */
  add(words: readonly string[]): void {
    this.#count += 1;
    for (const word of words) this.#written.add(word);
    for (const word of new Set(words.map((each) => each.toLocaleLowerCase(this.#locale))))
      this.#pages.set(word, (this.#pages.get(word) ?? 0) + 1);
  }

  /** All of them, as they are written. */
  all(): Iterable<string> {
    return this.#written;
  }

  /** Words that tell nothing: those of the grammar, and those that are on most pages. */
  common(): string[] {
    const least = Math.max(3, this.#count * shareOfCommon);
    const frequent = [...this.#pages].flatMap(([word, pages]) => (pages >= least ? [word] : []));
    return [...new Set([...smallWords[this.#locale], ...frequent])].sort();
  }

  /** Words for “did you mean”, the most frequent first: letters only, long enough to be mistyped. */
  frequent(): string[] {
    return [...this.#pages]
      .filter(([word]) => word.length > 3 && /^[\p{L}\p{M}]+$/u.test(word))
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, mostWords)
      .map(([word]) => word);
  }
}

const shareOfCommon = 0.6;
/** So that the list is read in a moment on a slow line. */
const mostWords = 15_000;
