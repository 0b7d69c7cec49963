/** Finds the cards of a text that cannot be read as a whole: each block is read alone. */
import { scanTag, type Tag } from '../syntax/scan-tag.ts';
import type { Span } from './edit.ts';
import { linesAround } from './lines.ts';
import { type Card, listCards } from './list-cards.ts';
import { listNodes, parseText } from './markup-tree.ts';

/** All tags on lines of their own. */
function listTags(text: string): Tag[] {
  const nodes = listNodes(parseText(text), { from: 0, to: text.length }, ['ComponentTag']);
  return nodes.flatMap(({ from, to }) => {
    const tags: Tag[] = [];
    for (let at = from; at < to; ) {
      const tag = scanTag(text, at);
      if (!tag) break;
      tags.push(tag);
      at = tag.to + (/^\s*/.exec(text.slice(tag.to))?.[0].length ?? 0);
    }
    return tags;
  });
}

/** Blocks that stand in no other block, from their first tag to their last; what does not match is left out. */
function listOutermost(tags: readonly Tag[]): Span[] {
  const found: Span[] = [];
  const open: Tag[] = [];
  for (const tag of tags) {
    if (tag.kind === 'opening') open.push(tag);
    if (tag.kind === 'empty' && open.length === 0) found.push(tag);
    if (tag.kind !== 'closing') continue;
    const first = open.pop();
    if (first?.name !== tag.name) open.length = 0;
    else if (open.length === 0) found.push({ from: first.from, to: tag.to });
  }
  return found;
}

function moveBy({ from, to }: Span, by: number): Span {
  return { from: from + by, to: to + by };
}

/** The cards of all blocks that can be read. */
export function listCardsInPieces(text: string, names: ReadonlySet<string>): Card[] {
  return listOutermost(listTags(text)).flatMap((span) => {
    const { from, to } = linesAround(text, span);
    const cards = listCards(text.slice(from, to), names) ?? [];
    return cards.map((card) => ({
      ...card,
      ...moveBy(card, from),
      head: moveBy(card.head, from),
      ...(card.foot ? { foot: moveBy(card.foot, from) } : {}),
    }));
  });
}
