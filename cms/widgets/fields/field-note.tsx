/** The line under a field: how much room is left, and what is not right. */
import { session } from '../../app/session.ts';
import { fieldProblem } from '../../form/schema-at.ts';
import { type ControlProps, numberOf, textOf, type Validity } from '../control.ts';

type Asked = Pick<ControlProps<string>, 'field' | 'value'>;

/** What is wrong with the field, in the member's language; undefined when all is well. */
export function problemOf({ field, value }: Asked): string | undefined {
  const rule = textOf(field, 'rule');
  const label = textOf(field, 'label')?.trim() || textOf(field, 'name') || '';
  return rule ? fieldProblem(rule, value?.trim(), label) : undefined;
}

/** The answer that Decap wants. */
export function validityOf(asked: Asked): Validity {
  const message = problemOf(asked);
  return message ? { error: { message } } : true;
}

/** Shows the room that is left near the end of it, and the problem once the field was left. */
export function FieldNote(props: Asked & { readonly id: string; readonly wasLeft: boolean }) {
  const { field, value = '', id, wasLeft } = props;
  const longest = numberOf(field, 'longest');
  const left = longest === undefined ? undefined : longest - [...value.trim()].length;
  const problem = wasLeft ? problemOf(props) : undefined;
  const { say } = session();
  return (
    <p className="field-note" id={id} role="status">
      {left !== undefined && left >= 0 && left <= (longest ?? 0) / 4 && (
        <span>{say('field.left', { count: left })}</span>
      )}
      {left !== undefined && left < 0 && (
        <span className="field-problem">{say('field.over', { count: -left })}</span>
      )}
      {problem && (left === undefined || left >= 0) && (
        <span className="field-problem">{problem}</span>
      )}
    </p>
  );
}
