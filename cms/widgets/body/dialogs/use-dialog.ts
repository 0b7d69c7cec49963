/** A dialog that opens when it appears, and can step aside for another one. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Does something with the dialog out of the way, such as choosing a picture in a dialog of its own. */
export type StepAside = <T>(work: () => Promise<T>) => Promise<T>;

/** The first control of a form, or the one that asks for it. */
function findFirst(dialog: HTMLElement): HTMLElement | null {
  const body = dialog.querySelector('.body-dialog-middle');
  const wanted = body?.querySelector<HTMLElement>('[data-first]');
  return wanted ?? body?.querySelector<HTMLElement>('input, textarea, select, button') ?? null;
}

/**
 * While aside, the dialog stays visible but no longer covers the page, so that nobody is lost when the other one is
 * closed without an answer: a touch on it brings it back.
 */
function leaveTop(dialog: HTMLDialogElement): () => void {
  const back = () => {
    dialog.removeEventListener('pointerdown', back);
    if (!dialog.isConnected || dialog.matches(':modal')) return;
    dialog.close();
    dialog.showModal();
  };
  dialog.close();
  dialog.setAttribute('open', '');
  dialog.addEventListener('pointerdown', back);
  return back;
}

/** Shows the dialog as long as it is on the page; the focus then goes back to where it was. */
export function useDialog(): {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly stepAside: StepAside;
} {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    if (element) findFirst(element)?.focus();
    return () => element?.close();
  }, []);
  const stepAside: StepAside = async (work) => {
    const back = dialog.current ? leaveTop(dialog.current) : undefined;
    try {
      return await work();
    } finally {
      back?.();
    }
  };
  return { dialog, stepAside };
}
