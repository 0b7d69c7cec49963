import type { EditorView } from '@codemirror/view';
import { useState } from 'react';
import type { Values } from '../text/component-text.ts';
import { caretAt, type Edit } from '../text/edit.ts';
import { insertBlock } from '../text/insert-block.ts';
import type { Card } from '../text/list-cards.ts';
import { writePicture } from '../text/picture-text.ts';
import { hostOf } from '../view/editor-host.ts';
import { EditForm } from './edit-form.tsx';
import { TextField } from './field.tsx';
import { MediaField } from './media-field.tsx';
import { useSubmit } from './use-submit.ts';

interface Props {
  readonly card: Card | undefined;
  readonly view: EditorView;
  onClose(isDone?: boolean): void;
}

function makeEdit({ card, view }: Props, picture: string): Edit {
  const text = view.state.doc.toString();
  if (!card) return insertBlock(text, view.state.selection.main.to, picture);
  const { from, to } = card.head;
  return { changes: [{ from, to, insert: picture }], selection: caretAt(from) };
}

/** Values on one line each, without white space at their edges. */
function tidy(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value?.replaceAll(/\s+/g, ' ').trim()]),
  );
}

/** The form of a picture: which one, what it shows, and the words under it if there are any. */
export function PictureDialog(props: Props) {
  const { card, view, onClose } = props;
  const host = hostOf(view.state);
  const { say } = host;
  const [values, setValues] = useState<Values>(card?.values ?? {});
  const [isTried, setTried] = useState(false);
  const { submit, problems } = useSubmit(view, onClose);
  const field = (name: string, isRequired = false) => ({
    label: say(`body.picture.${name}`),
    hint: say(`body.picture.${name}.hint`),
    isRequired,
    error: isTried && isRequired && !values[name]?.trim() ? say('body.field.missing') : undefined,
    value: values[name] ?? '',
    onChange: (value: string) => setValues({ ...values, [name]: value }),
  });
  const finish = () => {
    setTried(true);
    if (!values['src'] || !values['alt']?.trim()) return;
    const picture = writePicture(tidy(values));
    submit(makeEdit(props, picture), { piece: picture });
  };
  const title = say(card ? 'body.picture.edit' : 'body.picture.add');
  return (
    <EditForm {...{ title, host, problems, onClose }} isNew={!card} onSubmit={finish}>
      <MediaField host={host} {...field('src', true)} />
      <TextField say={say} rows={2} {...field('alt', true)} />
      <TextField say={say} rows={2} {...field('caption')} />
      <TextField say={say} {...field('credit')} />
    </EditForm>
  );
}
