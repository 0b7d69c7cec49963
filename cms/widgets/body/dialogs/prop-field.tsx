import type { ComponentForm, FieldFault, PropForm } from '../component-forms.ts';
import type { Values } from '../text/component-text.ts';
import type { EditorHost, Say } from '../view/editor-host.ts';
import { Field, TextField } from './field.tsx';
import { MediaField } from './media-field.tsx';

/** A fault in words. */
export function describeFault(
  fault: FieldFault | undefined,
  prop: PropForm,
  say: Say,
): string | undefined {
  if (!fault) return undefined;
  return say(`body.field.${fault}`, { limit: prop.maxLength ?? 0, example: prop.example });
}

interface PropFieldProps {
  readonly prop: PropForm;
  readonly value: string;
  readonly error: string | undefined;
  readonly host: EditorHost;
  onChange(value: string): void;
}

const longWords = 160;

function PropField({ prop, value, error, host, onChange }: PropFieldProps) {
  const { say } = host;
  const { label, hint, kind, options, required, maxLength, example } = prop;
  const shared = { label, hint, error, isRequired: required, say };
  if (kind === 'media') return <MediaField {...{ ...shared, value, host, onChange }} />;
  if (options)
    return (
      <Field {...shared}>
        {(control) => (
          <select {...control} value={value} onChange={({ target }) => onChange(target.value)}>
            <option value="">
              {required ? say('body.field.chooseOne') : say('body.field.none')}
            </option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        )}
      </Field>
    );
  const isLong = kind === 'words' && (maxLength ?? 0) > longWords;
  return (
    <TextField
      {...shared}
      {...{ value, example, onChange }}
      dir={kind === 'words' ? 'auto' : 'ltr'}
      {...(isLong ? { rows: 2 } : {})}
    />
  );
}

interface Props {
  readonly form: ComponentForm;
  readonly values: Values;
  readonly faults: ReadonlyMap<string, FieldFault>;
  readonly host: EditorHost;
  onChange(values: Values): void;
}

/** The fields of a block. */
export function PropFields({ form, values, faults, host, onChange }: Props) {
  return form.props.map((prop) => (
    <PropField
      key={prop.name}
      prop={prop}
      value={values[prop.name] ?? ''}
      error={describeFault(faults.get(prop.name), prop, host.say)}
      host={host}
      onChange={(value) => onChange({ ...values, [prop.name]: value })}
    />
  ));
}
