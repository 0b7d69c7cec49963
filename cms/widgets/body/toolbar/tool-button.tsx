import type { MouseEvent } from 'react';
import type { Say } from '../view/editor-host.ts';
import type { ToolbarState } from '../view/toolbar-state.ts';
import { Icon } from './icon.tsx';
import { nameAriaShortcut, nameShortcut } from './shortcut.ts';
import type { Tool } from './tools.ts';

interface Props {
  readonly tool: Tool;
  readonly state: ToolbarState;
  readonly isReadOnly: boolean;
  readonly say: Say;
  onRun(tool: Tool): void;
}

/** Keeps the caret in the text while a button is pressed. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

/** A button of the toolbar with its name and its shortcut. */
export function ToolButton({ tool, state, isReadOnly, say, onRun }: Props) {
  const { id, icon, keys, isPressed, isPossible } = tool;
  const name = say(`body.tool.${id}`);
  const isOff = id !== 'help' && (isReadOnly || isPossible?.(state) === false);
  return (
    <button
      type="button"
      className="body-tool"
      aria-label={name}
      aria-pressed={isPressed ? isPressed(state) : undefined}
      aria-disabled={isOff || undefined}
      aria-keyshortcuts={keys ? nameAriaShortcut(keys) : undefined}
      onMouseDown={keepFocus}
      onClick={() => (isOff ? undefined : onRun(tool))}
    >
      <Icon name={icon} />
      <span className="body-tip" aria-hidden="true">
        {name}
        {keys && <kbd>{nameShortcut(keys)}</kbd>}
      </span>
    </button>
  );
}
