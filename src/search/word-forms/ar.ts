/**
 * Arabic: a light stemmer after light10 (Larkey, Ballesteros & Connell 2007, "Light stemming for Arabic information
 * retrieval", https://doi.org/10.1007/978-1-4020-6046-5_12) with greater least lengths, so that short words stay what they
 * are: مدني is not مدن. The endings of possession are those of https://snowballstem.org/algorithms/arabic/stemmer.html.
 */
import { brokenPlurals } from './ar-broken-plurals.ts';
import { foldArabic, foldAsEngine } from './ar-letters.ts';
import { notArticle, ownWaw, smallWords, wholeStems, wholeWords } from './ar-whole-words.ts';
import type { KnownWords, WordRules } from './word-rules.ts';

const articles = ['وبال', 'وكال', 'فبال', 'ولل', 'فلل', 'وال', 'فال', 'بال', 'كال', 'لل', 'ال'];
const longest = 40;
const leastAfterArticle = 3;
/** Letters that are a word of their own before another: and, so, with, as, for, will. */
const oneLetter = /^[وفبكلس]/u;
const leastAfterLetter = 4;

/** Endings and the letters that must be left before them; longer endings come first. */
const endings: readonly (readonly [ending: string, least: number])[] = [
  ['هما', 4],
  ['كما', 4],
  ['تان', 3],
  ['تين', 4],
  ['ها', 3],
  ['هم', 4],
  ['هن', 4],
  ['كم', 4],
  ['نا', 4],
  ['تك', 3],
  ['ات', 3],
  ['ون', 4],
  ['ين', 4],
  ['ان', 4],
  ['ه', 3],
  ['ي', 4],
  ['ا', 4],
];

const startsWithOneOf = (word: string, beginnings: readonly string[]) =>
  beginnings.some((one) => word.startsWith(one));

/** `والمدينة` → `مدينة`; what only looks like an article stays: `الكترون`. */
function withoutArticle(word: string): string {
  if (wholeWords.has(word) || startsWithOneOf(word, notArticle)) return word;
  const article = articles.find(
    (one) => word.startsWith(one) && word.length - one.length >= leastAfterArticle,
  );
  return article ? word.slice(article.length) : word;
}

/** `ومكافحة` → `مكافحة`; `وقاية` stays. */
function withoutWaw(word: string): string {
  const mayBe = word.startsWith('و') && word.length > leastAfterLetter && !wholeWords.has(word);
  return mayBe && !startsWithOneOf(word, ownWaw) ? word.slice(1) : word;
}

/** What stands before an ending: the last letter of a feminine word is written openly there, a hamza has a carrier. */
function closed(stem: string, ending: string): string {
  const feminine = /^(?:ها|هم|هن|كم|نا|هما|كما|ي|ه)$/u.test(ending) && /[^ا]ت$/u.test(stem);
  return feminine && stem.length > 3 ? stem.slice(0, -1) : stem;
}

function withoutEnding(word: string): string {
  if (wholeStems.has(word)) return word;
  const found = endings.find(
    ([ending, least]) => word.endsWith(ending) && word.length - ending.length >= least,
  );
  return found ? closed(word.slice(0, -found[0].length), found[0]) : word;
}

const withoutLastHamza = (word: string) => (word.length > 3 ? word.replace(/ء$/u, '') : word);

function shorter(word: string): string {
  if (smallWords.has(word)) return word;
  const bare = withoutArticle(withoutWaw(word));
  const singular = singularOf(bare);
  return withoutLastHamza(withoutEnding(singular ?? bare));
}

/** `مدنها` → `مدينه`: a plural that changes within the word, with or without an owner behind it. */
function singularOf(bare: string): string | undefined {
  const owned = /^(.{3,}?)(?:ها|هم|هن|نا|كم|ه)$/u.exec(bare)?.[1];
  return brokenPlurals.get(bare) ?? (owned === undefined ? undefined : brokenPlurals.get(owned));
}

/** Takes off beginnings and endings until none is left. Longer than any word are addresses and mistakes: they stay. */
function stem(folded: string): string {
  if (folded.length > longest) return folded;
  let now = folded;
  for (let next = shorter(now); next !== now; next = shorter(now)) now = next;
  return now;
}

/** The word behind a letter that may be a word of its own, when the texts know it: `لمدينة` → `مدينة`. */
function behindLetter(word: string, known: KnownWords): string[] {
  const rest = word.slice(1);
  return oneLetter.test(word) && rest.length >= leastAfterLetter - 1 && known.has(rest)
    ? [stem(foldArabic(rest))]
    : [];
}

/** Rules of Arabic words. */
export const arabicRules: WordRules = {
  key: (word) => stem(foldArabic(word)),
  forms: (word, known) => {
    const folded = foldArabic(word);
    if (!/\p{Script=Arabic}/u.test(word) || smallWords.has(folded)) return [];
    const key = stem(folded);
    return [...(key === foldAsEngine(word) ? [] : [key]), ...behindLetter(word, known)];
  },
};
