/** Finds things that have a name in several languages in a question: terms of the glossary, topics, cities, countries. Pure. */
import { type Locale, localeCodes } from '../i18n/locales.ts';
import type { Concept } from './record.ts';
import { keyOf, tidyQuery } from './word-forms/index.ts';

/** Words `from` up to `to` of a question that name something. */
export interface NamedSpan {
  readonly from: number;
  readonly to: number;
  readonly concepts: readonly Concept[];
}

interface Name {
  readonly concept: Concept;
  readonly keys: readonly string[];
}

/** Names of concepts by the first letters of their first word. */
export type Names = ReadonlyMap<string, readonly Name[]>;

const headLength = 3;
const headOf = (key: string) => key.slice(0, headLength);

/** Words of a name as they are compared. */
function keysOfName(name: string, locale: Locale): string[] {
  return tidyQuery(name, locale)
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => keyOf(word, locale));
}

/** Reads the names once. */
export function readNames(concepts: readonly Concept[]): Names {
  const names = new Map<string, Name[]>();
  for (const concept of concepts)
    for (const locale of localeCodes)
      for (const name of concept[locale] ?? []) {
        const keys = keysOfName(name, locale);
        const [first] = keys;
        if (first === undefined) continue;
        const group = names.get(headOf(first)) ?? [];
        names.set(headOf(first), [...group, { concept, keys }]);
      }
  return names;
}

/** So much of a word may be its ending: extremist, extremistische. */
const longestEnding = 3;

/** Whether two words are one but for their endings. Short words have to be the same. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shared = Math.max(4, Math.max(a.length, b.length) - longestEnding);
  return a.length >= shared && b.length >= shared && a.slice(0, shared) === b.slice(0, shared);
}

/** What is named in a question, longest names first, none inside of another. */
export function findNamed(words: readonly string[], locale: Locale, names: Names): NamedSpan[] {
  const keys = words.map((word) => keyOf(word, locale));
  const found = keys.flatMap((key, from) =>
    (names.get(headOf(key)) ?? [])
      .filter((name) =>
        name.keys.every((part, index) => {
          const own = keys[from + index];
          return own !== undefined && isSameWord(own, part);
        }),
      )
      .map(({ concept, keys: parts }) => ({ from, to: from + parts.length, concept })),
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
