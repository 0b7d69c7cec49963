import { createContext, type FormEvent, type ReactNode, useContext, useId } from 'react';
import type { Direction } from '../text/line-direction.ts';
import { Icon } from '../toolbar/icon.tsx';
import type { Say } from '../view/editor-host.ts';
import { type StepAside, useDialog } from './use-dialog.ts';

interface Props {
  readonly title: string;
  readonly dir: Direction;
  readonly say: Say;
  /** Words of the button that finishes; without it there is nothing to finish. */
  readonly submitLabel?: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
  onSubmit?(): void;
  onClose(): void;
}

const StepAsideContext = createContext<StepAside>((work) => work());

/** The way for what is in a dialog to step aside. */
export function useStepAside(): StepAside {
  return useContext(StepAsideContext);
}

/** A form in a dialog over the page. Escape closes it. */
export function Modal(props: Props) {
  const { title, dir, say, submitLabel, isWide = false, children, onSubmit, onClose } = props;
  const { dialog, stepAside } = useDialog();
  const titleId = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit?.();
  };
  return (
    <dialog
      ref={dialog}
      className={isWide ? 'body-dialog body-dialog-wide' : 'body-dialog'}
      dir={dir}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form className="body-form" noValidate onSubmit={submit}>
        <header className="body-dialog-top">
          <h2 id={titleId}>{title}</h2>
          <button
            type="button"
            className="body-close"
            aria-label={say('body.dialog.close')}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </header>
        {/* A text without controls has to be scrolled by keys as well. */}
        <div className="body-dialog-middle" tabIndex={submitLabel ? undefined : 0}>
          <StepAsideContext value={stepAside}>{children}</StepAsideContext>
        </div>
        <DialogButtons {...props} />
      </form>
    </dialog>
  );
}

function DialogButtons({ say, submitLabel, onClose }: Props) {
  return (
    <footer className="body-dialog-bottom">
      {submitLabel && (
        <button type="submit" className="body-button body-button-main">
          {submitLabel}
        </button>
      )}
      <button type="button" className="body-button" onClick={onClose}>
        {say(submitLabel ? 'body.dialog.cancel' : 'body.dialog.close')}
      </button>
    </footer>
  );
}
