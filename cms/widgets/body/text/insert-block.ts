/** Puts something on lines of its own: a block, a table, a picture. */
import type { SyntaxNode } from '@lezer/common';
import { caretAt, type Edit, type Span } from './edit.ts';
import { gapAfter, gapBefore, isBlank, lineAt, linesAround } from './lines.ts';
import { parseText } from './markup-tree.ts';

function outermostAt(text: string, place: number): SyntaxNode | undefined {
  let node: SyntaxNode | null = parseText(text).topNode.firstChild;
  for (; node; node = node.nextSibling) if (node.from <= place && node.to >= place) return node;
  return undefined;
}

/** Where a block goes that is asked for at a place: never into the middle of a paragraph, list or table. */
export function findPlace(text: string, place: number): number {
  const around = outermostAt(text, place);
  if (around === undefined)
    return isBlank(lineAt(text, place)) ? place : linesAround(text, caretAt(place)).to;
  if (place === around.from) return linesAround(text, around).from;
  return linesAround(text, around).to;
}

/** Inserts a block at a caret with empty lines around it. The caret goes to `inside`, counted from its beginning. */
export function insertBlock(
  text: string,
  place: number,
  block: string,
  inside = block.length,
): Edit {
  const at = findPlace(text, place);
  const before = gapBefore(text, at);
  const insert = before + block + gapAfter(text, at);
  return {
    changes: [{ from: at, to: at, insert }],
    selection: caretAt(at + before.length + inside),
  };
}

/** Puts whole paragraphs between an opening and a closing line. */
export function wrapBlocks(text: string, span: Span, opening: string, closing: string): Edit {
  const first = outermostAt(text, span.from);
  const last = outermostAt(text, span.to);
  const { from, to } = linesAround(text, {
    from: Math.min(span.from, first?.from ?? span.from),
    to: Math.max(span.to, last?.to ?? span.to),
  });
  const start = `${gapBefore(text, from)}${opening}\n\n`;
  return {
    changes: [
      { from, to: from, insert: start },
      { from: to, to, insert: `\n\n${closing}${gapAfter(text, to)}` },
    ],
    selection: { from: span.from + start.length, to: span.to + start.length },
  };
}
