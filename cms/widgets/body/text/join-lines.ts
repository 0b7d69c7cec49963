/** What Backspace does at the beginning of a paragraph, an item, a quote or a heading. */
import { caretAt, continueEdit, type Edit, keepSelection, type Span } from './edit.ts';
import { isBlank, lineAt, linesAround } from './lines.ts';
import { itemAtLine } from './list-items.ts';
import { findAround, headingLevel, parseText, wordsOfLeaf } from './markup-tree.ts';
import { renumber } from './renumber.ts';
import { setHeading } from './set-heading.ts';
import { toggleList } from './toggle-list.ts';

const headingNames = [2, 3, 4, 5, 6, 1].map((level) => `ATXHeading${level}`);

/** Takes the empty lines between two paragraphs away, so that the words meet. */
function joinAbove(text: string, caret: number): Edit | undefined {
  const before = text.slice(0, caret);
  const kept = before.trimEnd();
  const gap = before.slice(kept.length);
  const isParagraph = gap.split('\n').length > 2 && kept !== '';
  const above = lineAt(text, kept.length);
  const line = lineAt(text, caret);
  if (!isParagraph || isSolid(above) || isSolid(line)) return undefined;
  // An empty line that begins a paragraph goes with its gap; further ones go one by one.
  if (isBlank(line) && gap !== '\n\n') return undefined;
  return {
    changes: [{ from: kept.length, to: caret, insert: '' }],
    selection: caretAt(kept.length),
  };
}

/** Lines that words cannot be joined to: tables, tags of blocks, pictures, notes, fences, rules. */
const isSolid = (line: string) =>
  /^\s*(?:\||<|!\[|\[\^[^\]]+\]:|```|~~~|\*\*\*|---|___)/.test(line);

/** Takes a mark or the gap before a caret away; undefined where Backspace only deletes a character. */
export function joinBackward(text: string, span: Span): Edit | undefined {
  if (span.from !== span.to) return undefined;
  const caret = span.from;
  const tree = parseText(text);
  const line = linesAround(text, span);
  const item = itemAtLine(text, tree, caret);
  if (item && caret === item.words && linesAround(text, item.mark).from === line.from)
    return continueEdit(text, toggleList(text, span, item.kind), renumber);
  const heading = findAround(tree, span, headingNames);
  if (heading && headingLevel(heading.name) && caret === wordsOfLeaf(text, heading).from)
    return setHeading(text, span, 0);
  const mark = /^[ \t]*> ?$/.exec(text.slice(line.from, caret))?.[0];
  if (mark) return keepSelection([{ from: line.from, to: caret, insert: '' }], span);
  return caret === line.from ? joinAbove(text, caret) : undefined;
}

/** What Delete does at the end of a paragraph: the next one joins it. */
export function joinForward(text: string, span: Span): Edit | undefined {
  if (span.from !== span.to || isBlank(lineAt(text, span.from))) return undefined;
  const rest = text.slice(span.from);
  const gap = rest.length - rest.trimStart().length;
  if (!rest.slice(0, gap).includes('\n\n') || gap === rest.length) return undefined;
  return (
    joinAbove(text, span.from + gap) && {
      changes: [{ from: span.from, to: span.from + gap, insert: '' }],
      selection: span,
    }
  );
}
