/** Chooses the passage of a page that answers best, and the way to it. Pure. */
import { withoutForms } from './marks.ts';

/** An element that can be gone to: a heading, a footnote. `location` is the number of its first word. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** A page as the index keeps it. */
export interface PageText {
  /** Its words with white space between them, forms included. */
  readonly content: string;
  readonly anchors: readonly Anchor[];
}

/** A run of text; `isMatch` where it is what was asked for. */
export interface PassagePart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A passage. */
export interface Passage {
  readonly parts: readonly PassagePart[];
  /** The heading under which it stands; undefined before the first one. */
  readonly heading: { readonly id: string; readonly text: string } | undefined;
  /** What follows the address of the page: `#results:~:text=…`; empty for the beginning. */
  readonly hash: string;
}

const windowLength = 30;
const lead = 6;

/** Where the window with most matches begins, each place counted once. `places` are sorted. */
function bestStart(places: readonly number[]): number {
  let best = { start: places[0] ?? 0, count: 0 };
  places.forEach((start, index) => {
    let count = 0;
    for (let at = index; at < places.length && (places[at] ?? 0) < start + windowLength - lead; )
      [count, at] = [count + 1, at + 1];
    if (count > best.count) best = { start, count };
  });
  return best.start;
}

/** Encoded for a text directive, in which `-` has a meaning (https://wicg.github.io/scroll-to-text-fragment/). */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;
const beginning = /^[^\p{L}\p{N}]+/u;
const ending = /[^\p{L}\p{N}\p{M}]+$/u;

/** The directive that lets the browser mark the first match: nothing of ours has to run on that page. */
function directiveOf(words: readonly string[], places: readonly number[], start: number): string {
  const first = places.find((place) => place >= start);
  const word = first === undefined ? undefined : words[first];
  if (first === undefined || !word) return '';
  let last = first;
  while (places.includes(last + 1) && !/[.!?:;]$/u.test(words[last] ?? '')) last += 1;
  const match = words
    .slice(first, last + 1)
    .join(' ')
    .replaceAll(edges, '');
  const before = words[first - 1] ?? '';
  // Across the end of a block or sentence the browser does not look back.
  const prefix = before && /[\p{L}\p{N}]$/u.test(before) ? `${encode(before)}-,` : '';
  return match ? `:~:text=${prefix}${encode(match)}` : '';
}

const unescapeText = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** The first word under a heading; of the heading itself where the match is in it. */
function textBegins({ location, text }: Anchor, match: number): number {
  const below = location + text.trim().split(/\s+/u).length;
  return match < below ? location : below;
}

/** The words of a page as they stand on it. */
const wordsOf = (content: string): string[] =>
  unescapeText(content)
    .split(/[^\S\uFEFF]+/u)
    .map(withoutForms);

const plainWord = (word: string) => word.normalize('NFC').toLowerCase();

/**
 * Where a phrase stands as it was typed: numbers of its words. White space and case do not count, nor what stands before
 * its first and behind its last word, such as a bracket.
 */
export function placesOfPhrase(content: string, phrase: string): number[] {
  const words = wordsOf(content).map(plainWord);
  const wanted = phrase.trim().split(/\s+/u).map(plainWord);
  const last = wanted.length - 1;
  const fits = (word: string, index: number) => {
    const asked = wanted[index] ?? '';
    if (index > 0 && index < last) return word === asked;
    const bare = index === 0 ? word.replace(beginning, '') : word;
    return (index === last ? bare.replace(ending, '') : bare) === asked;
  };
  return words.flatMap((_, at) =>
    wanted.every((_word, index) => fits(words[at + index] ?? '', index))
      ? wanted.map((_word, index) => at + index)
      : [],
  );
}

/** The passage with most of what was asked for. `places` are numbers of words. */
export function choosePassage({ content, anchors }: PageText, places: readonly number[]): Passage {
  const words = wordsOf(content);
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  const match = bestStart(sorted);
  const sections = anchors
    .filter(({ element, text }) => /^h[2-6]$/i.test(element) && text.trim())
    .toSorted((a, b) => a.location - b.location);
  const above = sections.findLast(({ location }) => location <= match);
  const next = sections.find(({ location }) => location > match);
  const start = Math.max(match - lead, above ? textBegins(above, match) : 0);
  const end = Math.min(start + windowLength, next?.location ?? words.length, words.length);
  const parts: PassagePart[] = [];
  for (let at = start; at < end; at += 1) {
    const isMatch = sorted.includes(at);
    const last = parts.at(-1);
    const text = words[at] ?? '';
    if (last && last.isMatch === isMatch)
      parts[parts.length - 1] = { text: `${last.text} ${text}`, isMatch };
    else parts.push({ text, isMatch });
  }
  const heading = above && { id: above.id, text: withoutForms(above.text) };
  const directive = directiveOf(words, sorted, match);
  const hash =
    heading || directive ? `#${heading ? encodeURIComponent(heading.id) : ''}${directive}` : '';
  return { parts, heading, hash };
}
