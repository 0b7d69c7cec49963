import type { EditorView } from '@codemirror/view';
import { useState } from 'react';
import type { ComponentForm, FieldFault } from '../component-forms.ts';
import {
  addBlock,
  addWithin,
  changeBlock,
  type FilledForm,
  writeBlock,
} from '../text/block-edits.ts';
import type { Values } from '../text/component-text.ts';
import type { Edit } from '../text/edit.ts';
import { cardAround } from '../view/drawn-tags.ts';
import { hostOf } from '../view/editor-host.ts';
import type { DialogRequest } from './dialog-request.ts';
import { EditForm } from './edit-form.tsx';
import { PropFields } from './prop-field.tsx';
import { useSubmit } from './use-submit.ts';

type BlockRequest = Extract<DialogRequest, { kind: 'block' }>;

interface Props {
  readonly request: BlockRequest;
  readonly view: EditorView;
  onClose(isDone?: boolean): void;
}

const noFaults: ReadonlyMap<string, FieldFault> = new Map();

/** Values without white space at their edges; empty ones count as left out. */
function tidy(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value?.trim() || undefined]),
  );
}

function makeEdit({ request, view }: Props, filled: FilledForm): Edit | undefined {
  const text = view.state.doc.toString();
  const { from, to } = view.state.selection.main;
  if (request.card) return changeBlock(text, request.card, filled, { from, to });
  if (request.within) return addWithin(text, request.within, filled);
  // A block that holds certain blocks only cannot take this one: it goes behind it.
  const around = cardAround(view.state);
  const { components } = hostOf(view.state);
  const isClosed =
    around && components.find(({ name }) => name === around.name)?.children !== 'blocks';
  return addBlock(text, isClosed ? { from: around.to, to: around.to } : { from, to }, filled);
}

/** The form of the block that a new block has to begin with, when it may hold certain blocks only. */
function findChild({ request, view }: Props): ComponentForm | undefined {
  const { children } = request.form;
  if (request.card || typeof children === 'string') return undefined;
  return hostOf(view.state).components.find(({ name }) => name === children[0]);
}

/** Values and faults of a form. */
function useFields(form: ComponentForm | undefined, start: Values) {
  const [values, setValues] = useState<Values>(start);
  const [faults, setFaults] = useState(noFaults);
  const isFine = () => {
    const found = form?.findFaults(values) ?? noFaults;
    setFaults(found);
    return found.size === 0;
  };
  return { values, faults, isFine, onChange: setValues };
}

/** The form of a block, new or there already. */
export function BlockDialog(props: Props) {
  const { request, view, onClose } = props;
  const { form, card } = request;
  const host = hostOf(view.state);
  const { say } = host;
  const childForm = findChild(props);
  const { isFine, ...fields } = useFields(form, card?.values ?? {});
  const { isFine: isChildFine, ...childFields } = useFields(childForm, {});
  const { submit, problems } = useSubmit(view, onClose);
  const finish = () => {
    // Both, so that all faults show at once.
    if ([isFine(), isChildFine()].includes(false)) return;
    const child = childForm && { form: childForm, values: tidy(childFields.values) };
    const filled: FilledForm = { form, values: tidy(fields.values), ...(child ? { child } : {}) };
    const written: FilledForm = { ...filled, content: 'x' };
    const piece = form.parents || card ? undefined : writeBlock(written).text;
    const edit = makeEdit(props, filled);
    if (edit) submit(edit, { piece, instead: makeEdit(props, written) });
    else onClose();
  };
  const title = say(card ? 'body.block.edit' : 'body.block.add', { name: form.label });
  return (
    <EditForm {...{ title, host, problems, onClose }} isNew={!card} onSubmit={finish}>
      <p className="body-intro">{form.hint}</p>
      <PropFields form={form} host={host} {...fields} />
      {childForm && (
        <fieldset className="body-fieldset">
          <legend>{say('body.block.first', { name: childForm.label })}</legend>
          <PropFields form={childForm} host={host} {...childFields} />
        </fieldset>
      )}
    </EditForm>
  );
}
