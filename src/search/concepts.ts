/** Finds things that have a name in several languages in a question: terms of the glossary, topics, cities, countries. Pure. */
import { type Locale, localeCodes } from '../i18n/locales.ts';
import { splitWords } from './question.ts';
import type { Concept } from './record.ts';
import { keyOf } from './word-forms/index.ts';
import { bareLetters } from './word-forms/plain-letters.ts';

/** Words `from` up to `to` of a question that name something. */
export interface NamedSpan {
  readonly from: number;
  readonly to: number;
  readonly concepts: readonly Concept[];
}

interface Name {
  readonly concept: Concept;
  readonly locale: Locale;
  readonly name: string;
}

const headLength = 2;
const article = /^\u0627\u0644/u;

/** The first letters of a word, by which names are sorted: a name is read closely only when a question begins like it. */
const headOf = (word: string) => bareLetters(word).replace(article, '').slice(0, headLength);

/** Names of concepts by the first letters of each, and the words of those that were read closely. */
export class Names {
  readonly #names = new Map<string, Name[]>();
  readonly #keys = new Map<Name, readonly string[]>();

  constructor(concepts: readonly Concept[]) {
    for (const concept of concepts)
      for (const locale of localeCodes)
        for (const name of concept[locale] ?? []) {
          const head = headOf(name);
          const group = this.#names.get(head);
          if (group) group.push({ concept, locale, name });
          else this.#names.set(head, [{ concept, locale, name }]);
        }
  }

  /** Names that may begin with a word. `forms` are the word and its key. */
  beginningLike(forms: readonly string[]): readonly Name[] {
    return [...new Set(forms.map(headOf))].flatMap((head) => this.#names.get(head) ?? []);
  }

  /** The words of a name as they are compared. */
  keysOf(name: Name): readonly string[] {
    const known = this.#keys.get(name);
    if (known) return known;
    const words = splitWords(name.name, name.locale);
    const keys = words.map((word) => bareLetters(keyOf(word, name.locale)));
    this.#keys.set(name, keys);
    return keys;
  }
}

/** So much of a word may be its ending: antisemitisch, antisemitische. */
const longestEnding = 3;
/** With fewer letters in common, other words would be names: housing and Houston, lutte and Lüttich. */
const leastStem = 5;

/** Whether two words are one but for their endings. Short words have to be the same. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shared = Math.max(leastStem, Math.max(a.length, b.length) - longestEnding);
  return a.length >= shared && b.length >= shared && a.slice(0, shared) === b.slice(0, shared);
}

/** What is named in a question, longest names first, none inside of another. */
export function findNamed(words: readonly string[], locale: Locale, names: Names): NamedSpan[] {
  const keys = words.map((word) => bareLetters(keyOf(word, locale)));
  const found = keys.flatMap((key, from) =>
    names.beginningLike([words[from] ?? '', key]).flatMap((name) => {
      const parts = names.keysOf(name);
      const isNamed = parts.every((part, index) => {
        const own = keys[from + index];
        return own !== undefined && isSameWord(own, part);
      });
      return isNamed && parts.length > 0
        ? [{ from, to: from + parts.length, concept: name.concept }]
        : [];
    }),
  );
  const longest = found.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const spans: { from: number; to: number; concepts: Concept[] }[] = [];
  for (const { from, to, concept } of longest) {
    const same = spans.find((span) => span.from === from && span.to === to);
    if (same) {
      if (!same.concepts.includes(concept)) same.concepts.push(concept);
    } else if (!spans.some((span) => from < span.to && span.from < to))
      spans.push({ from, to, concepts: [concept] });
  }
  return spans.toSorted((a, b) => a.from - b.from);
}
