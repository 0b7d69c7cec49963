/**
 * The vocabulary by which search tells words from what only looks like a part of one. For German compounds it is the
 * spelling dictionary igerman98 (npm `dictionary-de`, GPL-2.0 or GPL-3.0, https://github.com/wooorm/dictionaries): it is
 * read when the index is made and never leaves the machine; the index holds words of our pages only.
 */
import dictionary from 'dictionary-de';
import type { Locale } from '../../src/i18n/locales.ts';
import type { KnownWords } from '../../src/search/word-forms/index.ts';
import { plainWord } from '../../src/search/word-forms/plain-letters.ts';

/** Nouns begin with a capital, and only they and adjectives (flag A, https://www.j3e.de/ispell/igerman98/) are parts. */
const partOfCompound = /^(\p{Lu}\p{L}{3,})(?:\/|$)|^(\p{Ll}{4,})\/\w*A/u;

/** The nouns and adjectives of a Hunspell word list (https://man.archlinux.org/man/hunspell.5), in lower case. */
export function nounsAndAdjectives(list: string): string[] {
  return list.split('\n').flatMap((line) => {
    const [, noun, adjective] = partOfCompound.exec(line) ?? [];
    const word = noun ?? adjective;
    return word && !/\p{Lu}{2}/u.test(word) ? [plainWord(word)] : [];
  });
}

/** Words that no compound is made of are left out: in German texts, all that do not begin with a capital. */
function isOfUse(word: string, locale: Locale): boolean {
  return locale !== 'de' || /^\p{Lu}\p{Ll}/u.test(word);
}

/** The words that occur in the texts of a locale, as they are written there, and those of its list. */
export function readKnownWords(corpusWords: Iterable<string>, locale: Locale): KnownWords {
  const known = new Set<string>();
  for (const word of corpusWords) if (isOfUse(word, locale)) known.add(plainWord(word));
  if (locale === 'de')
    for (const word of nounsAndAdjectives(new TextDecoder().decode(dictionary.dic)))
      known.add(word);
  return known;
}
