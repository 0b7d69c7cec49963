/** Line breaks within a paragraph that a page shows as a space. */
import type { Tree } from '@lezer/common';
import type { Span } from './edit.ts';
import { leafNames, listNodes } from './markup-tree.ts';

/** White space and quote marks at the beginning of a line are part of the break. */
const lineBreak = /\n[ \t]*(?:>[ \t]?)*/g;

/** The breaks in all paragraphs; those after a backslash or two spaces stay breaks on the page. */
export function listSoftBreaks(text: string, tree: Tree): Span[] {
  return listNodes(tree, { from: 0, to: text.length }, leafNames)
    .filter(({ name }) => name === 'Paragraph' || name === 'FootnoteDefinition')
    .flatMap((leaf) =>
      [...text.slice(leaf.from, leaf.to).matchAll(lineBreak)].flatMap((match) => {
        const from = leaf.from + match.index;
        if (/(?:\\| {2})$/.test(text.slice(leaf.from, from))) return [];
        return [{ from, to: from + match[0].length }];
      }),
    );
}
