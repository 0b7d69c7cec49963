/** Reads lists of HTML, which programs nest in many ways, as a row of items with levels. */
import { type Block, isListBlock } from './block.ts';
import { isVisible } from './clean-characters.ts';
import { findElement, type PastedElement, type PastedNode, readCount } from './pasted-element.ts';
import { readStyle, type TextStyle } from './text-style.ts';

/** Collects the blocks inside an item; `depth` counts the lists around them. */
type CollectIn = (nodes: readonly PastedNode[], style: TextStyle, depth: number) => Block[];

/** Whether an element is a list. */
export function isList({ name }: PastedElement): boolean {
  return name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir';
}

/** Google Docs and Word online say the level of an item; elsewhere it is that of the list. */
function readLevel(item: PastedElement, level: number): number {
  return readCount(item, 'aria-level') ?? readCount(item, 'data-aria-level') ?? level;
}

/** An item, then those of the lists inside it, then what follows them. */
export function collectItem(
  item: PastedElement,
  style: TextStyle,
  list: { readonly level: number; readonly ordered: boolean; readonly number?: number },
  collectIn: CollectIn,
): Block[] {
  const { ordered, number } = list;
  const level = readLevel(item, list.level);
  const inner = collectIn(item.children, style, level);
  const firstInner = inner.findIndex(isListBlock);
  const blocks = firstInner < 0 ? inner : inner.slice(0, firstInner);
  const rest = inner
    .slice(blocks.length)
    .map((block): Block => (isListBlock(block) ? block : { kind: 'more', level, blocks: [block] }));
  return blocks.length > 0 ? [{ kind: 'item', level, ordered, number, blocks }, ...rest] : rest;
}

/** The items of a list. What stands in it without being an item belongs to the item before. */
export function collectList(
  list: PastedElement,
  style: TextStyle,
  level: number,
  collectIn: CollectIn,
): Block[] {
  const ordered = list.name === 'ol';
  const holdsItems = (element: PastedElement) => element.name === 'li' || isList(element);
  const blocks: Block[] = [];
  let number = readCount(list, 'start') ?? 1;
  for (const child of list.children) {
    if (typeof child === 'string' ? !isVisible(child) : child.name === 'br') continue;
    if (typeof child !== 'string' && child.name === 'li') {
      const own = readCount(child, 'value') ?? number;
      const place = { level, ordered, ...(ordered ? { number: own } : {}) };
      blocks.push(...collectItem(child, readStyle(child, style), place, collectIn));
      number = own + 1;
    } else if (typeof child !== 'string' && isList(child))
      blocks.push(...collectList(child, readStyle(child, style), level + 1, collectIn));
    else if (typeof child !== 'string' && findElement(child, holdsItems))
      blocks.push(
        ...collectList({ ...child, name: list.name }, readStyle(child, style), level, collectIn),
      );
    else {
      const rest = collectIn([child], style, level);
      if (rest.length > 0) blocks.push({ kind: 'more', level, blocks: rest });
    }
  }
  return blocks;
}
