import { type ReactNode, useId } from 'react';
import { Icon } from '../toolbar/icon.tsx';
import type { Say } from '../view/editor-host.ts';

/** What a control needs so that label, hint and error belong to it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
  readonly 'aria-required': boolean | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Undefined where the question makes no sense. */
  readonly isRequired?: boolean | undefined;
  readonly say: Say;
  children(control: ControlProps): ReactNode;
}

/** A labelled control with a hint below its label and its error below itself. */
export function Field({ label, hint, error, isRequired, say, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={error ? 'body-field body-field-faulty' : 'body-field'}>
      <label htmlFor={id}>
        {label}{' '}
        {isRequired === false && (
          <span className="body-optional">{say('body.field.optional')}</span>
        )}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="body-hint">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': isRequired || undefined,
      })}
      {error && (
        <p id={`${id}-error`} className="body-error">
          <Icon name="warning" />
          {error}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  /** `auto` for words, `ltr` for addresses and codes. */
  readonly dir?: 'auto' | 'ltr';
  readonly rows?: number;
  readonly example?: string;
  /** Takes the focus when the form opens, in place of the first field. */
  readonly isFirst?: boolean;
  onChange(value: string): void;
}

/** A field for a line of text, or for several. */
export function TextField({
  value,
  dir = 'auto',
  rows,
  example,
  isFirst,
  onChange,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => {
        const shared = {
          ...control,
          value,
          dir,
          placeholder: example,
          'data-first': isFirst || undefined,
          spellCheck: dir === 'auto',
        };
        return rows ? (
          <textarea {...shared} rows={rows} onChange={({ target }) => onChange(target.value)} />
        ) : (
          <input {...shared} type="text" onChange={({ target }) => onChange(target.value)} />
        );
      }}
    </Field>
  );
}
