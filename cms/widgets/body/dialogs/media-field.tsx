import { Icon } from '../toolbar/icon.tsx';
import type { EditorHost } from '../view/editor-host.ts';
import { Field } from './field.tsx';
import { useStepAside } from './modal.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly isRequired: boolean;
  readonly value: string;
  readonly host: EditorHost;
  onChange(path: string): void;
}

/** A picture of the media library: its thumbnail, and a button to choose another one. */
export function MediaField({ value, host, onChange, ...field }: Props) {
  const stepAside = useStepAside();
  const { say } = host;
  const url = value ? host.pictureUrl(value) : undefined;
  const action = say(value ? 'body.media.change' : 'body.media.choose');
  const choose = async () => {
    const path = await stepAside(() => host.choosePicture());
    if (path) onChange(path);
  };
  return (
    <Field {...field} say={say}>
      {(control) => (
        <div className="body-media">
          {url && <img src={url} alt="" />}
          {value && <span className="body-media-name">{value.split('/').at(-1)}</span>}
          <button
            id={control.id}
            aria-describedby={control['aria-describedby']}
            type="button"
            className="body-button"
            aria-label={`${field.label}: ${action}`}
            onClick={choose}
          >
            <Icon name="picture" />
            {action}
          </button>
          {value && !field.isRequired && (
            <button type="button" className="body-button" onClick={() => onChange('')}>
              {say('body.media.remove')}
            </button>
          )}
        </div>
      )}
    </Field>
  );
}
