/** Pasting and dropping: other people's formatting becomes ours, hidden characters stay outside. */
import { Prec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { cleanText } from '../text/clean-text.ts';
import { caretAt, type Edit, type Span } from '../text/edit.ts';
import { gapAfter, gapBefore } from '../text/lines.ts';
import { hostOf } from './editor-host.ts';
import { toTransaction } from './run-edit.ts';

/** Whether a pasted text is more than words of one paragraph. */
const isBlock = (text: string) => /\n\s*\n|^(?:#{1,6} |[-*] |\d+\. |> |\|)/m.test(text);

/** Puts a pasted text in place of the selection; several paragraphs get lines of their own. */
function pasteMarkup(text: string, span: Span, markup: string): Edit {
  const pasted = markup.replace(/^\n+|\s+$/g, '');
  const before = isBlock(pasted) ? gapBefore(text, span.from) : '';
  const after = isBlock(pasted) ? gapAfter(text, span.to) : '';
  const insert = before + pasted + after;
  const caret = span.from + before.length + pasted.length;
  return { changes: [{ ...span, insert }], selection: caretAt(caret) };
}

function insertPasted(view: EditorView, edit: Edit): void {
  const { filter: _filter, ...transaction } = toTransaction(edit, 'input.paste');
  view.dispatch(transaction);
}

function announceRemoved(view: EditorView, removed: number): void {
  const { say, announce } = hostOf(view.state);
  if (removed > 0) announce(say('body.paste.removed', { count: removed }));
}

function pasteData(view: EditorView, data: DataTransfer, isPlain: boolean): boolean {
  const html = isPlain ? '' : data.getData('text/html');
  const plain = data.getData('text/plain');
  const host = hostOf(view.state);
  if (!html && !plain) {
    if (data.files.length > 0) host.announce(host.say('body.paste.files'));
    return data.files.length > 0;
  }
  const { from, to } = view.state.selection.main;
  const { text, removed } = cleanText(html ? host.convertPaste(html) : plain);
  const span = { from, to };
  const edit = html
    ? pasteMarkup(view.state.doc.toString(), span, text)
    : { changes: [{ ...span, insert: text }], selection: caretAt(from + text.length) };
  insertPasted(view, edit);
  announceRemoved(view, removed);
  return true;
}

/** Tells the next paste that it should be plain: Ctrl-Shift-V gives some browsers' pastes their HTML as well. */
function makePlainKey(): { isPlain: boolean } {
  return { isPlain: false };
}

/** Handles pasted and dropped things. */
export function handlePaste(): ReturnType<typeof Prec.high> {
  const next = makePlainKey();
  return Prec.high(
    EditorView.domEventHandlers({
      keydown: (event) => {
        const isPasteKey = event.code === 'KeyV' && (event.ctrlKey || event.metaKey);
        if (isPasteKey) next.isPlain = event.shiftKey;
        return false;
      },
      paste: (event, view) => {
        const isPlain = next.isPlain;
        next.isPlain = false;
        if (!event.clipboardData || view.state.readOnly) return false;
        event.preventDefault();
        pasteData(view, event.clipboardData, isPlain);
        return true;
      },
      drop: (event, view) => {
        if (!event.dataTransfer?.files.length) return false;
        event.preventDefault();
        const { say, announce } = hostOf(view.state);
        announce(say('body.paste.files'));
        return true;
      },
    }),
  );
}
