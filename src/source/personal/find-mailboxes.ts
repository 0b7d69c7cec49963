/** Finds e-mail addresses in a text, and judges which of them look like those of a person. Pure. */
import { isFreeMail } from './free-mail.ts';
import {
  firstNames,
  houseWords,
  plainWords,
  rolePieces,
  roleWords,
  titles,
} from './mailbox-words.ts';

/** Something that was found in a text; `index` counts UTF-16 units, as strings do. */
export interface Found {
  readonly text: string;
  readonly index: number;
}

/** A sign for @: itself, as HTML and addresses write it, and as people write it against machines. */
const at = String.raw`(?:\\?@|&#0*64;|&#x0*40;|&commat;|%40|\s?[([{]\s?(?:at|arobase|arroba|ät|chez|@)\s?[)\]}]\s?)`;
const dot = String.raw`(?:\.|\s?[([{]\s?(?:dot|punkt|point|punto)\s?[)\]}]\s?)`;
const word = String.raw`[\p{L}\p{M}\p{N}]`;
const localPart = String.raw`${word}(?:(?:${word}|[_+'’\\.-]){0,62}${word})?`;
const label = `${word}(?:(?:${word}|-){0,61}${word})?`;
const anyAt = new RegExp(at, 'iu');
const mailbox = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${localPart})${at}(${label}(?:${dot}${label}){1,5})`,
  'giu',
);

/** Everything that is written as an e-mail address, as it stands in the text. */
export function findMailboxes(text: string): (Found & { local: string; domain: string })[] {
  // Most texts have none; the pattern is dear.
  if (!anyAt.test(text)) return [];
  return [...text.matchAll(mailbox)].map(({ 0: found, 1: local = '', 2: domain = '', index }) => ({
    text: found,
    index,
    local: local.replaceAll('\\', ''),
    domain: domain.replace(/\s?[([{]\s?\p{L}+\s?[)\]}]\s?/gu, '.').toLowerCase(),
  }));
}

/** Names two letters long, and those with a letter for the first name: `a.muster`, `muster.a`. */
function hasInitials(words: readonly string[]): boolean {
  const [first = ''] = words;
  if (words.length === 1) return [...first].length <= 2;
  return words.some((one) => [...one].length === 1);
}

/** Two or three words that nothing is known of, joined as first and last names are: `samira.haddad`. */
function looksLikeName(local: string, words: readonly string[]): boolean {
  if (/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(local)) return true;
  return /[._]/.test(local) && words.length >= 2 && words.length <= 3;
}

/**
 * Whether a mailbox looks like that of a person. `known` are words that name the office or the practice: `nordlicht`.
 * What is not clear is not one: `radix@city.example`.
 */
export function isPersonalMailbox(
  local: string,
  domain: string,
  known: ReadonlySet<string> = new Set(),
): boolean {
  const words = plainWords(local);
  const ofDomain = plainWords(domain);
  const names = words.filter((one) => firstNames.has(one) && !ofDomain.includes(one));
  if (words.some((one) => titles.has(one)) && words.length > 1) return true;
  if (names.length > 0) return !words.some((one) => houseWords.has(one));
  const isOffice = (one: string) =>
    roleWords.has(one) ||
    (one.length > 2 && known.has(one)) ||
    (one.length > 3 && ofDomain.some((other) => other.includes(one))) ||
    rolePieces.some((piece) => one.includes(piece));
  if (words.some(isOffice)) return false;
  if (isFreeMail(domain)) return true;
  return words.length > 0 && (hasInitials(words) || looksLikeName(local, words));
}
