/** One or more paragraphs of plain words; the field grows with them. */
import { useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { ControlProps } from '../control.ts';
import { FieldNote, validityOf } from './field-note.tsx';
import { writingAttributes } from './text-direction.ts';
import { useFieldInput } from './use-field-input.ts';

/** The control of a field of the widget "prose". */
export function ProseControl(props: ControlProps<string>) {
  const { ref, value, onChange, field } = props;
  const { attributes, noteId, wasLeft } = useFieldInput(props);
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({ isValid: () => validityOf(props) }));
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight + 4}px`;
  }, [value]);
  return (
    <div>
      <textarea
        {...attributes}
        {...writingAttributes(props)}
        ref={area}
        rows={3}
        className={`${attributes.className} prose-field`}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value)}
      />
      <FieldNote field={field} value={value} id={noteId} wasLeft={wasLeft} />
    </div>
  );
}
