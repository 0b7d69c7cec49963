/** The search page: reads the address, answers, and keeps the address in step, so that it can be shared. */
import type { Locale } from '../../i18n/locales.ts';
import { readState, type SearchState, writeState } from '../../search/address.ts';
import {
  type Answer,
  answerFromTitles,
  answerInOthers,
  answerInOwn,
  type Hit,
  spellingOf,
} from '../../search/browser/answer.ts';
import { prepareEngine } from '../../search/browser/engine.ts';
import {
  type Choices,
  countFacets,
  hasChoices,
  narrow,
  type SortName,
  sortFound,
} from '../../search/facets.ts';
import { chosenChips, Facets, fillSorts } from './facets.client.ts';
import { keepSearch } from './recent.client.ts';
import {
  countText,
  helpLine,
  loadNamed,
  make,
  resultItem,
  spellingLine,
  wordsOf,
} from './render.client.ts';
import type { SearchLabels, SearchWords } from './search-words.ts';

const step = 20;
const enough = 5;
const pause = 180;
const mostOthers = 10;

/** Starts the page; loads the index only when the reader turns to it, or the address asks for something. */
export function startSearchPage(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  const field = page?.querySelector<HTMLInputElement>('input[type=search]');
  if (page && field) new SearchPage(page, field).start();
}

/** The words of the page, and what is drawn with them. */
interface Drawing {
  readonly words: SearchWords;
  readonly labels: SearchLabels;
  readonly facets: Facets;
}

class SearchPage {
  readonly #page: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #locale = document.documentElement.lang as Locale;
  readonly #today = new Date().toISOString().slice(0, 10);
  #state: SearchState = { query: '', choices: {}, sort: 'relevance' };
  #answer: Answer = { hits: [], isPartial: false };
  #drawing: Promise<Drawing> | undefined;
  #turn = 0;
  #waiting = 0;
  #shown = step;

  constructor(page: HTMLElement, field: HTMLInputElement) {
    this.#page = page;
    this.#field = field;
  }

