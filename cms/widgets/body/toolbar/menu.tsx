import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Icon } from './icon.tsx';
import { type MenuItem, MenuList } from './menu-list.tsx';
import { keepFocus } from './tool-button.tsx';

interface Props {
  readonly name: string;
  readonly label: ReactNode;
  readonly items: readonly MenuItem[];
  readonly isDisabled: boolean;
}

const margin = 8;

/** Moves an open menu sideways until it is on the page. */
function fitOnPage(list: HTMLElement): void {
  const { left, right } = list.getBoundingClientRect();
  const over = Math.max(0, right - document.documentElement.clientWidth + margin);
  list.style.translate = `${left < margin ? margin - left : -over}px`;
}

function focusItem(list: HTMLElement, which: (at: number, length: number) => number): void {
  const items = [...list.querySelectorAll('button')];
  const at = items.findIndex((item) => item.matches(':focus'));
  items[which(at, items.length)]?.focus();
}

const moves: Readonly<Record<string, (at: number, length: number) => number>> = {
  ArrowDown: (at, length) => (at + 1) % length,
  ArrowUp: (at, length) => (at + length - 1) % length,
  Home: () => 0,
  End: (_at, length) => length - 1,
};

/** Closes on a press elsewhere; places the menu and gives its current line the focus when it opens. */
function useOpenMenu(
  root: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  isOpen: boolean,
  close: () => void,
): void {
  useLayoutEffect(() => {
    if (!isOpen || !list.current) return;
    fitOnPage(list.current);
    const current = list.current.querySelector<HTMLElement>('[aria-checked="true"]');
    (current ?? list.current.querySelector('button'))?.focus();
  }, [list, isOpen]);
  useEffect(() => {
    if (!isOpen) return undefined;
    const onPress = ({ target }: PointerEvent) => {
      if (!(target instanceof Node) || !root.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  });
}

/** A button that opens a menu. @see https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/ */
export function Menu({ name, label, items, isDisabled }: Props) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  useOpenMenu(root, list, isOpen, close);
  const onMenuKey = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return close();
    const move = moves[event.key];
    if (!move && event.key !== 'Escape') return undefined;
    event.preventDefault();
    event.stopPropagation();
    if (move && list.current) return focusItem(list.current, move);
    close();
    return opener.current?.focus();
  };
  return (
    <div className="body-menu" ref={root}>
      <button
        type="button"
        ref={opener}
        className="body-tool body-tool-menu"
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-disabled={isDisabled || undefined}
        onMouseDown={keepFocus}
        onClick={() => setOpen(!isOpen && !isDisabled)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || isDisabled) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {label}
        <Icon name="open" />
      </button>
      {isOpen && <MenuList {...{ name, items, list }} onClose={close} onKeyDown={onMenuKey} />}
    </div>
  );
}
