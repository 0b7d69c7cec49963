/** Makes paragraphs a quote, and a quote paragraphs. */
import type { SyntaxNode } from '@lezer/common';
import { type Change, caretAt, type Edit, keepSelection, type Span, sortChanges } from './edit.ts';
import { isBlank, lineAt, linesAround, listLines, setApart } from './lines.ts';
import { findAround, isWithin, leafNames, listNodes, parseText } from './markup-tree.ts';

/** The block directly in the text that holds a node. */
function outermost(node: SyntaxNode): SyntaxNode {
  return node.parent?.parent ? outermost(node.parent) : node;
}

function addMarks(text: string, blocks: readonly SyntaxNode[]): Change[] {
  const { from = 0 } = blocks[0] ?? {};
  const { to = 0 } = blocks.at(-1) ?? {};
  const lines = linesAround(text, { from, to });
  const isOurs = (line: Span) =>
    isBlank(text.slice(line.from, line.to)) ||
    blocks.some((block) => block.from <= line.to && block.to >= line.from);
  const marks = listLines(text, lines)
    .filter(isOurs)
    .map((line) => {
      const mark = isBlank(text.slice(line.from, line.to)) ? '>' : '> ';
      return { from: line.from, to: line.from, insert: mark };
    });
  return [...setApart(text, lines), ...marks];
}

function takeMarks(text: string, quote: SyntaxNode): Change[] {
  const lines = linesAround(text, quote);
  const marks = listLines(text, lines).flatMap((line) => {
    const mark = /^[ \t]*> ?/.exec(text.slice(line.from, line.to))?.[0];
    return mark ? [{ from: line.from, to: line.from + mark.length, insert: '' }] : [];
  });
  return [...setApart(text, lines), ...marks];
}

/** Whether a selection stands in a quote. */
export function isQuote(text: string, span: Span): boolean {
  return findAround(parseText(text), span, ['Blockquote']) !== undefined;
}

/** Makes the selected paragraphs a quote, whole lists and tables included; takes the marks away when they are one. */
export function toggleQuote(text: string, span: Span): Edit {
  const tree = parseText(text);
  const leaves = listNodes(tree, linesAround(text, span), leafNames).filter(
    (leaf) => leaf.name !== 'FootnoteDefinition',
  );
  if (leaves.length === 0) {
    const around = findAround(tree, span, ['Blockquote']);
    if (around) return keepSelection(sortChanges(takeMarks(text, around)), span);
    if (!isBlank(lineAt(text, span.from))) return keepSelection([], span);
    return {
      changes: [{ from: span.from, to: span.from, insert: '> ' }],
      selection: caretAt(span.from + 2),
    };
  }
  const blocks = [
    ...new Map(leaves.map((leaf) => outermost(leaf)).map((b) => [b.from, b])).values(),
  ];
  const areQuotes = leaves.every((leaf) => isWithin(leaf, 'Blockquote'));
  const changes = areQuotes
    ? blocks.flatMap((block) => takeMarks(text, block))
    : addMarks(text, blocks);
  return keepSelection(sortChanges(changes), span);
}
