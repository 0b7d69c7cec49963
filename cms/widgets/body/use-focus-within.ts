/** Tells when the focus comes into an element and when it leaves it. */
import { type RefObject, useEffect } from 'react';

/** Whether the focus comes from or goes to somewhere outside an element. */
function crossesEdge(element: HTMLElement, other: EventTarget | null): boolean {
  return !(other instanceof Node) || !element.contains(other);
}

/** Calls back with true when the focus comes in, with false when it goes. */
export function useFocusWithin(
  element: RefObject<HTMLElement | null>,
  onChange: (isWithin: boolean) => void,
): void {
  useEffect(() => {
    const root = element.current;
    if (!root) return undefined;
    const watch = ({ type, relatedTarget }: FocusEvent) => {
      if (crossesEdge(root, relatedTarget)) onChange(type === 'focusin');
    };
    root.addEventListener('focusin', watch);
    root.addEventListener('focusout', watch);
    return () => {
      root.removeEventListener('focusin', watch);
      root.removeEventListener('focusout', watch);
    };
  });
}
