/** Brings a text that comes from outside into the editor. */
import { Annotation, type EditorState, type TransactionSpec } from '@codemirror/state';
import { findChange } from '../text/edit.ts';

/** Marks a change that did not come from the author. */
export const fromOutside = Annotation.define<boolean>();

/** A transaction that turns the text into another one, with the smallest change, so that the caret stays where it can. */
export function replaceText(state: EditorState, text: string): TransactionSpec {
  return {
    changes: findChange(state.doc.toString(), text),
    annotations: fromOutside.of(true),
    filter: false,
  };
}
