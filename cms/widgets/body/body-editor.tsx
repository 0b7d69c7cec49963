import { useMemo, useRef, useState } from 'react';
import './body-editor.css';
import type { ComponentForm } from './component-forms.ts';
import type { DialogRequest } from './dialogs/dialog-request.ts';
import { EditorDialog } from './dialogs/editor-dialog.tsx';
import { StatusLine } from './status-line.tsx';
import type { Direction } from './text/line-direction.ts';
import type { CheckText } from './text/new-problems.ts';
import { Toolbar } from './toolbar/toolbar.tsx';
import { useEditor } from './use-editor.ts';
import { useFocusWithin } from './use-focus-within.ts';
import { useReturnedFocus } from './use-returned-focus.ts';
import type { EditorHost, Say, SitePage } from './view/editor-host.ts';

/** What the editor of a text is given. Functions and lists should stay the same from rendering to rendering. */
export interface BodyEditorProps {
  /** Id of the editable element, for the label. */
  readonly id: string;
  readonly value: string;
  /** Name of the entry that is edited; another one, like another language, begins a new history. */
  readonly entry?: string;
  /** Language and direction of the text. */
  readonly lang: string;
  readonly dir: Direction;
  /** Direction of the interface. */
  readonly interfaceDir: Direction;
  readonly readOnly?: boolean;
  readonly label: string;
  readonly say: Say;
  /** Says at once what is wrong with a text. */
  readonly check: CheckText;
  readonly components: readonly ComponentForm[];
  readonly pages: readonly SitePage[];
  onChange(value: string): void;
  /** Opens the media library; gives `../../media/x.webp`, or undefined when nothing was chosen. */
  choosePicture(): Promise<string | undefined>;
  /** Address at which the browser can show a picture of ours. */
  pictureUrl(path: string): string | undefined;
  /** Our Markdown for HTML from the clipboard. */
  convertPaste(html: string): string;
  onFocus?(): void;
  onBlur?(): void;
}

/** A text with a toolbar: Markdown and our blocks, kept byte for byte where nobody changes it. */
export function BodyEditor(props: BodyEditorProps) {
  const { say, check, components, pages, choosePicture, pictureUrl, convertPaste, interfaceDir } =
    props;
  const root = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  useFocusWithin(root, (isWithin) => (isWithin ? props.onFocus?.() : props.onBlur?.()));
  const [request, open] = useState<DialogRequest>();
  const [isDone, setDone] = useState(false);
  const [message, announce] = useState('');
  const host = useMemo<EditorHost>(
    () => ({
      say,
      check,
      components,
      pages,
      choosePicture,
      pictureUrl,
      convertPaste,
      interfaceDir,
      open,
      announce,
    }),
    [say, check, components, pages, choosePicture, pictureUrl, convertPaste, interfaceDir],
  );
  const { view, status } = useEditor(surface, props, host);
  useReturnedFocus(view, request, isDone);
  const close = (done = false) => {
    setDone(done);
    open(undefined);
  };
  return (
    <div className="body-editor" dir={interfaceDir} ref={root}>
      <Toolbar
        view={view}
        state={status.toolbar}
        dir={interfaceDir}
        isReadOnly={props.readOnly ?? false}
        controls={props.id}
        components={components}
        say={say}
        onOpen={open}
      />
      <div className="body-surface" dir={props.dir} lang={props.lang} ref={surface} />
      <StatusLine view={view} status={status} message={message} say={say} />
      {view && request && <EditorDialog request={request} view={view} onClose={close} />}
    </div>
  );
}
