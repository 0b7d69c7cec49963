/** Which way a line runs when it differs from the text around it. */

/** Writing direction. */
export type Direction = 'ltr' | 'rtl';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const leftToRight = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/**
 * The direction of a line that has letters of the other direction only: an address in an Arabic text runs from left to
 * right. Undefined for all others, as the page shows them in its own direction as well.
 */
export function findOtherDirection(line: string, direction: Direction): Direction | undefined {
  const [own, other] =
    direction === 'rtl' ? [rightToLeft, leftToRight] : [leftToRight, rightToLeft];
  if (own.test(line) || !other.test(line)) return undefined;
  return direction === 'rtl' ? 'ltr' : 'rtl';
}
