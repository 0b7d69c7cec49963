/** Compares what the editor's preview shows with the built page. Pure. */
import type { Finding } from './finding.ts';

/** A module script that the build has put into a page; the preview runs none. */
const builtScript = /<script type="module" src="[^"]*"><\/script>/g;

/** The way to what changed in the original, which the history in Git tells; the preview has none. */
const builtLink = /<a [^>]*\sdata-changes[^>]*>[^<]*<\/a>/g;

/** HTML inside a page's `<main>`, without the scripts of the build; undefined when there is none. */
export function mainOf(html: string): string | undefined {
  return /<main[^>]*>(.*)<\/main>/s
    .exec(html)?.[1]
    ?.replaceAll(builtScript, '')
    .replaceAll(builtLink, '');
}

const around = 60;

/** The first place where two texts differ, as an excerpt of each. */
function firstDifference(a: string, b: string): [string, string] {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const excerpt = (text: string) => text.slice(Math.max(0, at - around), at + around);
  return [excerpt(a), excerpt(b)];
}

/** What is found when preview and page are not the same. `page` is the whole HTML of the built page, undefined without one. */
export function comparePreview(file: string, page: string | undefined, preview: string): Finding[] {
  const rule = 'preview';
  const expected = 'the same page in the editor’s preview and in the built site';
  const main = page && mainOf(page);
  if (main === undefined) {
    const fix = 'Build the site again, or correct the address in src/queries/view.ts.';
    return [{ rule, file, found: 'no page for an entry', expected, fix }];
  }
  if (main === preview) return [];
  const [built, previewed] = firstDifference(main, preview);
  return [
    {
      rule,
      file,
      found: 'another preview than the page',
      expected,
      fix: 'Look whether a stand-in of cms/preview answers otherwise than what it stands for; after a change of content build again.',
      example: `built: ${built}\n  preview: ${previewed}`,
    },
  ];
}
