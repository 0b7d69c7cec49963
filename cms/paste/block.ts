/** What the HTML of a clipboard holds, before it becomes Markdown. */
import { joinLines, type Run } from './runs.ts';

/** An item of a list, with its level (from 1) and its number where the list says one. */
export interface ItemBlock {
  readonly kind: 'item';
  readonly level: number;
  readonly ordered: boolean;
  readonly number: number | undefined;
  readonly blocks: readonly Block[];
}

/** More of the item before, or of one around it, after an inner list. */
export interface MoreBlock {
  readonly kind: 'more';
  readonly level: number;
  readonly blocks: readonly Block[];
}

/** A block; none is empty. Items stand in a row, not inside each other. A quote may join the one before. */
export type Block =
  | ItemBlock
  | MoreBlock
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: 'quote'; readonly joins: boolean; readonly blocks: readonly Block[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Run[])[])[] };

/** Whether a block belongs to a list. */
export function isListBlock(block: Block | undefined): block is ItemBlock | MoreBlock {
  return block?.kind === 'item' || block?.kind === 'more';
}

/** The words of blocks in one line, for headings and cells. */
export function blocksToLine(blocks: readonly Block[]): Run[] {
  return joinLines(
    blocks.flatMap((block): (readonly Run[])[] => {
      if ('runs' in block) return [block.runs];
      return block.kind === 'table' ? block.rows.flat() : [blocksToLine(block.blocks)];
    }),
  );
}
