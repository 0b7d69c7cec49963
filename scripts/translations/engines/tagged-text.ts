/**
 * Tagged text (`src/markup/segments`) as it goes to services: with a third placeholder, `<k>`, around words of the glossary
 * that stay as they are. Stricter than there, since it also reads what services send back.
 */
import { escapeWords, unescapeWords } from '../../../src/markup/segments/tagged-text.ts';

/** A piece of tagged text. Words are as one reads them, `<` and not `&lt;`. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly tag: PairedTag; readonly id: string }
  | { readonly kind: 'single'; readonly id: string };

/** `g`: translate what is inside · `k`: keep it. */
export type PairedTag = 'g' | 'k';

/** Thrown for what is no tagged text; the message says why. */
export class TaggedTextError extends Error {
  override name = 'TaggedTextError';
}

function readWords(text: string): string {
  const stray = /[<>]|&(?!(?:amp|lt|gt);)/.exec(text)?.[0];
  if (stray) throw new TaggedTextError(`“${stray}” stands in it unescaped`);
  return unescapeWords(text);
}

const tagPattern = /<(g|k) id="(\d+)">|<\/(g|k)>|<x id="(\d+)"\/>/g;

/** The pieces of tagged text. Throws a `TaggedTextError` for other tags, crossed tags, and an id that stands twice. */
export function readTagged(text: string): Token[] {
  const tokens: Token[] = [];
  const open: { readonly tag: string; readonly id: string }[] = [];
  const seen = new Set<string>();
  const once = (id: string) => {
    if (seen.has(id)) throw new TaggedTextError(`the placeholder ${id} stands in it twice`);
    seen.add(id);
  };
  let end = 0;
  const words = (until: number) => {
    if (until > end) tokens.push({ kind: 'text', text: readWords(text.slice(end, until)) });
  };
  for (const match of text.matchAll(tagPattern)) {
    words(match.index);
    end = match.index + match[0].length;
    const [, opened, pairId = '', closed, singleId] = match;
    if (singleId !== undefined) {
      once(singleId);
      tokens.push({ kind: 'single', id: singleId });
    } else if (opened) {
      once(pairId);
      open.push({ tag: opened, id: pairId });
      tokens.push({ kind: 'open', tag: opened as PairedTag, id: pairId });
    } else {
      const last = open.pop();
      if (last?.tag !== closed) throw new TaggedTextError(`“${match[0]}” closes what is not open`);
      tokens.push({ kind: 'close', tag: closed as PairedTag, id: last?.id ?? '' });
    }
  }
  words(text.length);
  const left = open.at(-1);
  if (left) throw new TaggedTextError(`<${left.tag} id="${left.id}"> is not closed`);
  return tokens;
}

function writeToken(token: Token): string {
  if (token.kind === 'text') return escapeWords(token.text);
  if (token.kind === 'single') return `<x id="${token.id}"/>`;
  return token.kind === 'open' ? `<${token.tag} id="${token.id}">` : `</${token.tag}>`;
}

/** Pieces as tagged text: the reverse of `readTagged`. */
export function writeTagged(tokens: readonly Token[]): string {
  return tokens.map(writeToken).join('');
}

/** A token with what it is inside of, outermost first. */
export interface PlacedToken {
  readonly token: Token;
  readonly inside: readonly { readonly tag: PairedTag; readonly id: string }[];
}

/** Every token, with the pairs that it stands in. */
export function placeTokens(tokens: readonly Token[]): PlacedToken[] {
  const inside: { tag: PairedTag; id: string }[] = [];
  return tokens.map((token) => {
    if (token.kind === 'close') inside.pop();
    const placed = { token, inside: [...inside] };
    if (token.kind === 'open') inside.push({ tag: token.tag, id: token.id });
    return placed;
  });
}

const isLetter = /\p{L}/u;

/** True when there are words to translate: letters that no `k` keeps as they are. */
export function hasWords(tokens: readonly Token[]): boolean {
  return placeTokens(tokens).some(
    ({ token, inside }) =>
      token.kind === 'text' && isLetter.test(token.text) && !inside.some(({ tag }) => tag === 'k'),
  );
}

/** The words alone: what a reader sees, without the placeholders. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.kind === 'text' ? token.text : '')).join('');
}
