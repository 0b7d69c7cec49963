/** The editor of texts with what makes clean text of the clipboard; together they are one file to fetch. */
import { pasteToMarkup } from '../../paste/paste-to-markup.ts';
import { BodyEditor, type BodyEditorProps } from './body-editor.tsx';

/** The editor, able to paste from Word and Google Docs. */
export function PastingBodyEditor(props: Omit<BodyEditorProps, 'convertPaste'>) {
  return <BodyEditor {...props} convertPaste={pasteToMarkup} />;
}
