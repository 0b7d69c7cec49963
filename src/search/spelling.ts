/** “Did you mean …?”, from the words of the pages themselves. Pure. */
import { distance } from 'fastest-levenshtein';
import type { Locale } from '../i18n/locales.ts';
import { keyOf } from './word-forms/index.ts';
import { bareLetters } from './word-forms/plain-letters.ts';

/** Letters that may be wrong in a word of so many (as Elasticsearch's `AUTO`: none below 3, one up to 5, two above). */
const mostWrong = (letters: number) => (letters < 4 ? 0 : letters < 6 ? 1 : 2);

/** The words of a language, read once. */
export interface Vocabulary {
  /** Plain words with how they are written, the most frequent first. */
  readonly words: readonly (readonly [plain: string, written: string])[];
  readonly keys: ReadonlySet<string>;
}

/** Reads a list of words, the most frequent first. */
export function readVocabulary(words: readonly string[], locale: Locale): Vocabulary {
  return {
    words: words.map((word) => [bareLetters(word), word] as const),
    keys: new Set(words.flatMap((word) => [bareLetters(word), bareLetters(keyOf(word, locale))])),
  };
}

/** Whether a page has the word, in another form or as the beginning of one. */
function isKnown(word: string, vocabulary: Vocabulary, locale: Locale): boolean {
  const typed = bareLetters(word);
  return (
    vocabulary.keys.has(typed) ||
    vocabulary.keys.has(bareLetters(keyOf(word, locale))) ||
    vocabulary.words.some(([known]) => known.startsWith(typed))
  );
}

function nearest(word: string, vocabulary: Vocabulary): string | undefined {
  const typed = bareLetters(word);
  let best: string | undefined;
  let least = mostWrong(typed.length) + 1;
  for (const [known, written] of vocabulary.words) {
    if (Math.abs(known.length - typed.length) >= least) continue;
    const wrong = distance(typed, known);
    if (wrong < least) [best, least] = [written, wrong];
  }
  return best;
}

/** The question with words of the pages in the place of those that no page has; undefined when there is nothing better. */
export function suggestSpelling(
  words: readonly string[],
  vocabulary: Vocabulary,
  locale: Locale,
): string | undefined {
  let isOther = false;
  const better = words.map((word) => {
    const lower = word.toLocaleLowerCase(locale);
    if (/\d/u.test(lower) || isKnown(lower, vocabulary, locale)) return word;
    const found = nearest(lower, vocabulary);
    if (found) isOther = true;
    return found ?? word;
  });
  return isOther ? better.join(' ') : undefined;
}
