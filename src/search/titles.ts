/** Finds pages by their titles alone: an answer at once, while the index is still on its way. Pure. */
import type { Locale } from '../i18n/locales.ts';
import type { SearchRecord } from './record.ts';
import { cutWords, keyOf } from './word-forms/index.ts';
import { bareLetters } from './word-forms/plain-letters.ts';

/** Without the points of acronyms, too. */
const plain = (text: string) => bareLetters(text).replaceAll('.', '');

/** Words of this script change within: a plural need not have two letters of its singular side by side. */
const changesWithin = /\p{Script=Arabic}/u;

/** Titles of a language, each cut into words when it is first looked at. */
export class Titles {
  readonly #keys = new Map<SearchRecord, readonly string[]>();
  readonly #records: readonly SearchRecord[];
  readonly #locale: Locale;

  constructor(records: readonly SearchRecord[], locale: Locale) {
    this.#records = records;
    this.#locale = locale;
  }

  #keysOf(record: SearchRecord): readonly string[] {
    const known = this.#keys.get(record);
    if (known) return known;
    const keys = cutWords(record.title, this.#locale).flatMap(({ word }) => [
      word.toLocaleLowerCase(this.#locale),
      keyOf(word, this.#locale),
    ]);
    this.#keys.set(record, keys);
    return keys;
  }

  /** How many of the words begin a word of the title, 0 to 1. */
  share(record: SearchRecord, words: readonly string[]): number {
    if (words.length === 0) return 0;
    const keys = this.#keysOf(record);
    const found = words.filter((word) => {
      const forms = [word.toLocaleLowerCase(this.#locale), keyOf(word, this.#locale)];
      return keys.some((key) => forms.some((form) => key.startsWith(form)));
    });
    return found.length / words.length;
  }

  /** Whether a title may have all of the words: cutting every title into words takes long on an old phone. */
  #mayHave(record: SearchRecord, beginnings: readonly (readonly string[])[]): boolean {
    if (changesWithin.test(record.title)) return true;
    const title = plain(record.title);
    return beginnings.every((forms) => forms.some((form) => title.includes(form)));
  }

  /** The records whose title has all of the words, the shortest titles first: the words are most of them. */
  find(words: readonly string[]): SearchRecord[] {
    if (words.length === 0) return [];
    const beginnings = words.map((word) =>
      [word, keyOf(word, this.#locale)].map((form) => plain(form).slice(0, 2)),
    );
    return this.#records
      .filter((record) => this.#mayHave(record, beginnings) && this.share(record, words) === 1)
      .toSorted((a, b) => a.title.length - b.title.length);
  }
}
