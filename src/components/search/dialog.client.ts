/** The search dialog once it is open: answers while the reader types. */
import { find } from './pagefind.client.ts';
import { countText, resultItem, wordsOf } from './render.client.ts';

const shown = 8;
const started = new WeakSet<HTMLDialogElement>();

/** Makes the dialog answer; does so once. */
export function startDialog(dialog: HTMLDialogElement, initial: string): void {
  const field = dialog.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) return;
  // Said here and not in the page: nobody sees the field before, and every page would carry it.
  field.autocomplete = 'off';
  field.spellcheck = false;
  field.focus();
  if (initial) field.value = initial;
  if (started.has(dialog)) return;
  started.add(dialog);
  const search = answerIn(dialog, field);
  let waiting = 0;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(search, 150);
  });
  dialog.querySelector('[data-search-close]')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  if (field.value) void search();
}

/** A function that answers what stands in the field; a later question overtakes an earlier one. */
function answerIn(dialog: HTMLDialogElement, field: HTMLInputElement): () => Promise<void> {
  const status = dialog.querySelector<HTMLElement>('[data-search-status]');
  const list = dialog.querySelector<HTMLElement>('[data-search-results]');
  const all = dialog.querySelector<HTMLAnchorElement>('[data-search-all]');
  const { action } = field.form ?? { action: '' };
  let asked = 0;
  const tell = (text: string) => {
    if (status) status.textContent = text;
  };
  return async () => {
    const query = field.value.trim();
    const turn = ++asked;
    if (all) all.href = query ? `${action}?q=${encodeURIComponent(query)}` : action;
    if (!query) {
      list?.replaceChildren();
      tell('');
      return;
    }
    try {
      const words = await wordsOf(dialog);
      const found = await find(words.locale, query);
      const hits = await found.read(0, shown);
      if (turn !== asked) return;
      list?.replaceChildren(...hits.map((hit) => resultItem(hit, words)));
      tell(countText(found.total, words));
    } catch {
      if (turn === asked) tell(status?.dataset['failed'] ?? '');
    }
  };
}
