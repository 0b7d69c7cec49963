/** Footnotes: finds them, numbers new ones, and changes their text. */
import type { Tree } from '@lezer/common';
import { caretAt, type Edit, type Span, sortChanges } from './edit.ts';
import { isBlank, lineAt, linesAround } from './lines.ts';
import { findAround, listNodes, parseText, wordsOfLeaf } from './markup-tree.ts';

/** A footnote at the end of a text. */
export interface Footnote extends Span {
  readonly label: string;
  /** Where its words stand, after `[^1]: `. */
  readonly words: Span;
}

const whole = (text: string): Span => ({ from: 0, to: text.length });
const labelOf = (mark: string) => /^\[\^([^\]]+)\]/.exec(mark)?.[1] ?? '';

/** All footnotes of a text. */
export function listFootnotes(text: string, tree: Tree): Footnote[] {
  return listNodes(tree, whole(text), ['FootnoteDefinition']).map((node) => ({
    label: labelOf(text.slice(node.from, node.to)),
    from: node.from,
    to: node.to,
    words: wordsOfLeaf(text, node),
  }));
}

/** The reference that a caret stands at, and its label. */
export function findReference(
  text: string,
  tree: Tree,
  place: number,
): (Span & { readonly label: string }) | undefined {
  const node = findAround(tree, caretAt(place), ['FootnoteReference']);
  return node && { from: node.from, to: node.to, label: labelOf(text.slice(node.from, node.to)) };
}

/** The number after the highest one in use. */
export function nextFootnoteNumber(text: string): number {
  const used = [...text.matchAll(/\[\^(\d{1,6})\]/g)].map((match) => Number(match[1]));
  return Math.max(0, ...used) + 1;
}

/** Where a note ends, its further paragraphs included: those are indented. */
function endOfNote(text: string, note: Footnote): number {
  const further = /^(?:[ \t]*\n)*(?:(?: {4}|\t)[^\n]*(?:\n|$)(?:[ \t]*\n(?= {4}|\t))*)+/.exec(
    text.slice(note.to + 1),
  );
  return further ? note.to + 1 + further[0].trimEnd().length : note.to;
}

/** After the word or sentence that the caret stands in or just behind. */
function placeOfReference(text: string, { to }: Span): number {
  const rest = /^[\p{L}\p{N}\p{M}]*/u.exec(text.slice(to))?.[0].length ?? 0;
  const before = text.slice(0, to);
  const isInWord = /[\p{L}\p{N}\p{M}]$/u.test(before);
  if (isInWord) return to + rest;
  const lineEnd = linesAround(text, caretAt(to)).to;
  const isAtEnd = isBlank(text.slice(to, lineEnd)) && !isBlank(lineAt(text, to));
  return isAtEnd ? before.trimEnd().length : to;
}

/** Adds a footnote: its number at the caret, its text after the other notes. */
export function insertFootnote(text: string, span: Span, words: string): Edit {
  const number = nextFootnoteNumber(text);
  const reference = `[^${number}]`;
  const at = placeOfReference(text, span);
  const notes = listFootnotes(text, parseText(text));
  const last = notes.at(-1);
  const isLoose = notes.length > 1 && /\n\s*\n/.test(text.slice(notes.at(-2)?.to, last?.from));
  const end = last ? endOfNote(text, last) : text.trimEnd().length;
  const note = `${last && !isLoose ? '\n' : '\n\n'}[^${number}]: ${words}`;
  const changes = [
    { from: at, to: at, insert: reference },
    { from: end, to: end, insert: note },
  ];
  return { changes: sortChanges(changes), selection: caretAt(at + reference.length) };
}

/** Gives a footnote other words; undefined when there is none with this label. */
export function changeFootnote(
  text: string,
  label: string,
  words: string,
  caret: number,
): Edit | undefined {
  const note = listFootnotes(text, parseText(text)).find((other) => other.label === label);
  if (!note) return undefined;
  const isBefore = note.words.from < caret;
  const moved = isBefore ? caret + words.length - (note.words.to - note.words.from) : caret;
  return { changes: [{ ...note.words, insert: words }], selection: caretAt(moved) };
}
