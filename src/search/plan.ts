/** Turns a question into what the index of a language is asked for: each part with everything that may stand for it. Pure. */
import type { Locale } from '../i18n/locales.ts';
import { findNamed, type Names } from './concepts.ts';
import { type Question, splitWords } from './question.ts';
import { keyOf } from './word-forms/index.ts';

/** A word; any of its forms will do. */
export interface Term {
  readonly forms: readonly string[];
}

/** Words that may stand for a part of a question. `weight`: 1 as typed, less for what only means the same. */
export interface Alternative {
  readonly terms: readonly Term[];
  readonly weight: number;
}

/** A part of a question: a word, or words that name one thing. */
export interface Part {
  readonly alternatives: readonly Alternative[];
  /** Typed in another language and without a known name in this one: it may be a proper name, or mean nothing here. */
  readonly isOptional: boolean;
}

/** A language in which is asked, or whose index is. */
export interface Side {
  readonly locale: Locale;
  /** Words on most pages of that language, which tell nothing. */
  readonly common: ReadonlySet<string>;
}

/** So many other names of a thing are asked for; each costs a look into the index. */
const mostNames = 4;
const weightOfName = 0.8;

function termOf(word: string, locale: Locale): Term {
  return { forms: [...new Set([word.toLocaleLowerCase(locale), keyOf(word, locale)])] };
}

function termsOfName(name: string, { locale, common }: Side): Term[] {
  const words = splitWords(name, locale);
  const telling = words.filter((word) => !common.has(word.toLocaleLowerCase(locale)));
  return (telling.length > 0 ? telling : words).map((word) => termOf(word, locale));
}

const signatureOf = (terms: readonly Term[]) => terms.map(({ forms }) => forms[0]).join(' ');

/** What a question asks of an index. `from` is the language in which it was typed, `target` that of the index. */
export function planSearch({ words }: Question, from: Side, target: Side, names: Names): Part[] {
  const { locale } = target;
  const isOwn = from.locale === locale;
  const spans = findNamed(words, from.locale, names);
  const parts: Part[] = spans.map(({ from: begin, to: end, concepts }) => {
    const typed = words.slice(begin, end).map((word) => termOf(word, locale));
    const named = concepts
      .flatMap((concept) => (concept[locale] ?? []).slice(0, mostNames))
      .map((name) => termsOfName(name, target));
    const alternatives = [
      { terms: typed, weight: isOwn || named.length === 0 ? 1 : weightOfName },
      ...named.map((terms) => ({ terms, weight: isOwn ? weightOfName : 1 })),
    ];
    const seen = new Set<string>();
    return {
      isOptional: !isOwn && named.length === 0,
      alternatives: alternatives.filter(({ terms }) => {
        const signature = signatureOf(terms);
        return terms.length > 0 && !seen.has(signature) && seen.add(signature);
      }),
    };
  });
  const isNamed = (index: number) => spans.some((span) => span.from <= index && index < span.to);
  const others = words.filter((_, index) => !isNamed(index));
  // Words of the grammar of one language may stand in a quotation on pages of the other, and would weigh as rare words do.
  const telling = others.filter((word) => {
    const lower = word.toLocaleLowerCase(from.locale);
    return !from.common.has(lower) && !target.common.has(lower);
  });
  const asked = telling.length > 0 || parts.length > 0 ? telling : others;
  return [
    ...parts,
    ...asked.map((word) => ({
      isOptional: !isOwn,
      alternatives: [{ terms: [termOf(word, locale)], weight: 1 }],
    })),
  ];
}

/** Every form that the index has to be asked for, once. */
export function formsOfPlan(parts: readonly Part[]): string[] {
  const forms = parts.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ terms }) => terms.flatMap((term) => term.forms)),
  );
  return [...new Set(forms)];
}
