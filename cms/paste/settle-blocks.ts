/** Turns the blocks of a clipboard into Markdown nodes that `src/markup` accepts. */
import type { BlockContent, DefinitionContent, Heading, Paragraph, Table } from 'mdast';
import type { Block } from './block.ts';
import { dropWholeBold, makeBold, type Run } from './runs.ts';
import { runsToPhrasing } from './runs-to-phrasing.ts';
import { groupItems, settleLists } from './settle-lists.ts';

type Content = BlockContent | DefinitionContent;

/** Levels of the tree that lists and quotes may take: the parser allows 40, with what they hold. */
const room = 24;
const deepestList = 6;
const highestHeading = 2;
const lowestHeading = 4;

/** Gives out levels: the first heading and the highest ones are 2, and no level is left out. */
class Outline {
  readonly #open: number[] = [];

  settle(level: number): Heading['depth'] {
    while ((this.#open.at(-1) ?? 0) >= level) this.#open.pop();
    this.#open.push(level);
    return Math.min(this.#open.length - 1 + highestHeading, lowestHeading) as Heading['depth'];
  }
}

const toParagraph = (runs: readonly Run[]): Paragraph => ({
  type: 'paragraph',
  children: runsToPhrasing(runs),
});

function toTable(rows: readonly (readonly (readonly Run[])[])[]): Table {
  return {
    type: 'table',
    children: rows.map((row, index) => ({
      type: 'tableRow',
      children: row.map((cell) => ({
        type: 'tableCell',
        children: runsToPhrasing(index === 0 ? dropWholeBold(cell) : cell),
      })),
    })),
  };
}

function settle(blocks: readonly Block[], left: number, outline?: Outline): Content[] {
  const nodes: Content[] = [];
  let joinable: Extract<Content, { type: 'blockquote' }> | undefined;
  for (const block of groupItems(blocks)) {
    const quote = joinable;
    joinable = undefined;
    if (Array.isArray(block)) {
      const deepest = Math.min(deepestList, Math.floor(left / 2));
      // Each list takes two levels: the list and the item.
      const settleItem = (inner: readonly Block[]) => settle(inner, left - 2 * deepestList);
      if (deepest > 0) nodes.push(...settleLists(block, deepest, settleItem));
      else nodes.push(...block.flatMap((item) => settle(item.blocks, 0)));
    } else if (block.kind === 'quote') {
      const children = settle(block.blocks, left - 1);
      if (left <= 0) nodes.push(...children);
      else if (quote && block.joins) quote.children.push(...children);
      else nodes.push({ type: 'blockquote', children });
      const last = nodes.at(-1);
      if (block.joins && last?.type === 'blockquote') joinable = last;
    } else if (block.kind === 'table') nodes.push(toTable(block.rows));
    else if (block.kind === 'paragraph') nodes.push(toParagraph(block.runs));
    else if (outline) {
      const children = runsToPhrasing(dropWholeBold(block.runs));
      nodes.push({ type: 'heading', depth: outline.settle(block.level), children });
    } else nodes.push(toParagraph(makeBold(block.runs)));
  }
  return nodes;
}

/** The nodes of a text. */
export function settleText(blocks: readonly Block[]): Content[] {
  return settle(blocks, room, new Outline());
}

/** The nodes of a footnote, where headings become bold words. */
export function settleNote(blocks: readonly Block[]): Content[] {
  return settle(blocks, room);
}
