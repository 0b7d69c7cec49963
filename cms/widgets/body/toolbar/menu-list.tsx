import type { KeyboardEvent, RefObject } from 'react';
import { keepFocus } from './tool-button.tsx';

/** One line of a menu. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly shortcut?: string;
  /** Whether it is the one that holds now; undefined for actions. */
  readonly isCurrent?: boolean;
  run(): void;
}

interface Props {
  readonly name: string;
  readonly items: readonly MenuItem[];
  readonly list: RefObject<HTMLDivElement | null>;
  onClose(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** The open menu. */
export function MenuList({ name, items, list, onClose, onKeyDown }: Props) {
  return (
    <div
      className="body-menu-list"
      role="menu"
      tabIndex={-1}
      aria-label={name}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          tabIndex={-1}
          {...(item.isCurrent === undefined
            ? { role: 'menuitem' }
            : { role: 'menuitemradio', 'aria-checked': item.isCurrent })}
          className={`body-menu-item body-menu-item-${item.id}`}
          onMouseDown={keepFocus}
          onClick={() => {
            onClose();
            item.run();
          }}
        >
          <span className="body-menu-label">{item.label}</span>
          {item.shortcut && <kbd>{item.shortcut}</kbd>}
          {item.hint && <span className="body-menu-hint">{item.hint}</span>}
        </button>
      ))}
    </div>
  );
}
