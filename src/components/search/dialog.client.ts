/** The search dialog once it is open: answers while the reader types. */
import { find } from './pagefind.client.ts';
import { countText, resultItem, wordsOf } from './render.client.ts';

const shown = 8;
const started = new WeakSet<HTMLDialogElement>();

/** Makes the dialog answer; does so once. */
export function startDialog(dialog: HTMLDialogElement, initial: string): void {
  const field = dialog.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) return;
  field.focus();
  if (initial) field.value = initial;
  if (started.has(dialog)) return;
  started.add(dialog);
  const words = wordsOf(dialog);
  const status = dialog.querySelector<HTMLElement>('[data-search-status]');
  const list = dialog.querySelector<HTMLElement>('[data-search-results]');
  const all = dialog.querySelector<HTMLAnchorElement>('[data-search-all]');
  let asked = 0;
  const search = async () => {
    const query = field.value.trim();
    const turn = ++asked;
    if (all) all.href = query ? `${words.path}?q=${encodeURIComponent(query)}` : words.path;
    if (!query) {
      list?.replaceChildren();
      if (status) status.textContent = '';
      return;
    }
    try {
      const found = await find(words.locale, query);
      const hits = await found.read(0, shown);
      if (turn !== asked) return;
      list?.replaceChildren(...hits.map((hit) => resultItem(hit, words)));
      if (status) status.textContent = countText(found.total, words);
    } catch {
      if (status) status.textContent = words.failed;
    }
  };
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
