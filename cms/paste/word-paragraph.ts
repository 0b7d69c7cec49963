/** What a paragraph is beside a paragraph: Word, Word online and others say it in styles, classes and roles. */
import { findElement, hasClass, type PastedElement, readCount, wordsOf } from './pasted-element.ts';

/** A heading, an item of a list (levels count from 1), the rest of an item, a quotation, or none of these. */
export type ParagraphKind =
  | { readonly kind: 'heading'; readonly level: number }
  | {
      readonly kind: 'item';
      readonly level: number;
      readonly ordered: boolean;
      readonly number: number | undefined;
    }
  | { readonly kind: 'continuation' }
  | { readonly kind: 'quote' }
  | { readonly kind: 'plain' };

/** Whether an element is a bullet or number that Word wrote as text. */
export function isListMarker({ name, attributes, styles }: PastedElement): boolean {
  const isCondition = name === 'if' && /!supportlists/i.test(attributes.get('is') ?? '');
  return isCondition || styles.get('mso-list') === 'ignore';
}

function readHeadingLevel(element: PastedElement): number | undefined {
  const ofTag = /^h([1-6])$/.exec(element.name)?.[1];
  if (ofTag) return Number(ofTag);
  if (element.attributes.get('role') === 'heading') return readCount(element, 'aria-level') ?? 2;
  if (hasClass(element, /^MsoTitle$/i)) return 1;
  const outline = /^[1-9]$/.exec(element.styles.get('mso-outline-level') ?? '')?.[0];
  return outline ? Number(outline) : undefined;
}

/** The number in a marker: `1.2)` → 2, `٣-` → 3; undefined for letters. */
function readNumber(marker: string): number | undefined {
  const digits = marker.match(/[0-9٠-٩۰-۹]{1,6}/g)?.at(-1);
  if (digits === undefined) return undefined;
  // In all three rows of digits the last four bits are the value.
  return Number([...digits].map((digit) => (digit.codePointAt(0) ?? 0) & 0xf).join(''));
}

/** `1.`, `a)`, `iv.` and `(٣)` count; `·`, `o`, `–` do not. */
function isNumber(marker: string): boolean {
  return /\p{N}/u.test(marker) || /^[([]?\p{L}{1,5}[.)\]-]/u.test(marker);
}

/** The kind of a paragraph. */
export function readParagraph(element: PastedElement): ParagraphKind {
  const heading = readHeadingLevel(element);
  if (heading) return { kind: 'heading', level: heading };
  const level = /\blevel([1-9])\b/.exec(element.styles.get('mso-list') ?? '')?.[1];
  if (level) {
    const found = findElement(element, isListMarker);
    const marker = found ? wordsOf(found).trim() : '';
    const ordered = isNumber(marker);
    const number = ordered ? readNumber(marker) : undefined;
    return { kind: 'item', level: Number(level), ordered, number };
  }
  if (hasClass(element, /^MsoListParagraph/i)) return { kind: 'continuation' };
  if (hasClass(element, /^Mso(?:Intense)?Quote/i)) return { kind: 'quote' };
  return { kind: 'plain' };
}
