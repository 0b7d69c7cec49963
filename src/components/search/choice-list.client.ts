/** A list of links under a field, one of which is chosen with the arrow keys while the focus stays in the field. */
import { make } from './render.client.ts';

/** Links that belong together, with a name that is shown above them. */
export interface ChoiceGroup {
  readonly name?: string;
  readonly options: readonly HTMLElement[];
}

/** The list. The field becomes a combobox (https://www.w3.org/TR/wai-aria-1.2/#combobox). */
export class ChoiceList {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  #options: readonly HTMLElement[] = [];
  #chosen = -1;

  constructor(field: HTMLInputElement, list: HTMLElement) {
    this.#field = field;
    this.#list = list;
    field.role = 'combobox';
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-haspopup', 'listbox');
    field.setAttribute('aria-controls', list.id);
    field.setAttribute('aria-expanded', 'false');
    list.hidden = true;
  }

  /** Names the list for those who do not see it. */
  name(name: string): void {
    this.#list.setAttribute('aria-label', name);
  }

  /** Shows these choices in the place of the earlier ones; the chosen one stays chosen if it is still there. */
  fill(groups: readonly ChoiceGroup[]): void {
    const before = this.#options[this.#chosen]?.getAttribute('href')?.split('#')[0];
    const full = groups.filter(({ options }) => options.length > 0);
    this.#list.replaceChildren(
      ...full.map(({ name, options }, index) => {
        if (name === undefined) return make('div', { role: 'presentation' }, ...options);
        const id = `${this.#list.id}-group-${index}`;
        const heading = make('p', { id, class: 'label group', role: 'presentation' }, name);
        return make('div', { role: 'group', 'aria-labelledby': id }, heading, ...options);
      }),
    );
    this.#options = full.flatMap(({ options }) => options);
    this.#options.forEach((option, index) => {
      option.role = 'option';
      option.id = `${this.#list.id}-${index}`;
      option.tabIndex = -1;
      option.setAttribute('aria-selected', 'false');
    });
    this.#list.hidden = this.#options.length === 0;
    this.#field.setAttribute('aria-expanded', String(this.#options.length > 0));
    const again = before
      ? this.#options.findIndex((option) => option.getAttribute('href')?.split('#')[0] === before)
      : -1;
    this.#choose(again);
  }

  /** Chooses nothing any more. */
  leave(): void {
    this.#choose(-1);
  }

  /** Up and down choose, Enter opens what is chosen; everything else stays with the field. */
  onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const count = this.#options.length;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place more than there are choices: between the last and the first the field itself is meant.
      this.#choose(((this.#chosen + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && this.#chosen >= 0) {
      event.preventDefault();
      this.#options[this.#chosen]?.click();
    } else if (event.key === 'Escape' && this.#chosen >= 0) {
      event.preventDefault();
      this.#choose(-1);
    }
  }

  #choose(index: number): void {
    this.#options[this.#chosen]?.setAttribute('aria-selected', 'false');
    this.#chosen = index;
    const option = this.#options[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }
}
