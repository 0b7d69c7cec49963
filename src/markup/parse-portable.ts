/** Reads a body where Sätteri's native parser cannot run (the browser), with micromark. The same tree. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { findExcess } from './limits.ts';
import { normaliseTree } from './normalise.ts';
import type { Parsed, ParseOptions } from './parse.ts';
import { toSyntaxProblem } from './syntax-error.ts';

const options = {
  extensions: [mdxjs(), gfm()],
  mdastExtensions: [mdxFromMarkdown(), gfmFromMarkdown()],
};

/** As `parseBody` of `parse.ts`, slower and without native code. */
export function parseBody(source: string, { lineOffset = 0 }: ParseOptions = {}): Parsed {
  const excess = findExcess(source, lineOffset);
  if (excess) return { problems: [excess] };
  let tree: Root;
  try {
    tree = fromMarkdown(source, options);
  } catch (error) {
    return { problems: [toSyntaxProblem(error, source, lineOffset)] };
  }
  const tooLarge = normaliseTree(tree, lineOffset);
  return tooLarge ? { problems: [tooLarge] } : { tree };
}
