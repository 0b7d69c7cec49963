/** Judges the address of a link. */
import type { ProblemValues, Rule } from '../problems.ts';

/** The rule that an address breaks. */
export interface AddressFault {
  readonly rule: Rule;
  readonly values: ProblemValues;
}

const forbiddenCharacters = /[\s\\\p{Cc}\p{Cf}\p{Cs}\ufffd]/u;
const mailAddress = /^mailto:(?!.*%0[ad])[^?&@]+@[^?&@]+\.[^?&@]+(?:\?subject=[^&]*)?$/i;
const phoneNumber = /^tel:\+?[\d().-]+$/i;
const sitePath = /^\/(?!\/)(?!.*(?:^|\/)(?:\.|%2e){1,2}(?:\/|[?#]|$))/i;

/** Letters of Latin alphabets that have no near twin in plain Latin: Latin-1 and Latin Extended-A without ı, ĸ, ŉ, ſ. */
const latinHost = /^[a-z0-9.\-ß-öø-ÿĀ-İĲ-ķĹ-ňŊ-ž]+$/;
const arabicHost = /^[\p{Script=Arabic}\d.-]+$/u;
const publicHost = /\.(?:[^.\d][^.]+)$/;

/** The host of a web address as it was typed, in small letters: `https://A.org.:8080/x` → `a.org`. */
function typedHost(address: string): string {
  const authority = address.replace(/^https?:\/+/i, '').split(/[/?#]/, 1)[0] ?? '';
  return authority.replace(/\.?(?::\d*)?$/, '').toLowerCase();
}

function findWebFault(address: string): Rule | undefined {
  if (!URL.canParse(address) || !/^https?:\/\/[^/]/i.test(address)) return 'link-invalid';
  const url = new URL(address);
  if (url.username || url.password || /^https?:\/\/[^/?#]*@/i.test(address))
    return 'link-credentials';
  const host = typedHost(address);
  if (/(?:^|\.)xn--/.test(host) || /%/.test(host)) return 'link-host';
  if (!latinHost.test(host) && !arabicHost.test(host)) return 'link-host';
  return publicHost.test(host) ? undefined : 'link-invalid';
}

function findRule(address: string): Rule | undefined {
  if (forbiddenCharacters.test(address)) return 'link-characters';
  if (/^https:/i.test(address)) return findWebFault(address);
  if (/^http:/i.test(address)) return 'link-http';
  if (/^mailto:/i.test(address)) return mailAddress.test(address) ? undefined : 'link-invalid';
  if (/^tel:/i.test(address)) return phoneNumber.test(address) ? undefined : 'link-invalid';
  if (/^#./.test(address)) return undefined;
  if (/^[a-z][a-z\d+.-]*:/i.test(address) || address.startsWith('//')) return 'link-scheme';
  if (address.startsWith('/')) return sitePath.test(address) ? undefined : 'link-invalid';
  return 'link-relative';
}

/**
 * What is wrong with an address; undefined for https with a public host whose letters cannot be taken for others,
 * mailto (one address, at most a subject), tel, `#heading` and `/path/on/this/site/`.
 * @see https://www.unicode.org/reports/tr39/#Confusable_Detection
 */
export function findAddressFault(address: string): AddressFault | undefined {
  const rule = findRule(address);
  if (rule === undefined) return undefined;
  return { rule, values: { address, host: /^https:/i.test(address) ? typedHost(address) : '' } };
}

/**
 * What is wrong with the address of a source: as `findAddressFault`, but http is possible too, since the pages of some
 * cities are not encrypted, and nothing else than the web is.
 */
export function findSourceFault(address: string): AddressFault | undefined {
  if (forbiddenCharacters.test(address))
    return { rule: 'link-characters', values: { address, host: '' } };
  const rule = /^https?:/i.test(address) ? findWebFault(address) : 'link-scheme';
  return rule && { rule, values: { address, host: typedHost(address) } };
}

/** File endings that look like the last part of a host: words such as `Node.js` or `report.pdf` show no host. */
const fileEndings = /\.(?:js|ts|pdf|docx?|xlsx?|pptx?|odt|ods|csv|html?|txt|png|jpe?g)$/i;
const hostInWord =
  /^[^\p{L}\p{N}]*(?:[a-z][a-z\d+.-]*:\/{1,2})?(?:[^\s/@]*@)?((?:[\p{L}\p{M}\p{N}-]+\.)+\p{L}[\p{L}\p{M}\p{N}-]+)(?:[:/?#].*)?[^\p{L}\p{N}]*$/u;

/** More of a word than a host can be long (https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4), a user name before it. */
const longestStart = 600;

/** The beginning of a word from its first letter or digit: all that can show a host. Keeps the pattern below quick. */
const startOf = (word: string) => word.replace(/^[^\p{L}\p{N}]+/u, '').slice(0, longestStart);

const withoutWww = (host: string) => host.toLowerCase().replace(/^www\./, '');

/** The host that a word shows, or undefined: `https://a.org/x,` → `a.org`, `Node.js` → undefined. */
function readShownHost(word: string): string | undefined {
  const host = hostInWord.exec(startOf(word))?.[1];
  return host === undefined || fileEndings.test(host) ? undefined : withoutWww(host);
}

/** The host in the words of a link when it is another than the one the link leads to (a part of it is the same). */
export function findMisleadingHost(
  words: string,
  address: string,
): { readonly shown: string; readonly target: string } | undefined {
  const isMail = /^mailto:/i.test(address);
  if (!isMail && !/^https:/i.test(address)) return undefined;
  const target = isMail
    ? withoutWww(address.replace(/^mailto:[^@]*@/i, '').replace(/\?.*$/, ''))
    : withoutWww(typedHost(address));
  // Invisible characters and look-alikes of the dot must not hide a host.
  const plain = words
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[。]/g, '.');
  for (const word of plain.split(/\s+/)) {
    const shown = readShownHost(word);
    if (shown !== undefined && shown !== target && !target.endsWith(`.${shown}`))
      return { shown, target };
  }
  return undefined;
}
