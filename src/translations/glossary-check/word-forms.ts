/**
 * Words without their endings, so that a term is found in any form: light rules for each language, as search engines use
 * them. They may take two words for one, seldom one for two: a check that is quiet where it is not sure. Pure.
 */
import type { Locale } from '../../i18n/locales.ts';

/** How words of a language are compared. */
interface Inflection {
  /** Stems that a word may have; the first one is that of a form in the glossary. */
  stems(word: string): readonly string[];
  /** True when words are joined to longer ones, so that a term may stand inside a word. */
  readonly compounds?: boolean;
  /** Words of a term that may be missing: prepositions, articles. */
  isSmall(word: string): boolean;
}

const withoutMarks = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Takes away endings, the first that fits, as long as enough is left. */
function cutEnding(word: string, endings: readonly string[], least: number): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= least);
  return ending ? word.slice(0, -ending.length) : word;
}

const single = (word: string) => word.replace(/([lnst])\1$/, '$1');

/** cities, city; organizations, organisation */
function stemEnglish(word: string): string {
  const plain = word.replace(/iz(?=e|ing|ation)/, 'is');
  if (/ies$/.test(plain)) return plain.replace(/ies$/, 'y');
  if (/(?:s|x|ch|sh)es$/.test(plain)) return plain.slice(0, -2);
  return /(?:[^sua]|[^i]a)s$/.test(plain) && plain.length > 3 ? plain.slice(0, -1) : plain;
}

/** municipales, municipaux, municipal; praticiennes, praticien; haineuse, haineux */
function stemFrench(word: string): string {
  const plural = word.length > 3 ? word.replace(/[sx]$/, '') : word;
  const plain = plural.length > 4 ? plural.replace(/au$/, 'al') : plural;
  const neutral = plain.length > 3 ? plain.replace(/e+$/, '') : plain;
  return single(neutral.replace(/tric$/, 'teur').replace(/iv$/, 'if').replace(/eus$/, 'eu'));
}

/** organizaciones, organización; alcaldes, alcalde; voces, voz */
function stemSpanish(word: string): string {
  const singular = word.length > 3 ? word.replace(/s$/, '') : word;
  return (singular.length > 3 ? singular.replace(/[aeo]$/, '') : singular).replace(/z$/, 'c');
}

const germanEndings = 'innen in ern em en er es e n s'.split(' ');

/** Bürgermeisterinnen, Bürgermeister; zivilgesellschaftlichen, zivilgesellschaftliche */
function stemGerman(word: string): string {
  const once = cutEnding(word, germanEndings, 4);
  return cutEnding(once, germanEndings, 5);
}

/** Signs that are written in more than one way; vowel marks and stretching are gone before. */
const arabicSigns: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
};
const arabicPrefixes = ['وال', 'بال', 'كال', 'فال', 'ولل', 'فلل', 'ال', 'لل'];
const arabicSuffixes = [
  'يات',
  'هما',
  'ها',
  'هم',
  'هن',
  'كم',
  'نا',
  'ات',
  'ون',
  'ين',
  'ان',
  'يه',
  'ه',
  'ي',
  'ا',
];

/** An ending of a word; before it, the last letter of a feminine word is written openly: بلديتها, بلدية. */
function cutArabicEnding(word: string): string {
  const cut = cutEnding(word, arabicSuffixes, 3);
  return cut !== word && cut.length > 3 ? cut.replace(/(?<!ا)ت$/, 'ه') : cut;
}

/** Takes away articles and endings (after Larkey's light10): والبلديات, بلدية */
function stripArabic(word: string): string {
  const prefix = arabicPrefixes.find(
    (one) => word.startsWith(one) && word.length - one.length >= 3,
  );
  const bare = prefix ? word.slice(prefix.length) : word;
  return cutArabicEnding(cutArabicEnding(bare));
}

/** One letter may be a preposition or part of the word: both are tried. */
function stemArabic(word: string): string[] {
  const plain = word.replace(/[أإآٱىئؤة]/g, (sign) => arabicSigns[sign] ?? sign);
  const shorter = /^[وفبلكس]/.test(plain) && plain.length > 3 ? [plain.slice(1)] : [];
  const further = shorter
    .filter((one) => /^[بلك]/.test(one) && one.length > 4)
    .map((one) => one.slice(1));
  return [...new Set([plain, ...shorter, ...further].map(stripArabic))];
}

const shorterThan =
  (length: number, more: readonly string[] = []) =>
  (word: string) =>
    word.length < length || more.includes(word);

const plain: Inflection = { stems: (word) => [word], isSmall: shorterThan(3) };

const inflections: Readonly<Partial<Record<Locale, Inflection>>> = {
  en: { stems: (word) => [stemEnglish(word)], isSmall: shorterThan(4) },
  fr: {
    stems: (word) => [stemFrench(word)],
    isSmall: shorterThan(4, ['dans', 'pour', 'avec', 'contre']),
  },
  es: {
    stems: (word) => [stemSpanish(word)],
    isSmall: shorterThan(4, ['para', 'contra', 'entre']),
  },
  de: { stems: (word) => [stemGerman(word)], compounds: true, isSmall: shorterThan(4, ['gegen']) },
  ar: { stems: stemArabic, isSmall: shorterThan(3, ['على', 'إلى', 'الى', 'علي', 'الي']) },
};

/** A word of a text. */
export interface Word {
  /** As it stands there. */
  readonly written: string;
  readonly stems: readonly string[];
  readonly isSmall: boolean;
  /** Its place in the text. */
  readonly at: number;
}

const known = new Map<string, Pick<Word, 'stems' | 'isSmall'>>();

function readWord(written: string, locale: Locale): Pick<Word, 'stems' | 'isSmall'> {
  const key = `${locale} ${written}`;
  const found = known.get(key);
  if (found) return found;
  const { stems, isSmall } = inflections[locale] ?? plain;
  const folded = withoutMarks(
    written.toLowerCase().replaceAll('ß', 'ss').replaceAll('œ', 'oe'),
  ).replaceAll('ـ', '');
  // Arabic signs with a mark of their own are letters: they must not lose it before they are compared.
  const word = /\p{Script=Arabic}/u.test(written)
    ? written.replace(/[\u064B-\u0652\u0670\u0640]/g, '')
    : folded;
  const read = { stems: stems(word), isSmall: isSmall(word) };
  known.set(key, read);
  return read;
}

/** The words of a text; a hyphen or apostrophe parts two. */
export function readWords(text: string, locale: Locale): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    written: match[0],
    at: match.index,
    ...readWord(match[0], locale),
  }));
}

/** True when a word of a text is a form of a word of a term; with `inside` also when the term stands within the word. */
export function isFormOf(word: Word, term: Word, locale: Locale, inside: boolean): boolean {
  if (word.stems.some((one) => term.stems.includes(one))) return true;
  const [stem = ''] = term.stems;
  return (
    inside &&
    Boolean(inflections[locale]?.compounds) &&
    stem.length >= 4 &&
    word.stems.some((one) => one.includes(stem))
  );
}
