/** The facets of the search page: boxes to tick, with the number of pages that each would leave. */
import {
  type Choices,
  type FacetCounts,
  type FacetName,
  type SortName,
  sortNames,
} from '../../search/facets.ts';
import { make } from './render.client.ts';
import type { FacetWords, SearchLabels, SearchWords } from './search-words.ts';

/** So many values stand there at once; the others wait behind a button. */
const mostAtOnce = 8;

/** What a facet can be narrowed by: values in words, those without words as they are, the latest year first. */
function valuesShown(
  { name, values }: FacetWords,
  counts: FacetCounts,
  chosen: readonly string[],
): (readonly [string, string])[] {
  const found = counts[name];
  const known =
    values.length > 0
      ? values
      : [...found.keys()]
          .sort()
          .reverse()
          .map((value) => [value, value] as const);
  return known.filter(([value]) => found.has(value) || chosen.includes(value));
}

/** The facets of a page, drawn anew with each answer; what was open stays open, and the focus where it was. */
export class Facets {
  readonly #box: HTMLElement;
  readonly #labels: SearchLabels;
  readonly #words: SearchWords;
  readonly #act: (choices: Choices) => void;
  readonly #open = new Set<FacetName>(['kind', 'topic']);
  readonly #long = new Set<FacetName>();

  constructor(
    box: HTMLElement,
    labels: SearchLabels,
    words: SearchWords,
    act: (choices: Choices) => void,
  ) {
    this.#box = box;
    this.#labels = labels;
    this.#words = words;
    this.#act = act;
  }

  /** Shows the facets for an answer. */
  draw(choices: Choices, counts: FacetCounts): void {
    const { activeElement } = document;
    const focus = activeElement && this.#box.contains(activeElement) ? activeElement.id : '';
    const groups = this.#labels.facets.map((facet) => this.#facet(facet, choices, counts));
    this.#box.replaceChildren(...groups.filter((group) => group !== undefined));
    if (focus) document.getElementById(focus)?.focus();
  }

  /** The label of a chosen value. */
  labelOf(name: FacetName, value: string): string {
    const facet = this.#labels.facets.find((each) => each.name === name);
    return facet?.values.find(([known]) => known === value)?.[1] ?? value;
  }

  #facet(facet: FacetWords, choices: Choices, counts: FacetCounts): HTMLElement | undefined {
    const { name, label } = facet;
    const chosen = choices[name] ?? [];
    const values = valuesShown(facet, counts, chosen);
    // With one value there is nothing to choose.
    if (values.length < 2 && chosen.length === 0) return undefined;
    const details = make('details', { class: 'facet' }, make('summary', {}, label));
    details.open = this.#open.has(name) || chosen.length > 0;
    details.addEventListener('toggle', () => {
      if (details.open) this.#open.add(name);
      else this.#open.delete(name);
    });
    const set = make('fieldset', {}, make('legend', { class: 'visually-hidden' }, label));
    const isLong = values.length > mostAtOnce && !this.#long.has(name);
    values.forEach(([value, words], index) => {
      const row = this.#row(name, value, words, counts[name].get(value) ?? 0, choices);
      row.hidden = isLong && index >= mostAtOnce && !chosen.includes(value);
      set.append(row);
    });
    if (isLong) set.append(this.#more(name, set));
    details.append(set);
    return details;
  }

  #more(name: FacetName, set: HTMLElement): HTMLElement {
    const button = make('button', { type: 'button', class: 'button plain more' });
    button.textContent = this.#words.say.allValues;
    button.addEventListener('click', () => {
      this.#long.add(name);
      const hidden = [...set.querySelectorAll<HTMLElement>('label[hidden]')];
      for (const row of hidden) row.hidden = false;
      hidden[0]?.querySelector('input')?.focus();
      button.remove();
    });
    return button;
  }

  #row(
    name: FacetName,
    value: string,
    words: string,
    count: number,
    choices: Choices,
  ): HTMLElement {
    const chosen = choices[name] ?? [];
    const box = make('input', { type: 'checkbox', id: `facet-${name}-${value}`, name, value });
    box.checked = chosen.includes(value);
    box.addEventListener('change', () => {
      const others = chosen.filter((each) => each !== value);
      this.#act({ ...choices, [name]: box.checked ? [...others, value] : others });
    });
    const number = new Intl.NumberFormat(`${this.#words.locale}-u-nu-latn`).format(count);
    return make(
      'label',
      { class: 'value' },
      box,
      make('span', {}, words),
      make('span', { class: 'count' }, number),
    );
  }
}

/** What is chosen, each with a button that takes it away. */
export function chosenChips(
  choices: Choices,
  facets: Facets,
  words: SearchWords,
  act: (choices: Choices) => void,
): HTMLElement[] {
  const all = Object.entries(choices) as [FacetName, readonly string[]][];
  const chips = all.flatMap(([name, values]) =>
    values.map((value) => {
      const label = facets.labelOf(name, value);
      const name_ = words.say.remove.replace('{{choice}}', label);
      const chip = make('button', { type: 'button', class: 'chip', 'aria-label': name_ }, label);
      chip.addEventListener('click', () =>
        act({ ...choices, [name]: values.filter((each) => each !== value) }),
      );
      return chip;
    }),
  );
  if (chips.length < 2) return chips;
  const clear = make('button', { type: 'button', class: 'chip' }, words.say.clear);
  clear.addEventListener('click', () => act({}));
  return [...chips, clear];
}

/** The menu of orders. */
export function fillSorts(
  select: HTMLSelectElement,
  { sorts }: SearchLabels,
  act: (sort: SortName) => void,
): void {
  select.replaceChildren(...sorts.map(([name, label]) => make('option', { value: name }, label)));
  select.addEventListener('change', () => {
    const sort = sortNames.find((name) => name === select.value);
    if (sort) act(sort);
  });
}
