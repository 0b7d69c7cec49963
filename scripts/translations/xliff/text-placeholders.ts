/**
 * Placeholders as words, `See <g id="1">the law</g>`, for tools that keep nothing of a segment but its words: everything
 * that works on PO files. Words stand there as they are read. Pure.
 */
import {
  escapeWords,
  readRuns,
  type TaggedText,
  writeRuns,
} from '../../../src/markup/segments/tagged-text.ts';

/** Thrown for words that look like a placeholder themselves. */
export class AmbiguousWords extends Error {
  override name = 'AmbiguousWords';
}

const tags = /(<g id="\d{1,4}">|<\/g>|<x id="\d{1,4}"\/>)/;

/** The tagged text of plain words with placeholders among them. */
export function readTextPlaceholders(words: string): TaggedText {
  return words
    .split(tags)
    .map((part, index) => (index % 2 === 0 ? escapeWords(part) : part))
    .join('');
}

/** Plain words with placeholders among them. Throws `AmbiguousWords`. */
export function writeTextPlaceholders(text: TaggedText): string {
  const words = readRuns(text)
    .map((run) => (run.kind === 'text' ? run.text : writeRuns([run])))
    .join('');
  if (readTextPlaceholders(words) !== text)
    throw new AmbiguousWords(
      `“${words.slice(0, 60)}” has words that look like a placeholder. Export it with placeholders as elements.`,
    );
  return words;
}
