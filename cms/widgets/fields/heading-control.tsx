/** A heading between groups of fields. It has no value. */
import type { ControlProps } from '../control.ts';
import { textOf } from '../control.ts';

/** The control of a field of the widget "heading". */
export function HeadingControl({ field, forID }: ControlProps<never>) {
  return (
    <h2 className="form-heading" id={forID}>
      {textOf(field, 'label')}
    </h2>
  );
}
