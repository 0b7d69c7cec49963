/** One tab stop for a toolbar: arrow keys go from button to button. */
import { type RefObject, useEffect } from 'react';
import type { Direction } from '../text/line-direction.ts';

function listButtons(toolbar: HTMLElement): HTMLButtonElement[] {
  return [...toolbar.querySelectorAll<HTMLButtonElement>('button:not([role^="menuitem"])')];
}

/** Which button a key leads to. */
function findTarget(
  buttons: readonly HTMLButtonElement[],
  current: number,
  key: string,
  direction: Direction,
): HTMLButtonElement | undefined {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return buttons[(current + 1) % buttons.length];
  if (key === backward) return buttons.at(current - 1);
  if (key === 'Home') return buttons[0];
  return key === 'End' ? buttons.at(-1) : undefined;
}

function listenTo(toolbar: HTMLElement, direction: Direction): () => void {
  const makeCurrent = (current: HTMLButtonElement | undefined) => {
    for (const button of listButtons(toolbar)) button.tabIndex = button === current ? 0 : -1;
  };
  makeCurrent(listButtons(toolbar)[0]);
  const onKey = (event: KeyboardEvent) => {
    const buttons = listButtons(toolbar);
    const current = buttons.findIndex((button) => button.matches(':focus'));
    const target = current < 0 ? undefined : findTarget(buttons, current, event.key, direction);
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  const onFocus = ({ target }: FocusEvent) => {
    const button = listButtons(toolbar).find((other) => other === target);
    if (button) makeCurrent(button);
  };
  toolbar.addEventListener('keydown', onKey);
  toolbar.addEventListener('focusin', onFocus);
  return () => {
    toolbar.removeEventListener('keydown', onKey);
    toolbar.removeEventListener('focusin', onFocus);
  };
}

/** Gives a toolbar its keys. @see https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/ */
export function useRovingFocus(toolbar: RefObject<HTMLElement | null>, direction: Direction): void {
  useEffect(
    () => (toolbar.current ? listenTo(toolbar.current, direction) : undefined),
    [toolbar, direction],
  );
}
