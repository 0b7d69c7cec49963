/** Checks headings: their order, their words and where they stand. */
import type { Heading } from 'mdast';
import type { Report } from '../problems.ts';
import { plainWords } from '../tree.ts';

/** The title of the page is its only heading of level 1, so a body begins at 2. */
const titleLevel = 1;
const deepestLevel = 4;

/**
 * Checks one heading and returns the level that the next one is compared with.
 * @see https://www.w3.org/WAI/tutorials/page-structure/headings/
 */
export function checkHeading(heading: Heading, before: number, report: Report): number {
  const at = heading.position?.start;
  const { depth } = heading;
  if (plainWords(heading) === '') report('heading-empty', at);
  if (depth === titleLevel) report('heading-one', at);
  else if (depth > deepestLevel) report('heading-too-low', at, { found: String(depth) });
  else if (depth > before + 1)
    report('heading-level', at, {
      found: String(depth),
      before: String(before),
      expected: '#'.repeat(before + 1),
    });
  return Math.max(depth, titleLevel);
}
