/** Beginning of the names under which the browser keeps ticks. */
export const checklistKey = 'two-shores.checklist.';

/** Restores the ticks of each checklist, and keeps them when the reader changes one. */
export function rememberChecklists(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-checklist]')) {
    const key = `${checklistKey}${list.dataset['checklist']}`;
    const boxes = [...list.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const kept = localStorage.getItem(key)?.split(' ') ?? [];
    for (const box of boxes) box.checked = kept.includes(box.name);
    list.addEventListener('change', () => {
      const ticked = boxes.filter((box) => box.checked).map((box) => box.name);
      if (ticked.length > 0) localStorage.setItem(key, ticked.join(' '));
      else localStorage.removeItem(key);
    });
  }
}
