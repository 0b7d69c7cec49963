/** Carries out in the editor what was worked out on the text. */
import type { TransactionSpec } from '@codemirror/state';
import type { Command, EditorView } from '@codemirror/view';
import type { Edit, Span } from '../text/edit.ts';

/** What a button or key makes of a text and its selection; undefined leaves the key to others. */
export type TextAction = (text: string, span: Span) => Edit | undefined;

/** An edit as a transaction. */
export function toTransaction(edit: Edit, userEvent = 'input.format'): TransactionSpec {
  return {
    changes: [...edit.changes],
    selection: { anchor: edit.selection.from, head: edit.selection.to },
    userEvent,
    scrollIntoView: true,
    filter: false,
  };
}

/** Carries an edit out; one that changes nothing but the selection stays out of the history. */
export function runEdit(view: EditorView, edit: Edit, userEvent?: string): void {
  view.dispatch(toTransaction(edit, userEvent));
}

/** Makes a command of an action on the text. */
export function toCommand(action: TextAction, userEvent?: string): Command {
  return (view) => {
    if (view.state.readOnly) return false;
    const { from, to } = view.state.selection.main;
    const edit = action(view.state.doc.toString(), { from, to });
    if (!edit) return false;
    runEdit(view, edit, userEvent);
    return true;
  };
}
