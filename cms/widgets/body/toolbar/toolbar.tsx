import type { EditorView } from '@codemirror/view';
import { useRef } from 'react';
import type { ComponentForm } from '../component-forms.ts';
import type { DialogRequest } from '../dialogs/dialog-request.ts';
import type { Direction } from '../text/line-direction.ts';
import { cardAround } from '../view/drawn-tags.ts';
import type { Say } from '../view/editor-host.ts';
import { formatCommands } from '../view/keys.ts';
import type { ToolbarState } from '../view/toolbar-state.ts';
import { Icon } from './icon.tsx';
import { Menu } from './menu.tsx';
import type { MenuItem } from './menu-list.tsx';
import { nameShortcut } from './shortcut.ts';
import { ToolButton } from './tool-button.tsx';
import {
  helpTool,
  historyTools,
  insertTools,
  paragraphTools,
  type Tool,
  wordTools,
} from './tools.ts';
import { useRovingFocus } from './use-roving-focus.ts';

interface Props {
  readonly view: EditorView | undefined;
  readonly state: ToolbarState;
  readonly dir: Direction;
  readonly isReadOnly: boolean;
  /** Id of the element that the toolbar belongs to. */
  readonly controls: string;
  readonly components: readonly ComponentForm[];
  readonly say: Say;
  onOpen(request: DialogRequest): void;
}

const levels = [0, 2, 3, 4] as const;
const commandsByLevel = {
  0: formatCommands.paragraph,
  2: formatCommands.heading2,
  3: formatCommands.heading3,
  4: formatCommands.heading4,
} as const;

function listHeadings({ view, state, say }: Props): MenuItem[] {
  return levels.map((level) => ({
    id: level === 0 ? 'paragraph' : `heading${level}`,
    label: say(`body.heading.${level}`),
    shortcut: nameShortcut(`Mod-Alt-${level}`),
    isCurrent: state.heading === level,
    run: () => {
      if (!view) return;
      // A heading chosen again stays one; the shortcut turns it off.
      if (state.heading !== level) commandsByLevel[level](view);
      view.focus();
    },
  }));
}

/** The blocks that fit at the caret: those with a parent only in that parent. */
function listBlocks({ view, components, onOpen }: Props): MenuItem[] {
  const around = view && cardAround(view.state);
  return components.flatMap((form): MenuItem[] => {
    const { name, label, hint, parents } = form;
    if (!parents) return [{ id: name, label, hint, run: () => onOpen({ kind: 'block', form }) }];
    if (!around || !parents.includes(around.name)) return [];
    return [{ id: name, label, hint, run: () => onOpen({ kind: 'block', form, within: around }) }];
  });
}

/** The toolbar above the text. */
export function Toolbar(props: Props) {
  const { view, state, dir, isReadOnly, controls, say } = props;
  const root = useRef<HTMLDivElement>(null);
  useRovingFocus(root, dir);
  const onRun = (tool: Tool) => {
    if (!view) return;
    view.focus();
    tool.run(view);
  };
  const showTools = (tools: readonly Tool[]) => (
    <div className="body-tools">
      {tools.map((tool) => (
        <ToolButton key={tool.id} {...{ tool, state, isReadOnly, say, onRun }} />
      ))}
    </div>
  );
  const level = levels.find((other) => other === state.heading) ?? 0;
  return (
    <div
      className="body-toolbar"
      role="toolbar"
      aria-label={say('body.toolbar')}
      aria-controls={controls}
      ref={root}
    >
      {showTools(historyTools)}
      <Menu
        name={say('body.heading.menu')}
        label={<span className="body-tool-words">{say(`body.heading.${level}`)}</span>}
        items={listHeadings(props)}
        isDisabled={isReadOnly || state.isTable || state.isNote}
      />
      {showTools(wordTools)}
      {showTools(paragraphTools)}
      {showTools(insertTools)}
      <Menu
        name={say('body.blocks.menu')}
        label={
          <>
            <Icon name="blocks" />
            <span className="body-tool-words">{say('body.blocks.label')}</span>
          </>
        }
        items={listBlocks(props)}
        isDisabled={isReadOnly || state.isNote}
      />
      {showTools([helpTool])}
    </div>
  );
}
