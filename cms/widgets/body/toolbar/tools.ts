/** The buttons of the toolbar, in their order and groups. */
import { redo, undo } from '@codemirror/commands';
import type { Command } from '@codemirror/view';
import type { IconName } from '../icons.ts';
import { formatCommands, openForm } from '../view/keys.ts';
import type { ToolbarState } from '../view/toolbar-state.ts';

/** A button: its name is the text `body.tool.<id>`. */
export interface Tool {
  readonly id: string;
  readonly icon: IconName;
  /** Keys as CodeMirror names them: `Mod-b`. */
  readonly keys?: string;
  readonly run: Command;
  readonly isPressed?: (state: ToolbarState) => boolean;
  readonly isPossible?: (state: ToolbarState) => boolean;
}

const notInNote = ({ isNote, isTable }: ToolbarState) => !isNote && !isTable;

/** Undo and redo. */
export const historyTools: readonly Tool[] = [
  { id: 'undo', icon: 'undo', keys: 'Mod-z', run: undo, isPossible: ({ canUndo }) => canUndo },
  {
    id: 'redo',
    icon: 'redo',
    keys: 'Mod-Shift-z',
    run: redo,
    isPossible: ({ canRedo }) => canRedo,
  },
];

/** What words can be. */
export const wordTools: readonly Tool[] = [
  {
    id: 'bold',
    icon: 'bold',
    keys: 'Mod-b',
    run: formatCommands.strong,
    isPressed: ({ isStrong }) => isStrong,
  },
  {
    id: 'italic',
    icon: 'italic',
    keys: 'Mod-i',
    run: formatCommands.emphasis,
    isPressed: ({ isEmphasis }) => isEmphasis,
  },
  {
    id: 'link',
    icon: 'link',
    keys: 'Mod-k',
    run: openForm('link'),
    isPressed: ({ isLink }) => isLink,
  },
];

/** What paragraphs can be. */
export const paragraphTools: readonly Tool[] = [
  {
    id: 'bulleted',
    icon: 'bulleted',
    keys: 'Mod-Shift-8',
    run: formatCommands.bulleted,
    isPressed: ({ list }) => list === 'bulleted',
    isPossible: notInNote,
  },
  {
    id: 'numbered',
    icon: 'numbered',
    keys: 'Mod-Shift-7',
    run: formatCommands.numbered,
    isPressed: ({ list }) => list === 'numbered',
    isPossible: notInNote,
  },
  {
    id: 'outdent',
    icon: 'outdent',
    keys: 'Shift-Tab',
    run: formatCommands.outdent,
    isPossible: ({ isItem }) => isItem,
  },
  {
    id: 'indent',
    icon: 'indent',
    keys: 'Tab',
    run: formatCommands.indent,
    isPossible: ({ isItem }) => isItem,
  },
  {
    id: 'quote',
    icon: 'quote',
    keys: 'Mod-Shift-9',
    run: formatCommands.quote,
    isPressed: ({ isQuote }) => isQuote,
    isPossible: notInNote,
  },
];

/** What can be put in. */
export const insertTools: readonly Tool[] = [
  { id: 'table', icon: 'table', run: openForm('table'), isPossible: notInNote },
  {
    id: 'footnote',
    icon: 'footnote',
    keys: 'Mod-Alt-f',
    run: openForm('footnote'),
    isPossible: ({ isNote }) => !isNote,
  },
  { id: 'picture', icon: 'picture', run: openForm('picture'), isPossible: notInNote },
];

/** Help. */
export const helpTool: Tool = { id: 'help', icon: 'help', run: openForm('help') };
