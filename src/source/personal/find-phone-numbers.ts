/** Finds telephone numbers in a text, and leaves dates, money, ISBN and the like alone. Pure. */
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Found } from './find-mailboxes.ts';

/** Countries of the network, and of its Arabic readers, that write a 0 before numbers at home. */
const countriesWithZero: readonly CountryCode[] = [
  ...([
    'GB',
    'IE',
    'DE',
    'AT',
    'CH',
    'FR',
    'BE',
    'NL',
    'SE',
    'FI',
    'IT',
    'SK',
    'UA',
    'HU',
    'ZA',
  ] as const),
  ...(['TR', 'MA', 'DZ', 'TN', 'EG', 'JO', 'LB', 'SY', 'IQ', 'SA', 'AE'] as const),
];

/** Digits in Arabic and Persian form as Western ones, all spaces and dashes as one kind; the length stays the same. */
function plain(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\u00a0\u2000-\u200a\u202f\u200e\u200f\u061c\u2066-\u2069]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('\uff0b', '+');
}

/** Numbers that have their own kind in front or around them; signs of the same length take their place. */
const notPhones = [
  /(?:https?:\/\/|www\.|\.\.\/)[^\s)>"'\]]+/gi,
  /\b10\.\d{4,9}\/[^\s)>"'\]]+/g,
  /\b(?:isbn|issn|doi|iban|ean|issnl|pmid|orcid|siret|siren|vat|ust-?id\w*)\b[\s:.#nr°-]{0,6}[\dxa-z][\dxa-z .-]{4,40}/gi,
  /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?\b/g,
  /\b(?:\d[ -]?){9}[\dX]\b(?<=\b\d[ -]\d{2,7}[ -]\d{2,7}[ -][\dX])/g,
  /\b97[89][ -]?(?:\d[ -]?){9}\d\b/g,
];

const withoutOthers = (text: string): string =>
  notPhones.reduce(
    (rest, pattern) => rest.replace(pattern, (found) => 'x'.repeat(found.length)),
    text,
  );

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Days, months and spans of years. */
const isDate = (text: string): boolean =>
  /^\(?\d{1,2}[ ./-]\d{1,2}[ ./-](?:(?:19|20)\d{2}(?!\d)|\d{2}(?!\d|[ .]\d{2}))/.test(text) ||
  /^\(?\d{1,2}[ ./-](?:19|20)\d{2}(?!\d)/.test(text) ||
  /^\(?(?:19|20)\d{2}[ ./-]+(?:\d{1,2}(?!\d)|(?:19|20)\d{2}(?!\d))/.test(text);

/** `+12 345 678`: a figure in thousands. */
const isFigure = (text: string): boolean => /^\+?\d{1,3}(?:[ .]\d{3})+$/.test(text.trim());

/** The longest beginning of a row of digits, cut between its groups, for which the question is answered with yes. */
function longest(text: string, isNumber: (part: string) => boolean): string | undefined {
  // A bracket that is not closed belongs to what follows: “+49 30 902690 (2024)”.
  const closed = text.replace(/(?<=.) ?\([^)]*$/, '');
  for (let part = closed; digitsOf(part).length >= 7; part = part.replace(/[ ()./-]*\d+\)?$/, ''))
    if (isNumber(part)) return part;
  return undefined;
}

function isInternational(text: string): boolean {
  const digits = digitsOf(text.replace('(0)', '')).replace(/^00/, '');
  if (digits.length < 9 || digits.length > 15) return false;
  const number = parsePhoneNumberFromString(`+${digits}`);
  if (!number) return false;
  if (isFigure(text)) return number.isValid() && digits.length > 10;
  // Numbers that are given to nobody are meant as one as well, but only behind a plus.
  return number.isValid() || (text.startsWith('+') && number.isPossible());
}

function isNational(text: string): boolean {
  const { length } = digitsOf(text);
  if (length < 9 || length > 12 || isDate(text)) return false;
  const digits = digitsOf(text);
  return countriesWithZero.some((country) =>
    parsePhoneNumberFromString(digits, country)?.isValid(),
  );
}

const isNordicOrSpanish = (text: string): boolean =>
  (['DK', 'NO', 'ES', 'PL'] as const).some((country) =>
    parsePhoneNumberFromString(digitsOf(text), country)?.isValid(),
  );

/** No part of a longer number, of a word, of a path or of a sum. */
const before = String.raw`(?<![\p{L}\d.,/=+%€$£#_-]|[€$£] )`;
const after = String.raw`(?![\d\p{L}%]|[.,]\d|\s?(?:%|€|\$|£))`;
const row = String.raw`[\d ().\/-]`;

interface Kind {
  readonly pattern: RegExp;
  readonly isNumber: (text: string) => boolean;
}

const phoneWord =
  /(?:\b(?:tele?(?:ph?on[eo]?n?|foon|fax)?|telf|tfno|tlf|tel[eé]fono|t[eé]l(?:[eé]phone)?|ph?one|fax|mobile?|m[oó]vil|mob|handy|cell|gsm|whatsapp|whats app|portable|puh(?:elin)?|[ck]om[oó]rka)\b|τηλ[\p{L}]*|тел[\p{L}]*|هاتف|الهاتف|هاتفنا|جوال|الجوال|موبايل|تلفون|واتساب|فاكس|☎️?|📞|📱)[\s.:)]{0,4}(?:(?:no|nr|number|nummer|num[eé]ro|n°)[\s.:]{0,3})?\(?$/iu;

const kinds: readonly Kind[] = [
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,/=+_-])(?:\+ ?|00(?=[1-9]))\(?\d${row}{6,24}\d`,
      'gu',
    ),
    isNumber: isInternational,
  },
  {
    // North America and Greece: 313-555-0123, (313) 555-0123, 1-800-555-0123.
    pattern: new RegExp(
      String.raw`${before}(?:1[ .-])?\(?[2-9]\d{2}\)?[ .-]{1,2}[2-9]\d{2}[ .-]\d{4}${after}`,
      'gu',
    ),
    isNumber: () => true,
  },
  {
    pattern: new RegExp(
      String.raw`${before}\(?0 ?[1-9]\d{0,4}\)?(?:[ /-]{0,3}|\.)\d${row}{4,16}\d${after}`,
      'gu',
    ),
    isNumber: isNational,
  },
  {
    // Denmark and Norway write pairs, Spain 912 34 56 78, Poland 22 123 45 67. Figures never stand in such groups.
    pattern: new RegExp(
      String.raw`${before}(?:[2-9]\d(?: \d{2}){3}|[6-9]\d{2}(?: \d{2}){3}|\d{2} \d{3} \d{2} \d{2})${after}`,
      'gu',
    ),
    isNumber: isNordicOrSpanish,
  },
];

/** Numbers behind a word such as “Tel.”, whatever their form. */
function findAnnounced(text: string): Found[] {
  return [...text.matchAll(new RegExp(String.raw`\(?\+?\d${row}{5,20}\d`, 'gu'))].flatMap(
    ({ 0: found, index }) =>
      phoneWord.test(text.slice(Math.max(0, index - 30), index)) &&
      digitsOf(found).length >= 7 &&
      !isDate(found)
        ? [{ text: found, index }]
        : [],
  );
}

/** Links that open a messenger with a number: https://wa.me/4915112345678. */
function findMessengers(text: string): Found[] {
  const links = /(?:wa\.me\/|whatsapp\.com\/send\/?\?phone=|t\.me\/)\+?\d{8,15}/gi;
  return [...text.matchAll(links)].map(({ 0: found, index }) => ({ text: found, index }));
}

/** Marks in front that say that a number is another one: “No. 0345 678 901”. */
const otherMark =
  /(?:\b(?:no|nr|n|num|number|nummer|num[eé]ro|ref|az|id|file|case|grant|art|artikel|par|pp?|page|vol|hrb|hrb-nr)[.:]?|[#§°]|رقم)\s*$/iu;

/** Telephone numbers in the order of the text, each as it stands there. */
export function findPhoneNumbers(text: string): Found[] {
  const given = plain(text);
  // Most texts have no row of seven digits at all.
  if (!/\d(?:[ ()./-]*\d){6}/.test(given)) return [];
  const rest = withoutOthers(given);
  const matched = kinds.flatMap(({ pattern, isNumber }) =>
    [...rest.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      if (otherMark.test(rest.slice(Math.max(0, index - 12), index))) return [];
      const number = longest(found, isNumber);
      return number ? [{ text: number, index }] : [];
    }),
  );
  return withoutOverlaps([...findMessengers(given), ...findAnnounced(rest), ...matched]).map(
    ({ text: { length }, index }) => ({ text: text.slice(index, index + length), index }),
  );
}

function withoutOverlaps(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.index - b.index || b.text.length - a.text.length);
  let end = -1;
  return sorted.filter(({ text, index }) => {
    if (index < end) return false;
    end = index + text.length;
    return true;
  });
}
