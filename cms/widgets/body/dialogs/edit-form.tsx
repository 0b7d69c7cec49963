import type { ReactNode } from 'react';
import { Icon } from '../toolbar/icon.tsx';
import type { EditorHost } from '../view/editor-host.ts';
import { Modal } from './modal.tsx';

interface Props {
  readonly title: string;
  readonly host: EditorHost;
  /** Whether something is put in that was not there. */
  readonly isNew: boolean;
  /** What keeps the form from being finished and belongs to no single field. */
  readonly problems: readonly string[];
  readonly children: ReactNode;
  onSubmit(): void;
  onClose(): void;
}

/** A form that puts something into the text or changes it there. */
export function EditForm({ title, host, isNew, problems, children, onSubmit, onClose }: Props) {
  const { say, interfaceDir } = host;
  const submitLabel = say(isNew ? 'body.dialog.insert' : 'body.dialog.save');
  return (
    <Modal {...{ title, say, submitLabel, onSubmit, onClose }} dir={interfaceDir}>
      <div role="alert">
        {problems.map((message) => (
          <p key={message} className="body-error">
            <Icon name="warning" />
            {message}
          </p>
        ))}
      </div>
      {children}
    </Modal>
  );
}
