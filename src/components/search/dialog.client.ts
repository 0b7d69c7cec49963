/**
 * The search dialog once it is open: a combobox with a list of answers while the reader types
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
import type { Locale } from '../../i18n/locales.ts';
import {
  type Answer,
  answerFromTitles,
  answerInOthers,
  answerInOwn,
  type Hit,
  spellingOf,
} from '../../search/browser/answer.ts';
import { prepareEngine } from '../../search/browser/engine.ts';
import { takeOver } from '../../search/browser/fetch-once.ts';
import { ChoiceList } from './choice-list.client.ts';
import { eraseSearches, keepSearch, recentSearches } from './recent.client.ts';
import { countText, fillHit, helpLine, make, spellingLine, wordsOf } from './render.client.ts';
import styles from './results.css?inline';
import type { SearchWords } from './search-words.ts';

const shown = 8;
const shownOthers = 4;
/** With fewer hits in the reader's language the others are asked without a word. */
const enough = 3;
const pause = 120;
const started = new WeakSet<HTMLDialogElement>();

/** Makes the dialog answer; does so once. */
export function startDialog(
  dialog: HTMLDialogElement,
  initial: string,
  early: ReadonlyMap<string, Promise<Response>>,
): void {
  const field = dialog.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) return;
  if (initial) field.value = initial;
  if (started.has(dialog)) return;
  started.add(dialog);
  takeOver(early);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  new SearchDialog(dialog, field).start();
}

/** What is in the dialog, and what it last asked. */
class SearchDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #field: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #notes: HTMLElement;
  readonly #spelling = make('div');
  readonly #choices: ChoiceList;
  readonly #all: HTMLAnchorElement | null;
  readonly #allPlain: string;
  readonly #locale: Locale;
  #turn = 0;
  #waiting = 0;

  constructor(dialog: HTMLDialogElement, field: HTMLInputElement) {
    this.#dialog = dialog;
    this.#field = field;
    this.#status = dialog.querySelector<HTMLElement>('[data-search-status]') ?? make('p');
    this.#all = dialog.querySelector<HTMLAnchorElement>('[data-search-all]');
    this.#allPlain = this.#all?.textContent ?? '';
    this.#locale = document.documentElement.lang as Locale;
    const list = make('div', { role: 'listbox', id: 'search-choices', class: 'results' });
    this.#notes = make('div', { class: 'notes' });
    this.#status.after(this.#spelling, list, this.#notes);
    this.#choices = new ChoiceList(field, list);
  }

  start(): void {
    const field = this.#field;
    // Said here and not in the page: nobody sees the field before, and every page would carry it.
    field.autocomplete = 'off';
    field.spellcheck = false;
    field.focus();
    prepareEngine(this.#locale);
    field.addEventListener('input', () => {
      clearTimeout(this.#waiting);
      this.#waiting = window.setTimeout(() => void this.#answer(), pause);
    });
    field.addEventListener('keydown', (event) => this.#choices.onKey(event));
    this.#dialog.addEventListener('click', (event) => this.#onClick(event));
    field.form?.addEventListener('submit', () => keepSearch(field.value));
    this.#dialog.addEventListener('close', () => this.#choices.leave());
    void this.#answer();
  }

  #onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    if (target === this.#dialog || target?.closest('[data-search-close]')) this.#dialog.close();
    const link = target?.closest('a');
    const again = link?.dataset['better'] ?? link?.dataset['recent'];
    if (again !== undefined) {
      event.preventDefault();
      this.#field.value = again;
      this.#field.focus();
      void this.#answer();
    } else if (link?.role === 'option') {
      keepSearch(this.#field.value);
      // On the page itself only the place changes.
      if (new URL(link.href).pathname === location.pathname) this.#dialog.close();
    }
    if (target?.closest('[data-erase-recent]')) {
      eraseSearches();
      this.#field.focus();
      void this.#answer();
    }
  }

  #tell(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  /** Answers what stands in the field; a later question overtakes an earlier one. */
  async #answer(): Promise<void> {
    const turn = ++this.#turn;
    const isLate = () => turn !== this.#turn;
    const query = this.#field.value.trim();
    this.#spelling.replaceChildren();
    const { action = '' } = this.#field.form ?? {};
    if (this.#all) this.#all.href = query ? `${action}?q=${encodeURIComponent(query)}` : action;
    try {
      const words = await wordsOf(this.#dialog);
      if (isLate()) return;
      if (this.#all) this.#all.textContent = query ? words.say.showAll : this.#allPlain;
      this.#choices.name(words.say.resultsLabel);
      if (!query) return this.#showRecent(words);
      const quick = await answerFromTitles(query, this.#locale);
      if (isLate()) return;
      // Never an empty list in between: what stood there stays until there is something better.
      if (quick.hits.length > 0) this.#show(query, quick, [], words);
      const answer = await answerInOwn(query, this.#locale);
      if (isLate()) return;
      this.#show(query, answer, [], words);
      this.#tell(this.#count(answer, words));
      // What cannot be loaded for more than the answer takes nothing from the answer.
      this.#goOn(query, answer, words, isLate).catch(() => {});
    } catch {
      if (!isLate()) {
        this.#choices.fill([]);
        this.#tell(this.#status.dataset['failed'] ?? '');
      }
    }
  }

  #count(answer: Answer, words: SearchWords): string {
    const count = countText(answer.hits.length, words);
    return answer.isPartial ? `${words.say.partial} ${count}` : count;
  }

  /** What comes after the answer: the spelling, and the other languages where the own one gave little. */
  async #goOn(
    query: string,
    answer: Answer,
    words: SearchWords,
    isLate: () => boolean,
  ): Promise<void> {
    const isLittle = answer.hits.length < enough || answer.isPartial;
    if (!isLittle) return;
    const better = await spellingOf(query, this.#locale);
    if (isLate()) return;
    if (better) this.#spelling.replaceChildren(spellingLine(better, words));
    const known = new Set(answer.hits.map(({ record }) => record.id));
    const others = await answerInOthers(query, this.#locale, known);
    if (isLate() || others.length === 0) return;
    this.#show(query, answer, others, words);
  }

  #option(hit: Hit, words: SearchWords): HTMLElement {
    const option = make('a', { class: 'result', 'data-search-result': '' });
    fillHit(option, option, hit, words);
    return option;
  }

  #show(query: string, answer: Answer, others: readonly Hit[], words: SearchWords): void {
    this.#choices.fill([
      { options: answer.hits.slice(0, shown).map((hit) => this.#option(hit, words)) },
      {
        name: words.say.others,
        options: others.slice(0, shownOthers).map((hit) => this.#option(hit, words)),
      },
    ]);
    const isEmpty = answer.hits.length === 0 && others.length === 0;
    this.#notes.replaceChildren(
      isEmpty ? helpLine(query, words) : make('p', { class: 'keys quiet' }, words.say.keys),
    );
  }

  #showRecent(words: SearchWords): void {
    this.#tell('');
    const recent = recentSearches();
    this.#choices.fill([
      {
        name: words.say.recent,
        options: recent.map((query) => {
          const address = `${words.path}?q=${encodeURIComponent(query)}`;
          return make('a', { class: 'result recent', href: address, 'data-recent': query }, query);
        }),
      },
    ]);
    const erase = make('button', {
      type: 'button',
      class: 'button plain',
      'data-erase-recent': '',
    });
    erase.textContent = words.say.eraseRecent;
    this.#notes.replaceChildren(...(recent.length > 0 ? [erase] : []));
  }
}
