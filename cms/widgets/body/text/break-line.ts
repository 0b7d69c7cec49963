/** What Enter does: a new paragraph, the next item of a list, the next row of a table. */
import type { Tree } from '@lezer/common';
import { caretAt, continueEdit, type Edit, type Span } from './edit.ts';
import { indentItems } from './indent-items.ts';
import { isBlank, lineAt, linesAround } from './lines.ts';
import { isLoose, isUncounted, itemAtLine, type ListItem } from './list-items.ts';
import { findAround, parseText } from './markup-tree.ts';
import { renumber } from './renumber.ts';
import { insertBreak, type Split, splitMarks } from './split-marks.ts';
import { addRow, findTable } from './table-text.ts';

/** A break where no marks have to be closed. */
const insertAt = (place: number, lineBreak: string): Edit =>
  insertBreak({ from: place, to: place, close: '', open: '' }, lineBreak);

/** White space and quote marks that a line begins with. */
const leadOf = (line: string) => /^[ \t]*(?:>[ \t]?)*/.exec(line)?.[0] ?? '';

function isEmptyItem(text: string, item: ListItem): boolean {
  const line = linesAround(text, item.mark);
  return isBlank(text.slice(item.mark.to, line.to)) && isBlank(text.slice(line.to, item.to));
}

/** Ends a list at an empty item: one level out, or an empty line. */
function leaveList(text: string, caret: number, item: ListItem): Edit {
  const outer = indentItems(text, caretAt(caret), 'out');
  if (outer) return outer;
  const line = linesAround(text, item.mark);
  const before = line.from > 0 && !isBlank(lineAt(text, line.from - 1)) ? '\n' : '';
  const after = line.to < text.length && !isBlank(lineAt(text, line.to + 1)) ? '\n' : '';
  const lead = text.slice(line.from, item.mark.from);
  const place = line.from + before.length + lead.length;
  return {
    changes: [{ from: line.from, to: line.to, insert: before + lead + after }],
    selection: caretAt(place),
  };
}

function nextItem(text: string, split: Split, item: ListItem): Edit {
  const line = linesAround(text, item.mark);
  const lead = text.slice(line.from, item.mark.from);
  const mark = text.slice(item.mark.from, item.mark.to);
  const isCounted = item.kind === 'numbered' && !isUncounted(text, item.list);
  const next = isCounted ? `${Number.parseInt(mark, 10) + 1}${mark.slice(-1)}` : mark;
  const gap = isLoose(text, item.list) ? `\n${lead.trimEnd()}\n` : '\n';
  const from = Math.max(split.from, item.words);
  const to = Math.max(split.to, from);
  const blank = /^[ \t]*/.exec(text.slice(to))?.[0].length ?? 0;
  const edit = insertBreak({ ...split, from, to: to + blank }, `${gap}${lead}${next} `);
  return continueEdit(text, edit, renumber);
}

function breakQuote(text: string, split: Split): Edit {
  const line = linesAround(text, caretAt(split.from));
  const lead = leadOf(text.slice(line.from, line.to));
  if (!isBlank(text.slice(line.from + lead.length, line.to)))
    return insertBreak(split, `\n${lead.trimEnd()}\n${lead}`);
  const above = linesAround(text, caretAt(Math.max(0, line.from - 1)));
  const isAboveEmpty = line.from > 0 && /^[ \t>]*$/.test(text.slice(above.from, above.to));
  const from = isAboveEmpty ? above.from : line.from;
  const insert = isAboveEmpty ? '\n' : '';
  return { changes: [{ from, to: line.to, insert }], selection: caretAt(from + insert.length) };
}

/** A new line in code, with the white space that the line begins with; none within the tag of a block or a fence. */
function breakSource(text: string, tree: Tree, caret: number): Edit | undefined {
  const node = findAround(tree, caretAt(caret), ['FencedCode', 'ComponentTag']);
  if (!node || node.from === caret || node.to === caret) return undefined;
  const sign = findAround(tree, caretAt(caret), ['ComponentTag', 'CodeMark']);
  const isInSign = sign && sign.from < caret && caret < sign.to;
  if (isInSign) return { changes: [], selection: caretAt(caret) };
  return insertAt(caret, `\n${/^[ \t]*/.exec(lineAt(text, caret))?.[0] ?? ''}`);
}

/** A new paragraph at a caret; in lists, quotes and tables what belongs there. */
export function breakLine(text: string, caret: number): Edit {
  const tree = parseText(text);
  const source = breakSource(text, tree, caret);
  if (source) return source;
  const table = findTable(text, tree, caret);
  if (table) return addRow(text, table, caret) ?? insertAt(table.to, '\n\n');
  if (isBlank(lineAt(text, caret))) return insertAt(caret, '\n');
  const split = splitMarks(text, tree, caret);
  const item = itemAtLine(text, tree, caret);
  if (item)
    return isEmptyItem(text, item) ? leaveList(text, caret, item) : nextItem(text, split, item);
  const isQuote = findAround(tree, caretAt(caret), ['Blockquote']);
  return isQuote ? breakQuote(text, split) : insertBreak(split, '\n\n');
}

/** A new line within the paragraph: a backslash before the line break. Undefined where there is none, as in headings. */
export function breakWithin(text: string, span: Span): Edit | undefined {
  const tree = parseText(text);
  const paragraph = findAround(tree, span, ['Paragraph']);
  if (!paragraph || isBlank(text.slice(paragraph.from, span.from))) return undefined;
  const lead = leadOf(lineAt(text, span.from));
  const item = itemAtLine(text, tree, span.from);
  const indent = item ? ' '.repeat(item.words - item.mark.from) : '';
  const isFirstLine = item && linesAround(text, item.mark).to >= span.from;
  const before = text.slice(span.from - 1, span.from) === ' ' ? span.from - 1 : span.from;
  const insert = `\\\n${lead}${isFirstLine ? indent : ''}`;
  return {
    changes: [{ from: before, to: span.to, insert }],
    selection: caretAt(before + insert.length),
  };
}
