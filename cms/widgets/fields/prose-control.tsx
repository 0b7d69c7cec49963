/** One or more paragraphs of plain words; the field grows with them. */
import { useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { ControlProps } from '../control.ts';
import { FieldNote, validityOf } from './field-note.tsx';
import { writingAttributes } from './text-direction.ts';

/** The control of a field of the widget "prose". */
export function ProseControl(props: ControlProps<string>) {
  const { ref, value, onChange, field, forID, classNameWrapper, isDisabled } = props;
  const [wasLeft, setLeft] = useState(false);
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
        id={forID}
        ref={area}
        rows={3}
        className={`${classNameWrapper} prose-field`}
        {...writingAttributes(props)}
        value={value ?? ''}
        disabled={isDisabled ?? false}
        aria-describedby={`${forID}-note`}
        onChange={(event) => onChange(event.target.value)}
        onFocus={props.setActiveStyle}
        onBlur={() => {
          setLeft(true);
          props.setInactiveStyle();
        }}
      />
      <FieldNote field={field} value={value} id={`${forID}-note`} wasLeft={wasLeft} />
    </div>
  );
}
