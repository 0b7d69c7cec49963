/** Teaches the highlighter that tags of blocks stand on lines of their own, as they do in our dialect. */
import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';
import { componentTag } from './markup-tags.ts';
import { scanTag } from './scan-tag.ts';

const blockStart = /^<\/?[A-Z]/;

/** Whether a line holds tags and nothing else; `open` when the last one goes on in the next line. */
function judgeLine(line: string): 'no' | 'whole' | 'open' {
  let at = 0;
  while (at < line.length) {
    if (!blockStart.test(line.slice(at))) return 'no';
    const tag = scanTag(line, at);
    // A tag that ends further down: its name alone, or attributes without the closing sign.
    if (!tag) return line.indexOf('>', at) < 0 ? 'open' : 'no';
    at = tag.to + (/^\s*/.exec(line.slice(tag.to))?.[0].length ?? 0);
  }
  return 'whole';
}

function parseTag(context: BlockContext, line: Line): boolean {
  const judged = judgeLine(line.text.slice(line.pos));
  if (judged === 'no') return false;
  const from = context.lineStart + line.pos;
  let isOpen = judged === 'open';
  context.nextLine();
  while (isOpen && line.text.slice(line.pos).trim() !== '') {
    isOpen = !line.text.includes('>');
    if (!context.nextLine()) break;
  }
  context.addElement(context.elt('ComponentTag', from, context.prevLineEnd()));
  return true;
}

/** Adds the node `ComponentTag` to the parser. */
export const componentTags: MarkdownConfig = {
  defineNodes: [{ name: 'ComponentTag', block: true, style: componentTag }],
  parseBlock: [
    {
      name: 'ComponentTag',
      before: 'FencedCode',
      parse: parseTag,
      endLeaf: (_context, line) =>
        judgeLine(line.text.slice(line.pos)) !== 'no' && line.next === 60,
    },
  ],
};
