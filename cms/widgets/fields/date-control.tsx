/** A date as precise as it is known: typed, or chosen from the browser's calendar. */
import { useImperativeHandle, useRef } from 'react';
import { session } from '../../app/session.ts';
import { type ControlProps, textOf } from '../control.ts';
import { FieldNote, validityOf } from './field-note.tsx';
import { useFieldInput } from './use-field-input.ts';

const examples = { day: '2024-06-03', partial: '2024-06', 'local-time': '2024-06-03T09:30' };

function isPrecision(value: string | undefined): value is keyof typeof examples {
  return value !== undefined && Object.hasOwn(examples, value);
}

/** What the calendar can show of a date that may lack its day or its time. */
function forCalendar(value: string, hasTime: boolean): string {
  const [day = '', time] = value.split('T');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return '';
  return hasTime ? `${day}T${time ?? '09:00'}` : day;
}

/** A year alone is a number in YAML, as our files have it. */
function asWritten(text: string): string | number {
  return /^\d{4}$/.test(text) ? Number(text) : text;
}

/** The control of a field of the widget "date". */
export function DateControl(props: ControlProps<string | number>) {
  const { ref, field } = props;
  const value = props.value === undefined ? undefined : String(props.value);
  const onChange = (text: string) => props.onChange(text === '' ? undefined : asWritten(text));
  const { attributes, noteId, wasLeft } = useFieldInput(props);
  const calendar = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({ isValid: () => validityOf({ field, value }) }));
  const given = textOf(field, 'precision');
  const precision = isPrecision(given) ? given : 'day';
  const hasTime = precision === 'local-time';
  return (
    <div>
      <div className="date-field">
        <input
          {...attributes}
          type="text"
          dir="ltr"
          inputMode={hasTime ? 'text' : 'numeric'}
          placeholder={examples[precision]}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value.trim())}
        />
        <span className="date-chooser">
          <button type="button" onClick={() => calendar.current?.showPicker()}>
            {session().say('date.choose')}
          </button>
          <input
            ref={calendar}
            type={hasTime ? 'datetime-local' : 'date'}
            tabIndex={-1}
            aria-hidden="true"
            value={forCalendar(value ?? '', hasTime)}
            onChange={(event) => onChange(event.target.value)}
          />
        </span>
      </div>
      <FieldNote field={field} value={value} id={noteId} wasLeft={wasLeft} />
    </div>
  );
}
