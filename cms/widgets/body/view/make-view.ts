/** Makes the editor of a text and tells what happens in it. */
import { setDiagnosticsEffect } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import { type EditorSetting, makeExtensions, makeSettings } from './editor-extensions.ts';
import type { EditorHost } from './editor-host.ts';
import { fromOutside } from './replace-text.ts';

/** What the editor tells. */
export interface EditorEvents {
  /** The author has changed the text. */
  onText(text: string): void;
  /** Something that buttons show may be different. */
  onState(state: EditorState): void;
  /** The text was checked again. */
  onCheck(state: EditorState): void;
}

const settings = new Compartment();

function tell(update: ViewUpdate, events: EditorEvents): void {
  const { transactions, state, docChanged, selectionSet } = update;
  const isOurs = transactions.every((tr) => !tr.docChanged || tr.annotation(fromOutside));
  if (docChanged && !isOurs) events.onText(state.doc.toString());
  if (docChanged || selectionSet) events.onState(state);
  if (transactions.some(({ effects }) => effects.some((effect) => effect.is(setDiagnosticsEffect))))
    events.onCheck(state);
}

interface Holder<T> {
  readonly current: T;
}

/** A state for a text, with an empty history. */
export function makeState(
  text: string,
  setting: EditorSetting,
  host: Holder<EditorHost>,
  events: Holder<EditorEvents>,
): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      makeExtensions(host),
      settings.of(makeSettings(setting, host.current)),
      EditorView.updateListener.of((update) => tell(update, events.current)),
    ],
  });
}

/** Gives an editor other settings; text and history stay. */
export function changeSettings(view: EditorView, setting: EditorSetting, host: EditorHost): void {
  view.dispatch({ effects: settings.reconfigure(makeSettings(setting, host)) });
}
