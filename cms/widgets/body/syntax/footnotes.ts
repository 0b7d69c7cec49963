/** Teaches the highlighter footnotes: `[^1]` in the text and `[^1]: words` at its end. */
import type { BlockContext, LeafBlock, MarkdownConfig } from '@lezer/markdown';
import { footnoteTag } from './markup-tags.ts';

const reference = /^\[\^[^\]\s]+\]/;
const definition = /^\[\^[^\]\s]+\]:/;

function finishNote(context: BlockContext, leaf: LeafBlock): boolean {
  const markLength = definition.exec(leaf.content)?.[0].length ?? 0;
  const { start, content } = leaf;
  const words = context.parser.parseInline(content.slice(markLength), start + markLength);
  const mark = context.elt('FootnoteMark', start, start + markLength);
  const children = [mark, ...words];
  context.addLeafElement(
    leaf,
    context.elt('FootnoteDefinition', start, start + content.length, children),
  );
  return true;
}

/** Adds the nodes `FootnoteReference`, `FootnoteDefinition` and `FootnoteMark` to the parser. */
export const footnotes: MarkdownConfig = {
  defineNodes: [
    { name: 'FootnoteReference', style: footnoteTag },
    { name: 'FootnoteDefinition', block: true },
    { name: 'FootnoteMark', style: footnoteTag },
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'SetextHeading',
      leaf: (_context, leaf) =>
        definition.test(leaf.content) ? { nextLine: () => false, finish: finishNote } : null,
      endLeaf: (_context, line) => definition.test(line.text.slice(line.pos)),
    },
  ],
  parseInline: [
    {
      name: 'FootnoteReference',
      before: 'Link',
      parse(context, next, place) {
        if (next !== 91) return -1;
        const match = reference.exec(context.slice(place, context.end));
        if (!match) return -1;
        return context.addElement(context.elt('FootnoteReference', place, place + match[0].length));
      },
    },
  ],
};
