/** What every element that one types a value into has in common. */
import { useState } from 'react';
import type { ControlProps } from '../control.ts';

/** Attributes for the element, and whether it was left once: only then is a problem told. */
export function useFieldInput({
  forID,
  classNameWrapper,
  isDisabled,
  setActiveStyle,
  setInactiveStyle,
}: Pick<
  ControlProps<unknown>,
  'forID' | 'classNameWrapper' | 'isDisabled' | 'setActiveStyle' | 'setInactiveStyle'
>) {
  const [wasLeft, setLeft] = useState(false);
  const noteId = `${forID}-note`;
  return {
    wasLeft,
    noteId,
    attributes: {
      id: forID,
      className: classNameWrapper,
      disabled: isDisabled ?? false,
      'aria-describedby': noteId,
      onFocus: setActiveStyle,
      onBlur: () => {
        setLeft(true);
        setInactiveStyle();
      },
    },
  };
}
