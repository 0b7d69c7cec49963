import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Finding } from '../finding.ts';
import type { SiteCheck } from '../site.ts';

const file = 'sitemap.xml';
const finding = (found: string, expected: string, fix: string): Finding => ({
  rule: 'sitemap',
  file,
  found,
  expected,
  fix,
});

/** Addresses of a sitemap (https://www.sitemaps.org/protocol.html), in their order. */
export function sitemapAddresses(xml: string): string[] {
  const parser = new XMLParser({ isArray: (name) => name === 'url', parseTagValue: false });
  const parsed = parser.parse(xml) as { urlset?: { url?: { loc?: string }[] } };
  return (parsed.urlset?.url ?? []).map(({ loc = '' }) => loc);
}

/** The sitemap lists every page that search engines may list, and no other. */
export const checkSitemap: SiteCheck = ({ pages, origin, read }) => {
  const xml = read(file);
  if (xml === undefined) return [finding('no sitemap.xml', 'one', 'Write it from the routes.')];
  const valid = XMLValidator.validate(xml);
  if (valid !== true) return [finding(valid.err.msg, 'valid XML', 'Escape the addresses.')];
  const listed = sitemapAddresses(xml);
  const wanted = new Set(
    pages.filter(({ noindex }) => !noindex).map(({ address }) => new URL(address, origin).href),
  );
  const missing = [...wanted].filter((address) => !listed.includes(address));
  const wrong = listed.filter(
    (address, index) => !wanted.has(address) || listed.indexOf(address) !== index,
  );
  return [
    ...missing.map((address) =>
      finding(
        `${address} missing`,
        'every page without noindex',
        'Add it, or mark the page noindex.',
      ),
    ),
    ...wrong.map((address) =>
      finding(`${address} listed`, 'only existing pages without noindex, once', 'Take it out.'),
    ),
  ];
};
