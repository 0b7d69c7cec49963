/**
 * Arabic letters that are written in more than one way: vowel marks away, one alef, one hamza, one ya, one ha. After the
 * normalization of Larkey, Ballesteros & Connell 2002, https://doi.org/10.1145/564376.564425; that a hamza has a carrier
 * by the vowels around it, and which one varies by country (مسؤول, مسئول): https://en.wikipedia.org/wiki/Hamza.
 */

/** Vowel marks and signs of recitation; tatweel is taken away before. */
const marks =
  /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED]/gu;

const oneWay = (word: string) => word.replace(/ى/gu, 'ي').replace(/ة/gu, 'ه');

/** `مَسْؤُولَة`, `مسئولة` → `مسءوله` */
export function foldArabic(word: string): string {
  return oneWay(word)
    .replace(marks, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[ؤئ]/gu, 'ء');
}

/** What the engine folds by itself, found by trying; an alef with a sign that would then be an article it leaves. */
export function foldAsEngine(word: string): string {
  return oneWay(word)
    .replace(marks, '')
    .replace(/(?!^[أإآ]ل)[أإآ]/gu, 'ا');
}
