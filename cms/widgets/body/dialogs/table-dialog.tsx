import type { EditorView } from '@codemirror/view';
import { useState } from 'react';
import { insertBlock } from '../text/insert-block.ts';
import { makeTable } from '../text/table-text.ts';
import { hostOf, type Say } from '../view/editor-host.ts';
import { EditForm } from './edit-form.tsx';
import { Field, TextField } from './field.tsx';
import { useSubmit } from './use-submit.ts';

interface Props {
  readonly view: EditorView;
  onClose(isDone?: boolean): void;
}

const most = { columns: 8, rows: 40 } as const;
const start = { names: ['', ''], rows: 3 } as const;

/** Where the first empty cell of a new table begins. */
const firstCell = (table: string) => table.indexOf('\n|   ') + '\n| '.length;

/** The form of a new table: the names of its columns, and how many rows it has. */
export function TableDialog({ view, onClose }: Props) {
  const host = hostOf(view.state);
  const { say } = host;
  const [names, setNames] = useState<readonly string[]>(start.names);
  const [rows, setRows] = useState<number>(start.rows);
  const [isTried, setTried] = useState(false);
  const { submit, problems } = useSubmit(view, onClose);
  const resize = (count: number) =>
    setNames(Array.from({ length: count }, (_, index) => names[index] ?? ''));
  const finish = () => {
    setTried(true);
    if (names.some((name) => !name.trim())) return;
    const table = makeTable(names, rows);
    const text = view.state.doc.toString();
    const edit = insertBlock(text, view.state.selection.main.to, table, firstCell(table));
    submit(edit, { piece: table });
  };
  const title = say('body.table.add');
  return (
    <EditForm {...{ title, host, problems, onClose }} isNew onSubmit={finish}>
      <div className="body-pair">
        <NumberField
          label={say('body.table.columns')}
          most={most.columns}
          value={names.length}
          say={say}
          onChange={resize}
        />
        <NumberField
          label={say('body.table.rows')}
          most={most.rows}
          value={rows}
          say={say}
          onChange={setRows}
        />
      </div>
      <NameFields {...{ names, isTried, say }} onChange={setNames} />
    </EditForm>
  );
}

interface NamesProps {
  readonly names: readonly string[];
  readonly isTried: boolean;
  readonly say: Say;
  onChange(names: readonly string[]): void;
}

/** A field for the name of every column. */
function NameFields({ names, isTried, say, onChange }: NamesProps) {
  const fields = names.map((name, index) => ({ name, number: index + 1 }));
  return (
    <fieldset className="body-fieldset">
      <legend>{say('body.table.names')}</legend>
      {fields.map(({ name, number }) => (
        <TextField
          key={number}
          label={say('body.table.name', { number })}
          say={say}
          isRequired
          isFirst={number === 1}
          error={isTried && !name.trim() ? say('body.field.missing') : undefined}
          value={name}
          onChange={(value) => onChange(names.with(number - 1, value))}
        />
      ))}
    </fieldset>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly say: Say;
  onChange(value: number): void;
}

function NumberField({ label, value, most, say, onChange }: NumberProps) {
  const choices = Array.from({ length: most }, (_, index) => index + 1);
  return (
    <Field label={label} say={say} isRequired>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ target }) => onChange(Number(target.value))}
        >
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      )}
    </Field>
  );
}
