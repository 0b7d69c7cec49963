/** Puts texts together into requests, and cuts what is too long for one. Pure. */
import type { Languages, Limits } from './engine.ts';
import { readTagged, type Token, writeTagged } from './tagged-text.ts';

/** Code points: what services count. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Texts in the order given, in as few batches as the limits allow. One text that is too long is a batch of its own. */
export function makeBatches(
  texts: readonly string[],
  limits: Limits,
  asSent: (text: string) => string = (text) => text,
): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const text of texts) {
    const length = countCharacters(asSent(text));
    const last = batches.at(-1);
    if (last && last.length < limits.segments && length <= room) {
      last.push(text);
      room -= length;
    } else {
      batches.push([text]);
      room = limits.characters - length;
    }
  }
  return batches;
}

/** Where sentences begin in words, without the first. */
function sentenceStarts(text: string, language: Languages['from']): number[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ index }) => index).slice(1);
}

/** Tokens cut between sentences, where no pair of placeholders is open. */
function cutAtSentences(tokens: readonly Token[], language: Languages['from']): Token[][] {
  const sentences: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    if (token.kind !== 'text' || depth > 0) {
      sentences.at(-1)?.push(token);
      continue;
    }
    const starts = [0, ...sentenceStarts(token.text, language), token.text.length];
    for (const [index, start] of starts.slice(0, -1).entries()) {
      if (index > 0) sentences.push([]);
      sentences.at(-1)?.push({ kind: 'text', text: token.text.slice(start, starts[index + 1]) });
    }
  }
  return sentences;
}

/** A text as one or more parts that fit into a request, cut between sentences. Joined they are the text again. */
export function cutLongText(
  text: string,
  most: number,
  language: Languages['from'],
  asSent: (text: string) => string = (same) => same,
): string[] {
  const length = (part: string) => countCharacters(asSent(part));
  if (length(text) <= most) return [text];
  const parts: string[] = [];
  for (const sentence of cutAtSentences(readTagged(text), language).map(writeTagged)) {
    const last = parts.at(-1);
    if (last !== undefined && length(last + sentence) <= most)
      parts[parts.length - 1] = last + sentence;
    else parts.push(sentence);
  }
  return parts;
}
