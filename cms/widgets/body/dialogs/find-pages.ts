/** Finds pages of the site by words of their titles. */
import type { SitePage } from '../view/editor-host.ts';

const most = 8;

/** Small letters without accents, so that `etape` finds `Étape`. */
const plain = (words: string) => words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The pages whose title or address holds every word; those that begin with the words come first. */
export function findPages(pages: readonly SitePage[], typed: string): SitePage[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = pages.filter(({ path, title }) => {
    const text = `${plain(title)} ${path}`;
    return words.every((word) => text.includes(word));
  });
  const startsFirst = ({ title }: SitePage) => (plain(title).startsWith(words[0] ?? '') ? 0 : 1);
  return found.toSorted((a, b) => startsFirst(a) - startsFirst(b)).slice(0, most);
}
