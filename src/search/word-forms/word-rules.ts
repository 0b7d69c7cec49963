/** What is said for each language about the forms of its words. */

/** Vocabulary that says whether a part of a word is a word; asked for plain words in lower case. */
export interface KnownWords {
  has(word: string): boolean;
}

/** The rules of one language. Words and texts come with plain letters, in lower case where they are words. */
export interface WordRules {
  /** A sign beside apostrophe and hyphen that may stand within a word, as a regular expression. */
  readonly joiner?: string;
  /** What else a query needs before it is split at spaces. */
  tidy?(text: string): string;
  /** Key of a word without apostrophes and hyphens. */
  key(word: string): string;
  /** Takes off what hangs on a word by an apostrophe: `l'accueil` → `accueil`, `city's` → `city`. */
  detach?(word: string): string;
  /** Forms that the engine does not find by itself; may repeat each other or the word. Capitals are told apart from it. */
  forms(word: string, known: KnownWords, hasCapital: boolean): readonly string[];
}
