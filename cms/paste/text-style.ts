/** How an element marks its words, by its tag or its inline style. */
import { findElement, hasClass, type PastedElement, wordsOf } from './pasted-element.ts';
import type { Marks } from './runs.ts';

/** The marks of a text, and whether its line ends are breaks. */
export interface TextStyle extends Marks {
  readonly keepsLines: boolean;
}

const boldFrom = 600;

/** Styles win over tags: Google Docs wraps all in `<b style="font-weight:normal">`. */
function isBold({ name, styles }: PastedElement, outer: boolean): boolean {
  const weight = styles.get('font-weight') ?? '';
  if (/^bold/.test(weight) || Number(weight) >= boldFrom) return true;
  if (/^(?:normal|lighter)$/.test(weight) || Number(weight) > 0) return false;
  return outer || name === 'b' || name === 'strong';
}

function isItalic({ name, styles }: PastedElement, outer: boolean): boolean {
  const style = styles.get('font-style') ?? '';
  if (/^(?:italic|oblique)/.test(style)) return true;
  return style !== 'normal' && (outer || name === 'i' || name === 'em' || name === 'cite');
}

/** The style of the words in an element that stands in text of the outer style. */
export function readStyle(element: PastedElement, outer: TextStyle): TextStyle {
  return {
    ...outer,
    bold: isBold(element, outer.bold),
    italic: isItalic(element, outer.italic),
    keepsLines: outer.keepsLines || element.name === 'pre',
  };
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Raised digits as such characters, since `10<sup>6</sup>` is not 106; undefined for everything else. */
export function readRaisedDigits(element: PastedElement): string | undefined {
  if (element.name !== 'sup' && element.styles.get('vertical-align') !== 'super') return undefined;
  const words = wordsOf(element).trim();
  const isNumber = /^[-−]?\d+$/.test(words);
  if (!isNumber || findElement(element, ({ name }) => name === 'a')) return undefined;
  return words.replace(/[-−]/, '⁻').replace(/\d/g, (digit) => raisedDigits[Number(digit)] ?? '');
}

/** Whether a space was typed as such: browsers write it as a no-break space when they copy. */
export function isPlainSpace(element: PastedElement): boolean {
  return hasClass(element, /^Apple-(?:converted-space|tab-span)$/);
}
