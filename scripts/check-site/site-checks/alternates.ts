import type { Finding } from '../finding.ts';
import { resolveInside } from '../links.ts';
import type { PageSummary } from '../page.ts';
import type { BuiltSite, SiteCheck } from '../site.ts';

const rule = 'alternates';
const fix = 'Feed the alternates from the list of real translations (src/i18n/paths.ts).';

function canonicalFindings(page: PageSummary, origin: string): Finding[] {
  const expected = new URL(page.address, origin).href;
  if (page.noindex || page.canonical === expected) return [];
  return [
    { rule, file: page.file, found: `canonical ${page.canonical ?? 'missing'}`, expected, fix },
  ];
}

function targetProblem(
  site: BuiltSite,
  page: PageSummary,
  href: string,
  byAddress: ReadonlyMap<string, PageSummary>,
): string | undefined {
  if (!/^https?:/.test(href)) return 'which is no full address';
  const target = byAddress.get(resolveInside(href, page.address, site.origin)?.path ?? '');
  if (!target) return 'which does not exist';
  if (target.noindex) return 'which is not to be found by search engines';
  const own = new URL(page.address, site.origin).href;
  const back = target.alternates.some((other) => other.href === own);
  return back || target.address === '/' ? undefined : 'which does not lead back';
}

function pageFindings(
  site: BuiltSite,
  page: PageSummary,
  byAddress: ReadonlyMap<string, PageSummary>,
): Finding[] {
  const { file, alternates } = page;
  const finding = (found: string, expected: string): Finding => ({
    rule,
    file,
    found,
    expected,
    fix,
  });
  if (page.noindex) {
    return alternates.length === 0 ? [] : [finding('hreflang on a page with noindex', 'none')];
  }
  const names = alternates.map(({ hreflang }) => hreflang);
  const own = alternates.find(({ hreflang }) => hreflang === page.locale);
  const ownAddress = new URL(page.address, site.origin).href;
  return [
    ...(new Set(names).size === names.length
      ? []
      : [finding('one hreflang twice', 'each language once')]),
    ...(names.includes('x-default') ? [] : [finding('no hreflang="x-default"', 'x-default')]),
    ...(page.address === '/' || own?.href === ownAddress
      ? []
      : [finding(`hreflang="${page.locale}" → ${own?.href ?? 'missing'}`, ownAddress)]),
    ...alternates.flatMap(({ hreflang, href }) => {
      const problem = targetProblem(site, page, href, byAddress);
      return problem
        ? [
            finding(
              `hreflang="${hreflang}" → ${href}, ${problem}`,
              'an existing translation that leads back',
            ),
          ]
        : [];
    }),
  ];
}

/**
 * Alternates are mutual, have an x-default and list only pages that exist and may be found; the canonical address is the
 * page's own (https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
export const checkAlternates: SiteCheck = (site) => {
  const byAddress = new Map(site.pages.map((page) => [page.address, page]));
  return site.pages.flatMap((page) => [
    ...canonicalFindings(page, site.origin),
    ...pageFindings(site, page, byAddress),
  ]);
};
