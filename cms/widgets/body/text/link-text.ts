/** Links as text: `[words](address)`. */
import type { Tree } from '@lezer/common';
import { caretAt, type Edit, type Span } from './edit.ts';
import { escapeWords, unescapeWords } from './escape-words.ts';
import { findAround, parseText } from './markup-tree.ts';
import { listPieces } from './word-pieces.ts';

/** A link as it stands in the text. */
export interface LinkText extends Span {
  /** Its words as text of ours, with the marks in them. */
  readonly source: string;
  /** Its words without marks. */
  readonly words: string;
  readonly address: string;
}

/** The link that a selection stands in. */
export function findLink(text: string, tree: Tree, span: Span): LinkText | undefined {
  const node = findAround(tree, span, ['Link']);
  const [open, close] = node?.getChildren('LinkMark') ?? [];
  const url = node?.getChild('URL');
  if (!node || !open || !close || !url) return undefined;
  const source = text.slice(open.to, close.from);
  const words = unescapeWords(source.replaceAll(/(?<!\\)(?:\*+|~~)/g, ''));
  const address = unescapeWords(text.slice(url.from, url.to));
  return { from: node.from, to: node.to, source, words, address };
}

/** An address as it stands between the brackets of a link. */
export function escapeAddress(address: string): string {
  const encoded = address
    .trim()
    .replaceAll(/[\s<>]/g, (sign) => encodeURIComponent(sign))
    .replaceAll(/&(?=#?\w+;)/g, '&amp;');
  const opening = encoded.split('(').length;
  const isBalanced = opening === encoded.split(')').length && !/^[^(]*\)/.test(encoded);
  return isBalanced ? encoded : encoded.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** What someone who types an address means: `example.org` and `http://example.org` → `https://example.org`. */
export function completeAddress(address: string): string {
  const plain = address.trim().replace(/^http:\/\//i, 'https://');
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/.]+$/.test(plain)) return `mailto:${plain}`;
  if (/^(?:[a-z][a-z\d+.-]*:|[/#])/i.test(plain)) return plain;
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:]|$)/u.test(plain)
    ? `https://${plain}`
    : plain;
}

/** Which words a new link at a selection has, and what it replaces. */
export function wordsForLink(
  text: string,
  span: Span,
): { readonly words: string; readonly place: Span } {
  const tree = parseText(text);
  const link = findLink(text, tree, span);
  if (link) return { words: link.words, place: link };
  if (span.from === span.to) return { words: '', place: span };
  const place = listPieces(text, tree, span)[0] ?? caretAt(span.to);
  const source = text.slice(place.from, place.to);
  return { words: unescapeWords(source.replaceAll(/(?<!\\)(?:\*+|~~)/g, '')), place };
}

/** Makes a link, or changes the one at the selection. Words that stay keep their marks. */
export function setLink(text: string, span: Span, words: string, address: string): Edit {
  const { words: before, place } = wordsForLink(text, span);
  const link = findLink(text, parseText(text), span);
  const source = link?.source ?? text.slice(place.from, place.to);
  const shown = words === before && source !== '' ? source : escapeWords(words.trim());
  const insert = `[${shown}](${escapeAddress(address)})`;
  return {
    changes: [{ from: place.from, to: place.to, insert }],
    selection: caretAt(place.from + insert.length),
  };
}

/** Takes a link away and leaves its words. */
export function removeLink(text: string, span: Span): Edit | undefined {
  const link = findLink(text, parseText(text), span);
  if (!link) return undefined;
  return {
    changes: [{ from: link.from, to: link.to, insert: link.source }],
    selection: caretAt(link.from + link.source.length),
  };
}
