import type { Finding } from '../finding.ts';
import { resolveInside } from '../links.ts';
import type { PageSummary } from '../page.ts';
import { type BuiltSite, fileOfPath, type SiteCheck } from '../site.ts';

type BadVerdict = 'missing' | 'redirect' | 'no anchor';
type Verdict = 'good' | BadVerdict;

function judge(
  site: BuiltSite,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  path: string,
  anchor: string,
): Verdict {
  const file = fileOfPath(path);
  if (!site.files.has(file)) {
    const leads =
      site.redirects.some(({ from }) => from === path) || site.files.has(`${file}/index.html`);
    return leads ? 'redirect' : 'missing';
  }
  const ids = anchors.get(file);
  return !anchor || anchor === 'top' || !ids || ids.has(anchor) ? 'good' : 'no anchor';
}

const words = {
  missing: ['a page or file of the site', 'Correct the link, or keep the page.'],
  redirect: [
    'the final address',
    'Link to where the redirect leads; addresses of pages end with a slash.',
  ],
  'no anchor': [
    'an element with that id',
    'Correct the part after #, or give the heading that id.',
  ],
} as const;

function checkPage(
  site: BuiltSite,
  page: PageSummary,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): { verdict: BadVerdict; finding: Omit<Finding, 'rule'> }[] {
  const hrefs = new Set(page.links.map(({ href }) => href));
  return [...hrefs].flatMap((href) => {
    const target = resolveInside(href, page.address, site.origin);
    if (!target) return [];
    const verdict = judge(site, anchors, target.path, target.anchor);
    if (verdict === 'good') return [];
    const [expected, fix] = words[verdict];
    return [
      { verdict, finding: { file: page.file, found: `${href} (${verdict})`, expected, fix } },
    ];
  });
}

/** Links inside the site that are not good in one of the given ways, as findings of a rule. */
export function findBadLinks(
  site: BuiltSite,
  rule: string,
  verdicts: readonly BadVerdict[],
): Finding[] {
  const anchors = new Map(site.pages.map(({ file, ids }) => [file, ids]));
  return site.pages
    .flatMap((page) => checkPage(site, page, anchors))
    .filter(({ verdict }) => verdicts.includes(verdict))
    .map(({ finding }) => ({ rule, ...finding }));
}

/** Every link, picture, script and style inside the site exists, without a detour. */
export const checkLinks: SiteCheck = (site) => findBadLinks(site, 'links', ['missing', 'redirect']);
