/** Reads a body in Node, with Sätteri. */
import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { findExcess } from './limits.ts';
import { normaliseTree } from './normalise.ts';
import type { Problem } from './problems.ts';
import { toSyntaxProblem } from './syntax-error.ts';

/** A tree to check and render, or why there is none. */
export type Parsed = { readonly tree: Root } | { readonly problems: Problem[] };

export interface ParseOptions {
  /** Lines that stand before the body in its file; added to every line that is reported. */
  readonly lineOffset?: number;
}

const options = { features: { gfm: true, frontmatter: false } };

/**
 * Parses a body (Markdown with blocks, without front matter). Nothing in it is evaluated. Text that is too large or
 * too deep, or that cannot be read, gives problems instead of a tree; it never throws and never crashes.
 */
export function parseBody(source: string, { lineOffset = 0 }: ParseOptions = {}): Parsed {
  const excess = findExcess(source, lineOffset);
  if (excess) return { problems: [excess] };
  let tree: Root;
  try {
    // Sätteri types its nodes itself, with further types for features that are switched off here.
    tree = mdxToMdast(source, options) as Root;
  } catch (error) {
    return { problems: [toSyntaxProblem(error, source, lineOffset)] };
  }
  const tooLarge = normaliseTree(tree, lineOffset);
  return tooLarge ? { problems: [tooLarge] } : { tree };
}
