import { countInWords } from './count-words.client.ts';

/** Narrows a complete list in place: choices of several facets together, kept in the address. */
export function filterInPlace(): void {
  for (const nav of document.querySelectorAll<HTMLElement>('[data-filters][data-complete]'))
    enhance(nav);
}

function enhance(nav: HTMLElement): void {
  const links = [...nav.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
  const items = [...document.querySelectorAll<HTMLElement>('[data-list-item]')];
  const status = nav.querySelector<HTMLElement>('[data-filter-status]');
  const heading = document.querySelector<HTMLElement>('[data-list-count]');
  const clear = nav.querySelector<HTMLAnchorElement>('[data-clear]');
  const chosen = new Map<string, string>(new URLSearchParams(location.search));
  const shows = (item: HTMLElement) =>
    [...chosen].every(([name, value]) => (item.dataset[name] ?? '').split(' ').includes(value));
  const apply = (announce: boolean) => {
    for (const item of items) item.hidden = !shows(item);
    for (const link of links) {
      const on = chosen.get(link.dataset['facet'] ?? '') === link.dataset['value'];
      if (on) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (clear) clear.hidden = chosen.size === 0;
    const shown = items.filter((item) => !item.hidden).length;
    if (!status) return;
    const count = countInWords(status, shown);
    if (heading) heading.textContent = count;
    if (announce) status.textContent = count;
  };
  nav.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    const { facet, value } = link.dataset;
    if (!facet || !value) chosen.clear();
    else if (chosen.get(facet) === value) chosen.delete(facet);
    else chosen.set(facet, value);
    const query = new URLSearchParams([...chosen]).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    apply(true);
  });
  for (const name of [...chosen.keys()])
    if (!links.some((link) => link.dataset['facet'] === name)) chosen.delete(name);
  if (chosen.size > 0) apply(true);
}
