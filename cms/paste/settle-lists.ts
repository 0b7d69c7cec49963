/** Nests items that stand in a row with levels. */
import type { BlockContent, DefinitionContent, List, ListItem } from 'mdast';
import { type Block, type ItemBlock, isListBlock, type MoreBlock } from './block.ts';

type Content = BlockContent | DefinitionContent;

/** Turns the blocks of an item into nodes. */
export type SettleItem = (blocks: readonly Block[]) => Content[];

interface OpenList {
  level: number;
  readonly list: List;
}

const startList = ({ ordered, number }: ItemBlock): List => ({
  type: 'list',
  ordered,
  ...(ordered ? { start: number ?? 1 } : {}),
  spread: false,
  children: [],
});

/** Whether an item goes on with a list: of the same kind, and not counting from 1 anew. */
function continues(list: List, { ordered, number }: ItemBlock): boolean {
  return list.ordered === ordered && !(ordered && number === 1 && list.children.length > 0);
}

/** Markdown needs empty lines around all but a first paragraph with a list from 1 (or bullets) after it. */
function isLoose({ children }: ListItem): boolean {
  return children.some(
    (child, index) =>
      index > 0 && (child.type !== 'list' || (child.ordered === true && child.start !== 1)),
  );
}

function settleSpread(list: List): void {
  for (const item of list.children) {
    item.spread = isLoose(item);
    for (const child of item.children) if (child.type === 'list') settleSpread(child);
  }
  list.spread = false;
}

/**
 * The lists that a row of items makes. Levels that are left out close up; deeper than `deepest` levels, items stay at
 * the last. `settle` turns the blocks of an item into nodes.
 */
export function settleLists(
  row: readonly (ItemBlock | MoreBlock)[],
  deepest: number,
  settle: SettleItem,
): Content[] {
  const nodes: Content[] = [];
  const open: OpenList[] = [];
  const lastItem = () => open.at(-1)?.list.children.at(-1);
  const place = () => lastItem()?.children ?? nodes;
  for (const block of row) {
    const content = settle(block.blocks);
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > block.level) open.pop();
    const top = open.at(-1);
    if (top && block.level < top.level) top.level = block.level;
    if (block.kind === 'more') {
      place().push(...content);
      continue;
    }
    const item: ListItem = { type: 'listItem', spread: false, children: content };
    const isDeeper = top !== undefined && block.level > top.level && open.length < deepest;
    if (top && !isDeeper && !continues(top.list, block)) open.pop();
    if (!top || isDeeper || !open.includes(top)) {
      const list = startList(block);
      place().push(list);
      open.push({ level: block.level, list });
    }
    open.at(-1)?.list.children.push(item);
  }
  for (const node of nodes) if (node.type === 'list') settleSpread(node);
  return nodes;
}

/** Splits blocks into rows of items and single other blocks. */
export function groupItems(
  blocks: readonly Block[],
): (Exclude<Block, ItemBlock | MoreBlock> | (ItemBlock | MoreBlock)[])[] {
  const groups: (Exclude<Block, ItemBlock | MoreBlock> | (ItemBlock | MoreBlock)[])[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (!isListBlock(block)) groups.push(block);
    else if (Array.isArray(last)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}
