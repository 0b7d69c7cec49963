/**
 * One way of writing for letters and signs that look alike: of keyboards, word processors and old encodings. What Arabic
 * letters stand for each other by shape is Unicode's own: https://www.unicode.org/charts/PDF/UFB50.pdf and
 * https://www.unicode.org/charts/PDF/UFE70.pdf; letters of Persian and Urdu keyboards:
 * https://www.unicode.org/charts/PDF/U0600.pdf.
 */

/** Soft hyphen, zero-width signs, marks of direction, stretching (tatweel). */
const invisible =
  /[\u00AD\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\uFE00-\uFE0F]/gu;

/** Latin and Arabic presentation forms: `ﬁ` → `fi`, `ﻻ` → `لا`. */
const presentationForms = /[\uFB00-\uFB06\uFB50-\uFBB1\uFBD3-\uFDFF\uFE70-\uFEFC]/gu;

const persianLetters: Readonly<Record<string, string>> = {
  ک: 'ك',
  ڪ: 'ك',
  ی: 'ي',
  ې: 'ي',
  ۍ: 'ي',
  ے: 'ي',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  ۂ: 'ه',
  ۃ: 'ة',
};
const persianLetter = new RegExp(`[${Object.keys(persianLetters).join('')}]`, 'gu');

/** Digits of Arabic (U+0660) and of Persian (U+06F0): their last four bits are their value. */
const toDigit = (digit: string) => String(digit.charCodeAt(0) & 0xf);

/** Text with plain letters: composed, without invisible signs, with ' and - for apostrophes and hyphens. */
export function plainLetters(text: string): string {
  return text
    .replace(presentationForms, (form) => form.normalize('NFKC'))
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[’‘ʼʹ′＇`´]/gu, "'")
    .replace(/[‐‑﹣－]/gu, '-')
    .replace(persianLetter, (letter) => persianLetters[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/gu, toDigit);
}

/** A word with plain letters, in lower case, composed. */
export function plainWord(word: string): string {
  // Lower case of some capitals is two signs (İ → i̇): composing comes last.
  return plainLetters(plainLetters(word).toLowerCase());
}

const joinedLetters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
};

/** Lower case as any keyboard writes it, without marks and strokes: `Wrocław` → `wroclaw`, `cœur` → `coeur`. */
export function bareLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßłø]/gu, (letter) => joinedLetters[letter] ?? letter);
}
