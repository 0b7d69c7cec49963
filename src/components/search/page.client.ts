/** The search page: reads the address, answers, and keeps the address in step. */
import { type Found, find } from './pagefind.client.ts';
import { countText, resultItem, wordsOf } from './render.client.ts';

const step = 20;

/** Starts the page; loads the index only when there is something to look for. */
export function startSearchPage(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  const form = page?.querySelector('form');
  const field = page?.querySelector<HTMLInputElement>('input[type=search]');
  if (!page || !form || !field) return;
  const words = wordsOf(page);
  const selects = [...form.querySelectorAll('select')];
  const status = page.querySelector<HTMLElement>('[data-search-status]');
  const list = page.querySelector<HTMLElement>('[data-search-results]');
  const more = page.querySelector<HTMLButtonElement>('[data-search-more]');
  let found: Found | undefined;
  let asked = 0;

  const show = async (from: number) => {
    const hits = (await found?.read(from, from + step)) ?? [];
    const items = hits.map((hit) => resultItem(hit, words));
    if (from === 0) list?.replaceChildren(...items);
    else list?.append(...items);
    if (more) more.hidden = (found?.total ?? 0) <= from + step;
    if (from > 0) items[0]?.querySelector('a')?.focus();
  };
  const search = async () => {
    const turn = ++asked;
    const filters = Object.fromEntries(
      selects.filter(({ value }) => value).map(({ name, value }) => [name, value]),
    );
    const query = field.value.trim();
    if (!query && Object.keys(filters).length === 0) {
      list?.replaceChildren();
      if (status) status.textContent = '';
      if (more) more.hidden = true;
      return;
    }
    try {
      const answer = await find(words.locale, query, filters);
      if (turn !== asked) return;
      found = answer;
      await show(0);
      if (status) status.textContent = countText(answer.total, words);
    } catch {
      if (status) status.textContent = words.failed;
    }
  };
  const keepAddress = () => {
    const values = new URLSearchParams();
    if (field.value.trim()) values.set('q', field.value.trim());
    for (const { name, value } of selects) if (value) values.set(name, value);
    history.replaceState(null, '', values.size > 0 ? `?${values}` : location.pathname);
  };
  const act = () => {
    keepAddress();
    void search();
  };
  const given = new URLSearchParams(location.search);
  field.value = given.get('q') ?? '';
  for (const select of selects) select.value = given.get(select.name) ?? '';
  let waiting = 0;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(act, 200);
  });
  for (const select of selects) select.addEventListener('change', act);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    act();
  });
  more?.addEventListener('click', () => void show(list?.children.length ?? 0));
  void search();
}
