/** Sorts and narrows the lists of what is to be done; the choices stand in the address. */
import { countInWords } from '../list/count-words.client.ts';

/** Adds the controls, which a page without scripts does not show. */
export function enhanceWorkLists(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-work-controls]'))
    enhance(form);
}

const titleOf = (row: HTMLElement) => row.querySelector('[data-title]')?.textContent ?? '';

/** Puts rows in an order. They are given in the order of the page: by state, collection and title. */
function sortRows(rows: readonly HTMLElement[], by: string, kinds: readonly string[]) {
  const { compare } = new Intl.Collator(document.documentElement.lang);
  const rank = (row: HTMLElement) => kinds.indexOf(row.dataset['kind'] ?? '');
  const orders: Record<string, (a: HTMLElement, b: HTMLElement) => number> = {
    kind: (a, b) => rank(a) - rank(b),
    title: (a, b) => compare(titleOf(a), titleOf(b)),
    // The latest first; what was never translated has no date and comes last.
    date: (a, b) => compare(b.dataset['date'] ?? '', a.dataset['date'] ?? ''),
  };
  const order = orders[by];
  return order ? rows.toSorted(order) : rows;
}

function enhance(form: HTMLFormElement): void {
  const selects = [...form.querySelectorAll('select')];
  const status = document.querySelector<HTMLElement>('[data-work-status]');
  const lists = [...document.querySelectorAll<HTMLElement>('[data-work-list]')].map((list) => ({
    list,
    rows: [...list.querySelectorAll<HTMLElement>(':scope > li')],
  }));
  const chosen = (name: string) => selects.find((select) => select.name === name)?.value ?? '';
  const kinds = [...form.querySelectorAll<HTMLOptionElement>('[name=kind] option')].map(
    ({ value }) => value,
  );
  const show = () => {
    let count = 0;
    for (const { list, rows } of lists) {
      const shown = rows.filter((row) =>
        ['state', 'kind'].every((name) => !chosen(name) || row.dataset[name] === chosen(name)),
      );
      for (const row of rows) row.hidden = !shown.includes(row);
      list.append(...sortRows(rows, chosen('sort'), kinds));
      count += shown.length;
      const around = list.closest('details');
      if (!around) continue;
      around.hidden = shown.length === 0;
      if (chosen('kind') && shown.length > 0) around.open = true;
    }
    if (status) status.textContent = countInWords(status, count);
  };
  const keep = () => {
    const choices = selects.flatMap(({ name, value }) => (value ? [[name, value]] : []));
    const query = new URLSearchParams(choices).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    show();
  };
  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  form.addEventListener('change', keep);
  // The form is emptied after this event.
  form.addEventListener('reset', () => setTimeout(keep));
  form.hidden = false;
  show();
}
