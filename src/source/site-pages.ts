/** Which addresses of the site a text may link to. Pure. */
import { sectionOf, translationsPage } from '../i18n/paths.ts';
import { type Told, tellProblem } from '../i18n/problem-words.ts';
import { termIds } from '../taxonomies/index.ts';

/** The pages that no content makes, in the order in which they are listed, but for the search page. */
export const fixedPages = [
  sectionOf.practice,
  sectionOf.step,
  sectionOf.event,
  sectionOf.news,
  sectionOf.city,
  'glossary',
  translationsPage,
] as const;

export const searchPage = 'search';

const plainPages = new Set<string>([
  '',
  ...fixedPages,
  searchPage,
  'about',
  'contribute',
  'accessibility',
  'privacy',
]);

/** The pages that depend on content. A reference is `practices/aarhus-model`. */
export interface KnownPages {
  readonly cityPages: ReadonlySet<string>;
  readonly hasEntry: (reference: string) => boolean;
  /** The file has faults of its own; whether it has a page is not known. */
  readonly isBroken: (reference: string) => boolean;
}

/** Whether `/practices/aarhus-model/#heading`, without a language in front, leads to a page. */
export function pageExists(href: string, pages: KnownPages): boolean {
  const [section = '', id = '', ...rest] = (href.split(/[?#]/)[0] ?? '').split('/').filter(Boolean);
  if (rest.length > 0) return false;
  if (!id) return plainPages.has(section);
  if (section === sectionOf.topic) return termIds('topics').some((topic) => topic === id);
  if (section === sectionOf.city)
    return pages.cityPages.has(id) || pages.isBroken(`${section}/${id}`);
  return pages.hasEntry(`${section}/${id}`);
}

/** What is said of a link that leads nowhere. */
export function describeDeadLink(href: string): Told {
  return tellProblem('link.dead', { address: href });
}
