import type { EditorView } from '@codemirror/view';
import { nameShortcut } from '../toolbar/shortcut.ts';
import { hostOf } from '../view/editor-host.ts';
import { Modal } from './modal.tsx';

interface Props {
  readonly view: EditorView;
  onClose(isDone?: boolean): void;
}

/** What can be written, with the keys for it; names and examples are the texts `body.help.<id>`. */
const rows = [
  { id: 'paragraph', keys: 'Enter' },
  { id: 'lineBreak', keys: 'Shift-Enter' },
  { id: 'heading', keys: 'Mod-Alt-2' },
  { id: 'bold', keys: 'Mod-b' },
  { id: 'italic', keys: 'Mod-i' },
  { id: 'link', keys: 'Mod-k' },
  { id: 'bulleted', keys: 'Mod-Shift-8' },
  { id: 'numbered', keys: 'Mod-Shift-7' },
  { id: 'quote', keys: 'Mod-Shift-9' },
  { id: 'footnote', keys: 'Mod-Alt-f' },
  { id: 'table' },
  { id: 'picture' },
  { id: 'blocks' },
] as const;

const tips = ['keys', 'cards', 'signs', 'paste', 'leave'] as const;

/** A short help: what can be written, how it looks as text, and by which keys. */
export function HelpDialog({ view, onClose }: Props) {
  const { say, interfaceDir } = hostOf(view.state);
  return (
    <Modal title={say('body.help.title')} dir={interfaceDir} say={say} isWide onClose={onClose}>
      <p className="body-intro">{say('body.help.intro')}</p>
      <table className="body-help">
        <thead>
          <tr>
            <th scope="col">{say('body.help.what')}</th>
            <th scope="col">{say('body.help.text')}</th>
            <th scope="col">{say('body.help.keysColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{say(`body.help.${row.id}`)}</th>
              <td>
                <code dir="auto">{say(`body.help.${row.id}.example`)}</code>
              </td>
              <td>{'keys' in row && <kbd dir="ltr">{nameShortcut(row.keys)}</kbd>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="body-help-tips">
        {tips.map((tip) => (
          <li key={tip}>{say(`body.help.tip.${tip}`)}</li>
        ))}
      </ul>
    </Modal>
  );
}
