import type { EditorView } from '@codemirror/view';
import { useState } from 'react';
import { changeFootnote, insertFootnote, listFootnotes } from '../text/footnote-numbers.ts';
import { parseText } from '../text/markup-tree.ts';
import { hostOf } from '../view/editor-host.ts';
import { EditForm } from './edit-form.tsx';
import { TextField } from './field.tsx';
import { useSubmit } from './use-submit.ts';

interface Props {
  /** The note that is changed; undefined for a new one. */
  readonly label: string | undefined;
  readonly view: EditorView;
  onClose(isDone?: boolean): void;
}

function readNote(view: EditorView, label: string | undefined): string {
  const text = view.state.doc.toString();
  const note = listFootnotes(text, parseText(text)).find((other) => other.label === label);
  return note ? text.slice(note.words.from, note.words.to) : '';
}

/** The form of a footnote: its text. */
export function FootnoteDialog({ label, view, onClose }: Props) {
  const host = hostOf(view.state);
  const { say } = host;
  const [start] = useState(() => readNote(view, label));
  const [words, setWords] = useState(start);
  const [isTried, setTried] = useState(false);
  const { submit, problems } = useSubmit(view, onClose);
  const finish = () => {
    setTried(true);
    if (!words.trim()) return;
    // A note that nobody changed keeps its line breaks.
    const written = words === start ? words : words.replaceAll(/\s*\n\s*/g, ' ').trim();
    const text = view.state.doc.toString();
    const { from, to } = view.state.selection.main;
    const edit =
      label === undefined
        ? insertFootnote(text, { from, to }, written)
        : changeFootnote(text, label, written, from);
    if (edit) submit(edit, { piece: `x[^1]\n\n[^1]: ${written}` });
    else onClose();
  };
  const isNew = label === undefined;
  const title = say(isNew ? 'body.footnote.add' : 'body.footnote.edit');
  return (
    <EditForm {...{ title, host, isNew, problems, onClose }} onSubmit={finish}>
      <TextField
        label={say('body.footnote.text')}
        hint={say('body.footnote.text.hint')}
        say={say}
        rows={4}
        isRequired
        error={isTried && !words.trim() ? say('body.field.missing') : undefined}
        value={words}
        onChange={setWords}
      />
    </EditForm>
  );
}
