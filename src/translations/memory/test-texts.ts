/** Made-up tagged texts: any words, and placeholders in any order and depth. */
import fc from 'fast-check';
import { type TaggedText, writeRuns } from '../../markup/segments/tagged-text.ts';

type Piece = string | { readonly inner: readonly Piece[] } | null;

/** Words that XML can hold, with the signs that mean something to it. */
export const anyWords = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '&amp;',
      '<g id="1">',
      ']]>',
      ' a ',
      '  ',
      'مدينة',
      '&#x3C;',
      '"',
      'two\nlines',
      '\t',
    ),
  )
  .map((text) => text.replace(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''));

const pieces = fc.letrec<{ list: readonly Piece[]; piece: Piece }>((tie) => ({
  list: fc.array(tie('piece'), { maxLength: 4 }),
  piece: fc.oneof({ maxDepth: 3 }, anyWords, fc.constant(null), fc.record({ inner: tie('list') })),
})).list;

/** A tagged text; numbers go up in the order of the text. */
export const anyTagged: fc.Arbitrary<TaggedText> = pieces.map((list) => {
  let id = 0;
  const write = (piece: Piece): string => {
    if (typeof piece === 'string') return writeRuns([{ kind: 'text', text: piece }]);
    id += 1;
    if (piece === null) return `<x id="${id}"/>`;
    return `<g id="${id}">${piece.inner.map(write).join('')}</g>`;
  };
  return list.map(write).join('');
});
