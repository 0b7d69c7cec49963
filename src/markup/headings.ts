/** Headings and their addresses. */
import GithubSlugger from 'github-slugger';
import type { Heading as HeadingNode, Root } from 'mdast';
import { findAll, plainWords } from './tree.ts';

/** An entry of the table of contents. */
export interface Heading {
  readonly depth: 2 | 3;
  readonly id: string;
  readonly text: string;
}

/**
 * Ids that the page around the body uses; a heading of that name gets `main-1` and so on. Footnotes (`fn-1`,
 * `fnref-1`) are kept apart by their prefix.
 */
export const reservedIds = [
  'content',
  'contents',
  'footer',
  'footnotes',
  'header',
  'language',
  'main',
  'menu',
  'navigation',
  'provenance',
  'related',
  'search',
  'share',
  'sources',
  'theme',
  'title',
  'toc',
  'top',
] as const;

/** Words for the id of a heading: never empty, never in the way of a footnote. */
function idWords(heading: HeadingNode): string {
  const words = plainWords(heading);
  if (!/[\p{L}\p{N}]/u.test(words)) return 'section';
  return /^fn(?:ref)?[- ]/i.test(words) ? `section ${words}` : words;
}

/**
 * The id of every heading, in the manner of GitHub and in any script: "Où & quand?" → `où--quand`. Stable as long as
 * the words are; a second heading of the same words gets `-1`.
 */
export function assignHeadingIds(tree: Root): ReadonlyMap<HeadingNode, string> {
  const slugger = new GithubSlugger();
  for (const id of reservedIds) slugger.slug(id);
  return new Map(
    findAll(tree, 'heading').map((heading) => [heading, slugger.slug(idWords(heading))]),
  );
}
