/** One line of words. */
import { useImperativeHandle } from 'react';
import type { ControlProps } from '../control.ts';
import { FieldNote, validityOf } from './field-note.tsx';
import { writingAttributes } from './text-direction.ts';
import { useFieldInput } from './use-field-input.ts';

/** The control of a field of the widget "line". */
export function LineControl(props: ControlProps<string>) {
  const { ref, value, onChange, field } = props;
  const { attributes, noteId, wasLeft } = useFieldInput(props);
  useImperativeHandle(ref, () => ({ isValid: () => validityOf(props) }));
  return (
    <div>
      <input
        {...attributes}
        {...writingAttributes(props)}
        type="text"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value)}
      />
      <FieldNote field={field} value={value} id={noteId} wasLeft={wasLeft} />
    </div>
  );
}
