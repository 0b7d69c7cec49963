/** What the keys do. */
import { historyKeymap, redo, standardKeymap } from '@codemirror/commands';
import { nextDiagnostic } from '@codemirror/lint';
import { searchKeymap } from '@codemirror/search';
import { type Extension, Prec } from '@codemirror/state';
import { type Command, type EditorView, type KeyBinding, keymap } from '@codemirror/view';
import { breakLine, breakWithin } from '../text/break-line.ts';
import { indentItems } from '../text/indent-items.ts';
import { joinBackward, joinForward } from '../text/join-lines.ts';
import { setHeading } from '../text/set-heading.ts';
import { toggleList } from '../text/toggle-list.ts';
import { toggleMark } from '../text/toggle-marks.ts';
import { toggleQuote } from '../text/toggle-quote.ts';
import { cardKeys } from './card-keys.ts';
import { hostOf } from './editor-host.ts';
import { toCommand } from './run-edit.ts';

/** What the formatting buttons and their shortcuts run, by name. */
export const formatCommands = {
  strong: toCommand((text, span) => toggleMark(text, span, 'strong')),
  emphasis: toCommand((text, span) => toggleMark(text, span, 'emphasis')),
  paragraph: toCommand((text, span) => setHeading(text, span, 0)),
  heading2: toCommand((text, span) => setHeading(text, span, 2)),
  heading3: toCommand((text, span) => setHeading(text, span, 3)),
  heading4: toCommand((text, span) => setHeading(text, span, 4)),
  bulleted: toCommand((text, span) => toggleList(text, span, 'bulleted')),
  numbered: toCommand((text, span) => toggleList(text, span, 'numbered')),
  indent: toCommand((text, span) => indentItems(text, span, 'in')),
  outdent: toCommand((text, span) => indentItems(text, span, 'out')),
  quote: toCommand(toggleQuote),
} as const satisfies Record<string, Command>;

/** Opens a form that needs nothing but the selection. */
export function openForm(kind: 'link' | 'table' | 'footnote' | 'picture' | 'help'): Command {
  return ({ state }) => {
    if (state.readOnly && kind !== 'help') return false;
    hostOf(state).open({ kind });
    return true;
  };
}

/** Replaces the selection first, as a new paragraph begins in its place. */
function breakParagraph(view: EditorView): boolean {
  if (view.state.readOnly) return false;
  if (!view.state.selection.main.empty)
    view.dispatch(view.state.replaceSelection(''), { userEvent: 'input' });
  return toCommand((text, { from }) => breakLine(text, from), 'input')(view);
}

const formatKeys: readonly KeyBinding[] = [
  { key: 'Mod-b', run: formatCommands.strong },
  { key: 'Mod-i', run: formatCommands.emphasis },
  { key: 'Mod-k', run: openForm('link') },
  { key: 'Mod-Alt-0', run: formatCommands.paragraph },
  { key: 'Mod-Alt-2', run: formatCommands.heading2 },
  { key: 'Mod-Alt-3', run: formatCommands.heading3 },
  { key: 'Mod-Alt-4', run: formatCommands.heading4 },
  { key: 'Mod-Shift-7', run: formatCommands.numbered },
  { key: 'Mod-Shift-8', run: formatCommands.bulleted },
  { key: 'Mod-Shift-9', run: formatCommands.quote },
  { key: 'Mod-Alt-f', run: openForm('footnote') },
  { key: 'Mod-Shift-z', run: redo },
  { key: 'F8', run: nextDiagnostic },
];

const textKeys: readonly KeyBinding[] = [
  { key: 'Enter', run: breakParagraph, shift: toCommand(breakWithin, 'input') },
  { key: 'Backspace', run: toCommand(joinBackward, 'delete') },
  { key: 'Delete', run: toCommand(joinForward, 'delete') },
  { key: 'Tab', run: formatCommands.indent, shift: formatCommands.outdent },
];

/** All keys; those of cards come first. */
export const keys: Extension = [
  Prec.high(keymap.of([...cardKeys, ...textKeys, ...formatKeys])),
  keymap.of([
    ...historyKeymap,
    ...standardKeymap,
    ...searchKeymap.filter(({ key }) => ['Mod-f', 'F3', 'Mod-g', 'Escape'].includes(key ?? '')),
  ]),
];
