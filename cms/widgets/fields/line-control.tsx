/** One line of words. */
import { useImperativeHandle, useState } from 'react';
import type { ControlProps } from '../control.ts';
import { FieldNote, validityOf } from './field-note.tsx';
import { writingAttributes } from './text-direction.ts';

/** The control of a field of the widget "line". */
export function LineControl(props: ControlProps<string>) {
  const { ref, value, onChange, field, forID, classNameWrapper, isDisabled } = props;
  const [wasLeft, setLeft] = useState(false);
  useImperativeHandle(ref, () => ({ isValid: () => validityOf(props) }));
  return (
    <div>
      <input
        id={forID}
        type="text"
        className={classNameWrapper}
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
