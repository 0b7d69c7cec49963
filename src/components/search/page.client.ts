/** The search page: reads the address, answers, and keeps the address in step. */
import { type Found, find } from './pagefind.client.ts';
import { countText, resultItem, wordsOf } from './render.client.ts';

const step = 20;

/** The parts of the page that the script works with. */
interface Parts {
  readonly page: HTMLElement;
  readonly field: HTMLInputElement;
  readonly selects: readonly HTMLSelectElement[];
}

/** Starts the page; loads the index only when there is something to look for. */
export function startSearchPage(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  const form = page?.querySelector('form');
  const field = page?.querySelector<HTMLInputElement>('input[type=search]');
  if (!page || !form || !field) return;
  const parts = { page, field, selects: [...form.querySelectorAll('select')] };
  readAddress(parts);
  const search = answerOn(parts);
  const act = () => {
    keepAddress(parts);
    void search();
  };
  let waiting = 0;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(act, 200);
  });
  for (const select of parts.selects) select.addEventListener('change', act);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    act();
  });
  void search();
}

function readAddress({ field, selects }: Parts): void {
  const given = new URLSearchParams(location.search);
  field.value = given.get('q') ?? '';
  for (const select of selects) select.value = given.get(select.name) ?? '';
}

function keepAddress({ field, selects }: Parts): void {
  const values = new URLSearchParams();
  if (field.value.trim()) values.set('q', field.value.trim());
  for (const { name, value } of selects) if (value) values.set(name, value);
  history.replaceState(null, '', values.size > 0 ? `?${values}` : location.pathname);
}

/** A function that answers what the form asks; a later question overtakes an earlier one. */
function answerOn({ page, field, selects }: Parts): () => Promise<void> {
  const status = page.querySelector<HTMLElement>('[data-search-status]');
  const list = page.querySelector<HTMLElement>('[data-search-results]');
  const more = page.querySelector<HTMLButtonElement>('[data-search-more]');
  let found: Found | undefined;
  let asked = 0;
  const tell = (text: string) => {
    if (status) status.textContent = text;
  };
  const show = async (from: number) => {
    const turn = asked;
    const words = await wordsOf(page);
    const hits = (await found?.read(from, from + step)) ?? [];
    if (turn !== asked) return;
    const items = hits.map((hit) => resultItem(hit, words));
    if (from === 0) list?.replaceChildren(...items);
    else list?.append(...items);
    if (more) more.hidden = (found?.total ?? 0) <= from + step;
    if (from > 0) items[0]?.querySelector('a')?.focus();
  };
  more?.addEventListener('click', () => void show(list?.children.length ?? 0));
  return async () => {
    const turn = ++asked;
    const query = field.value.trim();
    const chosen = selects.filter(({ value }) => value).map(({ name, value }) => [name, value]);
    found = undefined;
    if (!query && chosen.length === 0) {
      list?.replaceChildren();
      if (more) more.hidden = true;
      tell('');
      return;
    }
    try {
      const words = await wordsOf(page);
      const answer = await find(words.locale, query, Object.fromEntries(chosen));
      if (turn !== asked) return;
      found = answer;
      await show(0);
      tell(countText(answer.total, words));
    } catch {
      if (turn === asked) tell(status?.dataset['failed'] ?? '');
    }
  };
}
