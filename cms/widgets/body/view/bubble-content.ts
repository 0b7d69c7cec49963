/** What stands beside the caret: the problem there, the text of a note, buttons for a table or a link. */
import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { Command } from '@codemirror/view';
import type { IconName } from '../icons.ts';
import type { Edit } from '../text/edit.ts';
import { caretAt } from '../text/edit.ts';
import { findReference, listFootnotes } from '../text/footnote-numbers.ts';
import { findLink, removeLink } from '../text/link-text.ts';
import { parseText } from '../text/markup-tree.ts';
import {
  addColumn,
  addRow,
  findCell,
  findTable,
  removeColumn,
  removeRow,
  type Table,
} from '../text/table-text.ts';
import { hostOf } from './editor-host.ts';
import { listProblems } from './problems.ts';
import { toCommand } from './run-edit.ts';

/** A button of the bubble; without icon it shows its name. */
export interface BubbleTool {
  readonly name: string;
  readonly icon?: IconName;
  readonly run: Command;
}

/** A bubble and the place that it belongs to. */
export interface BubbleContent {
  readonly at: number;
  /** A place to go below when the first one is out of sight. */
  readonly otherwise?: number;
  readonly above: boolean;
  readonly label: string;
  readonly problems: readonly string[];
  readonly text?: string;
  readonly tools: readonly BubbleTool[];
}

type Part = Omit<BubbleContent, 'problems'>;

const longestText = 220;
const shorten = (words: string) =>
  words.length > longestText ? `${words.slice(0, longestText)}…` : words;

/** A command on the table at the caret. */
function onTable(action: (text: string, table: Table, place: number) => Edit | undefined): Command {
  return toCommand((text, { from }) => {
    const table = findTable(text, parseText(text), from);
    return table && action(text, table, from);
  });
}

function tableTools(state: EditorState, text: string, caret: number): Part | undefined {
  const table = findTable(text, syntaxTree(state), caret);
  if (!table) return undefined;
  const { say } = hostOf(state);
  const { row } = findCell(table, caret);
  const isOnlyColumn = (table.rows[0]?.cells.length ?? 0) < 2;
  return {
    at: table.from,
    otherwise: table.to,
    above: true,
    label: say('body.table.tools'),
    tools: [
      { name: say('body.table.addRow'), run: onTable(addRow) },
      ...(row > 1 ? [{ name: say('body.table.removeRow'), run: onTable(removeRow) }] : []),
      { name: say('body.table.addColumn'), run: onTable(addColumn) },
      ...(isOnlyColumn
        ? []
        : [{ name: say('body.table.removeColumn'), run: onTable(removeColumn) }]),
    ],
  };
}

function linkTools(state: EditorState, text: string, caret: number): Part | undefined {
  const link = findLink(text, syntaxTree(state), caretAt(caret));
  if (!link) return undefined;
  const { say, open } = hostOf(state);
  const edit: Command = () => {
    open({ kind: 'link' });
    return true;
  };
  return {
    at: link.from,
    above: false,
    label: say('body.link.tools'),
    text: link.address,
    tools: [
      { name: say('body.link.edit'), icon: 'edit', run: edit },
      { name: say('body.link.remove'), icon: 'remove', run: toCommand(removeLink) },
    ],
  };
}

function noteTools(state: EditorState, text: string, caret: number): Part | undefined {
  const reference = findReference(text, syntaxTree(state), caret);
  if (!reference) return undefined;
  const { say, open } = hostOf(state);
  const tree = ensureSyntaxTree(state, text.length, 50) ?? parseText(text);
  const note = listFootnotes(text, tree).find(({ label }) => label === reference.label);
  if (!note) return undefined;
  const edit: Command = () => {
    open({ kind: 'footnote', label: reference.label });
    return true;
  };
  return {
    at: reference.from,
    above: false,
    label: say('body.footnote.tools'),
    text: shorten(text.slice(note.words.from, note.words.to)),
    tools: [{ name: say('body.footnote.edit'), icon: 'edit', run: edit }],
  };
}

/** What a bubble at the caret would show; undefined when there is nothing to say. */
export function readBubble(state: EditorState): BubbleContent | undefined {
  const { main } = state.selection;
  if (!main.empty) return undefined;
  const caret = main.head;
  const text = state.doc.toString();
  const problems = listProblems(state)
    .filter(({ from, to }) => from <= caret && to >= caret)
    .map(({ message }) => message);
  const part = state.readOnly
    ? undefined
    : (linkTools(state, text, caret) ??
      noteTools(state, text, caret) ??
      tableTools(state, text, caret));
  if (part) return { ...part, problems };
  if (problems.length === 0) return undefined;
  const label = hostOf(state).say('body.problems.here');
  return { at: caret, above: false, label, problems, tools: [] };
}
