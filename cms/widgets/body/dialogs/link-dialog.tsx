import type { EditorView } from '@codemirror/view';
import { useState } from 'react';
import { escapeWords } from '../text/escape-words.ts';
import {
  completeAddress,
  escapeAddress,
  findLink,
  setLink,
  wordsForLink,
} from '../text/link-text.ts';
import { parseText } from '../text/markup-tree.ts';
import { hostOf, type SitePage } from '../view/editor-host.ts';
import { EditForm } from './edit-form.tsx';
import { TextField } from './field.tsx';
import { PageChooser } from './page-chooser.tsx';
import { useSubmit } from './use-submit.ts';

interface Props {
  readonly view: EditorView;
  onClose(isDone?: boolean): void;
}

/** What a form for a link starts with. */
function readStart(view: EditorView): { readonly words: string; readonly address: string } {
  const text = view.state.doc.toString();
  const { from, to } = view.state.selection.main;
  const link = findLink(text, parseText(text), { from, to });
  return { words: wordsForLink(text, { from, to }).words, address: link?.address ?? '' };
}

/** The form of a link: its words, and where it leads. */
export function LinkDialog({ view, onClose }: Props) {
  const host = hostOf(view.state);
  const { say, pages } = host;
  const [start] = useState(() => readStart(view));
  const [words, setWords] = useState(start.words);
  const [address, setAddress] = useState(start.address);
  const [isTried, setTried] = useState(false);
  const { submit, problems } = useSubmit(view, onClose);
  const field = (name: 'words' | 'address', value: string) => ({
    label: say(`body.link.${name}`),
    hint: say(`body.link.${name}.hint`),
    error: isTried && !value.trim() ? say('body.field.missing') : undefined,
    isRequired: true,
    value,
    say,
  });
  const choose = (page: SitePage) => {
    setAddress(page.path);
    if (!words.trim()) setWords(page.title);
  };
  const finish = () => {
    setTried(true);
    const complete = completeAddress(address);
    setAddress(complete);
    if (!words.trim() || !complete) return;
    const { from, to } = view.state.selection.main;
    const edit = setLink(view.state.doc.toString(), { from, to }, words, complete);
    submit(edit, { piece: `[${escapeWords(words.trim())}](${escapeAddress(complete)})` });
  };
  const isNew = start.address === '';
  const title = say(isNew ? 'body.link.add' : 'body.link.edit');
  return (
    <EditForm {...{ title, host, isNew, problems, onClose }} onSubmit={finish}>
      <TextField {...field('words', words)} onChange={setWords} />
      <TextField
        {...field('address', address)}
        dir="ltr"
        isFirst={start.words !== ''}
        onChange={setAddress}
      />
      {pages.length > 0 && <PageChooser {...{ pages, address, say }} onChoose={choose} />}
    </EditForm>
  );
}