  #part<E extends HTMLElement>(name: string): E {
    const found = this.#page.querySelector<E>(`[data-search-${name}]`);
    if (!found) throw new Error(`The search page has no part data-search-${name}.`);
    return found;
  }

  start(): void {
    const field = this.#field;
    field.addEventListener('focus', () => prepareEngine(this.#locale), { once: true });
    field.addEventListener('input', () => {
      clearTimeout(this.#waiting);
      this.#waiting = window.setTimeout(() => this.#ask({ query: field.value }, 'replace'), pause);
    });
    field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#waiting);
      keepSearch(field.value);
      this.#ask({ query: field.value }, 'push');
    });
    this.#part('more').addEventListener('click', () => void this.#showMore());
    this.#page.addEventListener('click', (event) => this.#onClick(event));
    addEventListener('popstate', () => void this.#readAddress());
    // Beside the results there is room for the facets; above them they would push the results away.
    this.#part<HTMLDetailsElement>('narrow').open = matchMedia('(width >= 62rem)').matches;
    void this.#readAddress();
  }

  #onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    const { better } = link.dataset;
    if (better !== undefined) {
      event.preventDefault();
      this.#field.value = better;
      this.#ask({ query: better }, 'push');
      this.#field.focus();
    } else if (link.closest('[data-search-result]')) keepSearch(this.#field.value);
  }

  /** Loads the words once; what failed is tried again. */
  #draw(): Promise<Drawing> {
    this.#drawing ??= this.#loadDrawing();
    this.#drawing.catch(() => {
      this.#drawing = undefined;
    });
    return this.#drawing;
  }

  async #loadDrawing(): Promise<Drawing> {
    const [words, labels] = await Promise.all([
      wordsOf(this.#page),
      loadNamed<SearchLabels>(this.#page, 'labels'),
    ]);
    const facets = new Facets(this.#part('facets'), labels, words, (choices) =>
      this.#choose(choices),
    );
    fillSorts(this.#part('sort'), labels, (sort: SortName) => this.#ask({ sort }, 'push'));
    return { words, labels, facets };
  }

  #choose(choices: Choices): void {
    const full = Object.entries(choices).filter(([, values]) => values.length > 0);
    this.#ask({ choices: Object.fromEntries(full) }, 'push');
  }

  async #readAddress(): Promise<void> {
    const asked = location.search;
    if (asked === '') {
      this.#state = { query: '', choices: {}, sort: 'relevance' };
      this.#field.value = '';
      this.#tellIgnored([], '');
      return this.#search();
    }
    // At once, so that a reader on a slow line sees what is being looked for.
    this.#field.value = new URLSearchParams(asked).get('q') ?? '';
    try {
      const { labels, words } = await this.#draw();
      if (asked !== location.search) return;
      const { ignored, ...state } = readState(asked, (facet, value) =>
        facet === 'year'
          ? /^\d{4}$/.test(value)
          : labels.facets.some(
              ({ name, values }) => name === facet && values.some(([known]) => known === value),
            ),
      );
      this.#state = state;
      this.#tellIgnored(ignored, words.say.ignored);
      await this.#search();
    } catch {
      this.#fail();
    }
  }

  #tellIgnored(ignored: readonly string[], sentence: string): void {
    const notice = this.#part('ignored');
    notice.hidden = ignored.length === 0;
    notice.textContent = sentence.replace('{{parts}}', ignored.join(', '));
  }

  /** Asks something else. Typing replaces the address, choosing adds to the history. */
  #ask(change: Partial<SearchState>, keep: 'push' | 'replace'): void {
    this.#state = { ...this.#state, ...change };
    const address = `${location.pathname}${writeState(this.#state)}`;
    if (address !== `${location.pathname}${location.search}`)
      history[keep === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    this.#tellIgnored([], '');
    void this.#search();
  }

  #fail(): void {
    this.#page.dataset['state'] = 'failed';
    this.#part('results').replaceChildren();
    const status = this.#part('status');
    status.textContent = status.dataset['failed'] ?? '';
  }

  /** Answers the state; a later one overtakes an earlier one. */
  async #search(): Promise<void> {
    const turn = ++this.#turn;
    const isLate = () => turn !== this.#turn;
    this.#shown = step;
    const { query, choices } = this.#state;
    if (!query.trim() && !hasChoices(choices)) return this.#showNothing();
    try {
      const drawing = await this.#draw();
      const quick = await answerFromTitles(query, this.#locale);
      if (isLate()) return;
      if (quick.hits.length > 0 || !query.trim()) this.#show(quick, drawing);
      const answer = query.trim() ? await answerInOwn(query, this.#locale) : quick;
      if (isLate()) return;
      this.#show(answer, drawing);
      this.#tellCount(answer, drawing);
      this.#goOn(query, answer, drawing, isLate).catch(() => {
        if (!isLate()) this.#failOthers(drawing);
      });
    } catch {
      if (!isLate()) this.#fail();
    }
  }

  #showNothing(): void {
    this.#page.dataset['state'] = 'empty';
    for (const name of ['results', 'facets', 'chosen', 'spelling', 'notes', 'others'])
      this.#part(name).replaceChildren();
    this.#part('more').hidden = true;
    this.#part('status').textContent = '';
  }

  #narrowed({ hits }: Answer): readonly Hit[] {
    const { choices, sort } = this.#state;
    return sortFound(narrow(hits, choices, this.#today), sort);
  }

  #show(answer: Answer, { words, facets }: Drawing): void {
    this.#answer = answer;
    this.#page.dataset['state'] = answer.hits.length > 0 ? 'found' : 'none';
    const { choices, sort } = this.#state;
    const records = answer.hits.map(({ record }) => record);
    facets.draw(choices, countFacets(records, choices, this.#today));
    const chips = chosenChips(choices, facets, words, (next) => this.#choose(next));
    this.#part('chosen').replaceChildren(...chips);
    this.#part<HTMLSelectElement>('sort').value = sort;
    const found = this.#narrowed(answer);
    const items = found.slice(0, this.#shown).map((hit) => resultItem(hit, words));
    this.#part('results').replaceChildren(...items);
    this.#part('notes').replaceChildren(
      ...(found.length === 0 ? [helpLine(this.#state.query, words)] : []),
    );
    this.#part('others').replaceChildren();
    this.#part('spelling').replaceChildren();
    this.#part('more').hidden = found.length <= this.#shown;
  }

  #tellCount(answer: Answer, { words }: Drawing): void {
    const count = countText(this.#narrowed(answer).length, words);
    const isPartial = answer.isPartial && answer.hits.length > 0;
    this.#part('status').textContent = isPartial ? `${words.say.partial} ${count}` : count;
  }

  async #showMore(): Promise<void> {
    const { words } = await this.#draw();
    const from = this.#shown;
    this.#shown += step;
    const found = this.#narrowed(this.#answer);
    const items = found.slice(from, this.#shown).map((hit) => resultItem(hit, words));
    this.#part('results').append(...items);
    this.#part('more').hidden = found.length <= this.#shown;
    items[0]?.querySelector('a')?.focus();
  }

  /** What comes after the answer: the spelling, and the other languages, asked where the own one gave little. */
  async #goOn(
    query: string,
    answer: Answer,
    drawing: Drawing,
    isLate: () => boolean,
  ): Promise<void> {
    if (!query.trim()) return;
    const { words } = drawing;
    const isLittle = answer.hits.length < enough || answer.isPartial;
    const better = isLittle ? await spellingOf(query, this.#locale) : undefined;
    if (isLate()) return;
    if (better) this.#part('spelling').replaceChildren(spellingLine(better, words));
    if (isLittle) return this.#showOthers(query, answer, drawing, isLate);
    const look = make('button', { type: 'button', class: 'button plain' }, words.say.lookInOthers);
    look.addEventListener('click', () => {
      look.disabled = true;
      this.#showOthers(query, answer, drawing, isLate, true).catch(() => this.#failOthers(drawing));
    });
    this.#part('others').replaceChildren(make('p', {}, look));
  }

  /** The other languages cannot be loaded: the answer in the own one stays. */
  #failOthers({ words }: Drawing): void {
    this.#part('others').replaceChildren(make('p', { role: 'status' }, words.say.failed));
  }

  async #showOthers(
    query: string,
    answer: Answer,
    { words }: Drawing,
    isLate: () => boolean,
    isWanted = false,
  ): Promise<void> {
    const known = new Set(answer.hits.map(({ record }) => record.id));
    const found = await answerInOthers(query, this.#locale, known);
    if (isLate()) return;
    const others = narrow(found, this.#state.choices, this.#today).slice(0, mostOthers);
    const box = this.#part('others');
    if (others.length === 0) {
      box.replaceChildren(
        ...(isWanted ? [make('p', { role: 'status' }, words.say.othersNone)] : []),
      );
      return;
    }
    const heading = make('h2', { id: 'others', tabindex: '-1' }, words.say.others);
    const list = make('ol', { role: 'list', class: 'results' });
    list.append(...others.map((hit) => resultItem(hit, words)));
    box.replaceChildren(heading, list);
    if (isWanted) heading.focus();
  }
}
