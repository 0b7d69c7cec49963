/** Puts hits and counts on the page. Text is set as text: nothing that was found becomes markup. */

import type { Hit } from '../../search/browser/answer.ts';
import { fetchOk } from '../../search/browser/fetch-once.ts';
import type { Passage } from '../../search/passage.ts';
import type { SearchWords } from './search-words.ts';

type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** The language and direction of a hit, where it is not that of the page. */
function languageOf({ locale }: Hit, words: SearchWords): Attributes {
  return locale === words.locale ? {} : { lang: locale, dir: words.languages[locale].dir };
}

/** What a hit is: its kind, and its language where that is another, or through which it was found. */
function labelOf(hit: Hit, words: SearchWords): HTMLElement {
  const label = make('span', { class: 'label' }, words.kinds[hit.record.kind]);
  if (hit.locale !== words.locale)
    label.append(' · ', make('bdi', {}, words.languages[hit.locale].name));
  if (hit.through) {
    const { name } = words.languages[hit.through];
    label.append(' · ', words.say.through.replace('{{language}}', name));
  }
  return label;
}

/** The words of a passage with its marks, and the heading above it. */
function passageOf({ parts, heading }: Passage): HTMLElement {
  const text = make('span', { class: 'passage' });
  if (heading) text.append(make('span', { class: 'heading' }, heading.text), ' ');
  for (const [index, { text: words, isMatch }] of parts.entries()) {
    if (index > 0) text.append(' ');
    // What is left of the sentence before is no beginning.
    const shown = index === 0 ? words.replace(/^[\s·:.,;،؛–-]+/u, '') : words;
    if (!isMatch) {
      text.append(shown);
      continue;
    }
    // A full stop is not part of what was found.
    const [, word = shown, end = ''] = /^(.*?)([.,;:!?،؛؟)\]»”]*)$/su.exec(shown) ?? [];
    text.append(make('mark', {}, word), end);
  }
  return text;
}

/**
 * Fills an element with a hit; the passage comes when it has been read, and with it the way to it. `link` is the element
 * that leads there. Where a passage cannot be read, the title stands alone.
 */
export function fillHit(
  element: HTMLElement,
  link: HTMLAnchorElement,
  hit: Hit,
  words: SearchWords,
): void {
  const own = languageOf(hit, words);
  link.href = hit.record.url;
  const title = make('span', { class: 'title', ...own }, hit.record.title);
  if (link === element) element.append(labelOf(hit, words), title);
  else {
    link.append(title);
    element.append(labelOf(hit, words), link);
  }
  hit.read().then(
    (passage) => {
      if (!passage) return;
      const text = passageOf(passage);
      for (const [name, value] of Object.entries(own)) text.setAttribute(name, value);
      element.append(text);
      link.href = `${hit.record.url}${passage.hash}`;
    },
    () => {},
  );
}

/** A hit as an item of a list. */
export function resultItem(hit: Hit, words: SearchWords): HTMLLIElement {
  const item = make('li', { class: 'result', 'data-search-result': '' });
  fillHit(item, make('a'), hit, words);
  return item;
}

/** “12 results”, in the right plural form. */
export function countText(total: number, words: SearchWords): string {
  if (total === 0) return words.say.none;
  const form =
    words.counts[new Intl.PluralRules(words.locale).select(total)] ?? words.counts['other'] ?? '';
  return form.replace('{{n}}', new Intl.NumberFormat(`${words.locale}-u-nu-latn`).format(total));
}

const loaded = new Map<string, Promise<unknown>>();

/** Fetches what `data-…` of an element names, once. Throws when it cannot be had. */
export function loadNamed<T>(element: HTMLElement, name: string): Promise<T> {
  const address = element.dataset[name] ?? '';
  const known = loaded.get(address) as Promise<T> | undefined;
  if (known) return known;
  const loading = fetchOk(address).then((answer) => answer.json() as Promise<T>);
  loaded.set(address, loading);
  loading.catch(() => loaded.delete(address));
  return loading;
}

/** The words of search that an element names. */
export const wordsOf = (element: HTMLElement): Promise<SearchWords> => loadNamed(element, 'words');

/** “Did you mean …?” with what was meant as a link. */
export function spellingLine(better: string, words: SearchWords): HTMLElement {
  const [before = '', after = ''] = words.say.didYouMean.split('{{words}}');
  const address = `${words.path}?q=${encodeURIComponent(better)}`;
  const link = make('a', { href: address, 'data-better': better }, better);
  return make('p', { class: 'spelling' }, before, make('strong', {}, link), after);
}

/** Where nothing was found: the lists, and a message to the editors. */
export function helpLine(query: string, words: SearchWords): HTMLElement {
  const { byTopic, tellUs } = words.say;
  const message = `${words.tell}${encodeURIComponent(query)}`;
  return make(
    'p',
    { class: 'help' },
    make('a', { href: `${words.path}#browse` }, byTopic),
    ' · ',
    make('a', { href: message, rel: 'nofollow' }, tellUs),
  );
}
