/** The words between placeholders, one by one: the last resort for a service that does not keep placeholders. Pure. */
import { escapeWords } from '../../../src/markup/segments/tagged-text.ts';
import { hasWords, placeTokens, readTagged, type Token, writeTagged } from './tagged-text.ts';

/** Tokens that are words to translate by themselves. */
function isPiece(tokens: readonly Token[]): boolean[] {
  return placeTokens(tokens).map(
    ({ token, inside }) =>
      token.kind === 'text' && hasWords([token]) && !inside.some(({ tag }) => tag === 'k'),
  );
}

/** `About <g id="1">hate speech</g>.` → `About `, `hate speech`. */
export function piecesOf(text: string): string[] {
  const tokens = readTagged(text);
  const pieces = isPiece(tokens);
  return tokens.flatMap((token, index) =>
    pieces[index] && token.kind === 'text' ? [escapeWords(token.text)] : [],
  );
}

/** The text with its pieces translated; placeholders stand where they stood. */
export function withPieces(text: string, translated: readonly string[]): string {
  const tokens = readTagged(text);
  const pieces = isPiece(tokens);
  const next = translated[Symbol.iterator]();
  return tokens
    .map((token, index) => (pieces[index] ? (next.next().value ?? '') : writeTagged([token])))
    .join('');
}
