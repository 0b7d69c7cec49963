/** Weighs reading pages: what must arrive before someone can read (docs/design.md §9). */
import type { Finding } from '../check-site/finding.ts';

/** 14 KB: what the first round trip of a new connection carries (RFC 6928, ten segments). */
export const pageBudget = 14 * 1024;
/** A list of work to do may have as much as a page to be read, and this much for each of its rows. */
export const rowBudget = 100;
export const fontBudget = 100 * 1024;

export interface PageWeight {
  readonly file: string;
  /** Bytes of the compressed HTML with the style sheets in it. */
  readonly html: number;
  /** Bytes of the compressed linked style sheets. */
  readonly css: number;
  /** Bytes of the fonts that the page loads before anything asks for them. */
  readonly fonts: number;
  /** Scripts that stop the page from being shown until they have run. */
  readonly blockingScripts: readonly string[];
  /** Rows of a list whose length nobody can choose. */
  readonly rows: number;
}

/** What a page asks for, read from its HTML. */
export interface PageNeeds {
  readonly stylesheets: readonly string[];
  readonly preloadedFonts: readonly string[];
  readonly blockingScripts: readonly string[];
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(
    `\\s${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+)))?(?=[\\s/>])`,
    'i',
  ).exec(tag);
  return match ? (match[1] ?? match[2] ?? match[3] ?? '') : undefined;
}

/** True for a page that is there to be read: it says how long that takes. */
export function isReadingPage(html: string): boolean {
  return /<[a-z][^>]*\sdata-reading-time[\s=>]/i.test(html);
}

/** Number of rows of a list of work to do. */
export function countRows(html: string): number {
  return html.match(/<li data-state=/g)?.length ?? 0;
}

/** True for a page that lists the work to do. */
export function isWorkList(html: string): boolean {
  return html.includes(' data-work-list');
}

function isBlocking(tag: string): boolean {
  const type = attribute(tag, 'type') ?? '';
  const runs = type === '' || type === 'text/javascript';
  return runs && attribute(tag, 'defer') === undefined && attribute(tag, 'async') === undefined;
}

/** Reads from the HTML what a page needs. Scripts of type module and data blocks stop nothing. */
export function pageNeeds(html: string): PageNeeds {
  const links = html.match(/<link\b[^>]*>/gi) ?? [];
  const withRel = (rel: string) =>
    links.filter((tag) => attribute(tag, 'rel')?.split(/\s+/).includes(rel));
  const address = (tag: string) => attribute(tag, 'href') ?? '';
  const scripts = html.match(/<script\b[^>]*>/gi) ?? [];
  return {
    stylesheets: withRel('stylesheet').map(address),
    preloadedFonts: withRel('preload')
      .filter((tag) => attribute(tag, 'as') === 'font')
      .map(address),
    blockingScripts: scripts.filter(isBlocking),
  };
}

/** The pages over budget, as findings. */
export function budgetProblems(weights: readonly PageWeight[]): Finding[] {
  return weights.flatMap(({ file, html, css, fonts, blockingScripts, rows }) => {
    const budget = pageBudget + rows * rowBudget;
    const finding = (found: string, expected: string, fix: string): Finding => ({
      rule: 'budgets',
      file,
      found,
      expected,
      fix,
    });
    return [
      ...(html + css > budget
        ? [
            finding(
              `${html + css} bytes of compressed HTML and CSS`,
              `at most ${budget}`,
              'Take out what the page does not need, or divide the text into two pages.',
            ),
          ]
        : []),
      ...(fonts > fontBudget
        ? [
            finding(
              `${fonts} bytes of preloaded fonts`,
              `at most ${fontBudget}`,
              'Preload fewer font files, or cut them to fewer characters (src/fonts).',
            ),
          ]
        : []),
      ...blockingScripts.map((tag) =>
        finding(
          `the script ${tag}`,
          'no script needed for reading',
          'Give it type="module" or defer.',
        ),
      ),
    ];
  });
}

/** The ten heaviest pages, one line each. */
export function heaviestPages(weights: readonly PageWeight[], count = 10): string[] {
  return weights
    .toSorted((a, b) => b.html + b.css - (a.html + a.css))
    .slice(0, count)
    .map(({ file, html, css, fonts }) => `${html + css} bytes (fonts ${fonts}) ${file}`);
}
