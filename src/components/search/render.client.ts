/** Puts hits and counts on the page. */
import type { Hit } from './pagefind.client.ts';
import type { SearchWords } from './search-words.ts';

/** One result as a list item. Text is set as text; only the marks of the excerpt become elements. */
export function resultItem(hit: Hit, words: SearchWords): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'result';
  item.dataset['searchResult'] = '';
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = hit.title;
  const kind = document.createElement('span');
  kind.className = 'label';
  kind.textContent = words.kinds[hit.kind] ?? '';
  const excerpt = document.createElement('p');
  // Pagefind cuts between words: what is left of a sentence before is no beginning.
  excerpt.append(...marked(hit.excerpt.replace(/^[\s·:.,;،؛–-]+/u, '')));
  item.append(kind, document.createElement('br'), link, excerpt);
  return item;
}

/** `a <mark>b</mark> c` → text, mark, text. */
function marked(excerpt: string): Node[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((part, index) => {
    const text = unescapeText(part);
    if (index % 2 === 0) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

function unescapeText(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole);
}

/** “12 results”, in the right plural form. */
export function countText(total: number, words: SearchWords): string {
  if (total === 0) return words.none;
  const form =
    words.counts[new Intl.PluralRules(words.locale).select(total)] ?? words.counts['other'] ?? '';
  return form.replace('{{n}}', new Intl.NumberFormat(`${words.locale}-u-nu-latn`).format(total));
}

const loaded = new Map<string, Promise<SearchWords>>();

/** Fetches the words that `data-words` of an element names, once. Throws when they cannot be had. */
export function wordsOf(element: HTMLElement): Promise<SearchWords> {
  const address = element.dataset['words'] ?? '';
  const known = loaded.get(address);
  if (known) return known;
  const loading = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.json() as Promise<SearchWords>;
  });
  loaded.set(address, loading);
  loading.catch(() => loaded.delete(address));
  return loading;
}
