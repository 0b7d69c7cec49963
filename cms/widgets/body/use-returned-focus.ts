/** Where the focus goes when a form closes. */
import type { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import type { DialogRequest } from './dialogs/dialog-request.ts';
import { focusCard } from './view/card-keys.ts';

/** The dialog itself gives the focus back; but a card whose form is done has been drawn anew, and so is given it again. */
export function useReturnedFocus(
  view: EditorView | undefined,
  request: DialogRequest | undefined,
  isDone: boolean,
): void {
  const last = useRef(request);
  useEffect(() => {
    const before = last.current;
    last.current = request;
    if (!view || request || !before) return;
    const card = 'card' in before ? before.card : undefined;
    if (isDone && card && focusCard(view, card)) return;
    if (isDone || document.activeElement === document.body) view.focus();
  }, [view, request, isDone]);
}
