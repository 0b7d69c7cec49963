import type { EditorView } from '@codemirror/view';
import { BlockDialog } from './block-dialog.tsx';
import type { DialogRequest } from './dialog-request.ts';
import { FootnoteDialog } from './footnote-dialog.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { PictureDialog } from './picture-dialog.tsx';
import { TableDialog } from './table-dialog.tsx';

interface Props {
  readonly request: DialogRequest;
  readonly view: EditorView;
  onClose(isDone?: boolean): void;
}

/** The form that was asked for. */
export function EditorDialog({ request, view, onClose }: Props) {
  const shared = { view, onClose };
  switch (request.kind) {
    case 'link':
      return <LinkDialog {...shared} />;
    case 'table':
      return <TableDialog {...shared} />;
    case 'footnote':
      return <FootnoteDialog {...shared} label={request.label} />;
    case 'picture':
      return <PictureDialog {...shared} card={request.card} />;
    case 'block':
      return <BlockDialog {...shared} request={request} />;
    case 'help':
      return <HelpDialog {...shared} />;
  }
}
