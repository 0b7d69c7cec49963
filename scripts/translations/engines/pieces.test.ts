import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryTagged } from './arbitrary-tagged.ts';
import { piecesOf, withPieces } from './pieces.ts';

const text = 'On <g id="1">R&amp;D</g>: <x id="2"/> <k id="3">odio</k>, 12.';

test('pieces are the words between placeholders, without kept ones', () => {
  expect(piecesOf(text)).toEqual(['On ', 'R&amp;D']);
});

test('translated pieces stand where they stood', () => {
  expect(withPieces(text, ['Sobre ', 'I+D'])).toBe(
    'Sobre <g id="1">I+D</g>: <x id="2"/> <k id="3">odio</k>, 12.',
  );
});

test('a text with its own pieces is the text', () => {
  fc.assert(fc.property(arbitraryTagged, (it) => withPieces(it, piecesOf(it)) === it));
});
