/** Makes paragraphs headings, and headings paragraphs. */
import type { SyntaxNode } from '@lezer/common';
import { type Change, caretAt, type Edit, keepSelection, type Span, sortChanges } from './edit.ts';
import { isBlank, lineAt, linesAround, mergeGaps, setApart } from './lines.ts';
import { headingLevel, isWithin, listNodes, parseText, wordsOfLeaf } from './markup-tree.ts';

/** 0 is a paragraph. */
export type HeadingLevel = 0 | 2 | 3 | 4;

const blockNames = ['Paragraph', ...[1, 2, 3, 4, 5, 6].map((level) => `ATXHeading${level}`)];
const changeable: readonly string[] = [...blockNames, 'SetextHeading1', 'SetextHeading2'];

/** Joins the lines of a paragraph, as a heading has one line. */
function joinLines(text: string, words: Span): Change[] {
  return [...text.slice(words.from, words.to).matchAll(/[ \t\\]*\n[ \t>]*/g)].map((match) => {
    const from = words.from + match.index;
    return { from, to: from + match[0].length, insert: ' ' };
  });
}

function changeLeaf(text: string, leaf: SyntaxNode, level: HeadingLevel): Change[] {
  const words = wordsOfLeaf(text, leaf);
  const lines = linesAround(text, leaf);
  const isContained = isWithin(leaf, 'ListItem') || isWithin(leaf, 'Blockquote');
  if (level === 0 && headingLevel(leaf.name) === 0) return [];
  const signs = level === 0 ? '' : `${'#'.repeat(level)} `;
  const tail =
    level === 0 || leaf.name.startsWith('Setext') ? { from: words.to, to: leaf.to } : words;
  return [
    ...(level === 0 || isContained ? setApart(text, lines) : []),
    { from: lines.from, to: words.from, insert: signs },
    ...(level === 0 ? [] : joinLines(text, words)),
    ...(tail === words || tail.to <= tail.from ? [] : [{ ...tail, insert: '' }]),
  ];
}

/** The level of the heading at a caret; 0 in a paragraph. */
export function readHeading(text: string, span: Span): number {
  const [leaf] = listNodes(parseText(text), linesAround(text, span), changeable);
  return leaf ? headingLevel(leaf.name) : 0;
}

/**
 * Makes the selected paragraphs headings of a level, out of any list or quote; makes them paragraphs when they all are
 * such headings already.
 */
export function setHeading(text: string, span: Span, level: HeadingLevel): Edit {
  const leaves = listNodes(parseText(text), linesAround(text, span), changeable);
  if (leaves.length === 0) {
    if (!isBlank(lineAt(text, span.from))) return keepSelection([], span);
    const insert = level === 0 ? '' : `${'#'.repeat(level)} `;
    const { from } = span;
    return { changes: [{ from, to: from, insert }], selection: caretAt(from + insert.length) };
  }
  const isSet = leaves.every((leaf) => headingLevel(leaf.name) === level);
  const changes = leaves.flatMap((leaf) => changeLeaf(text, leaf, isSet ? 0 : level));
  return keepSelection(sortChanges(mergeGaps(changes)), span);
}
