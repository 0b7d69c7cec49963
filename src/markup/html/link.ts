/** Links as HTML: those within the site in the reader's language, those that leave it marked. */
import type { Properties } from 'hast';
import type { RenderContext } from './context.ts';
import { type Content, element, hidden } from './element.ts';
import { NotAllowed } from './not-allowed.ts';

function isExternal(address: string, siteUrl: string | undefined): boolean {
  if (!/^https:/i.test(address) || !URL.canParse(address)) return false;
  return siteUrl === undefined || new URL(address).origin !== new URL(siteUrl).origin;
}

/** Percent-encodes what an address may not hold, and keeps what is encoded already. */
function encodeAddress(address: string): string {
  return encodeURI(address.toWellFormed()).replace(/%25([\da-f]{2})/gi, '%$1');
}

/** The address as it stands in HTML: localised when it is a path, percent-encoded where needed. */
function toHref(address: string, context: RenderContext): string {
  // The mark of addresses of ours, which only `localPath` may give.
  if (/^local:/i.test(address)) throw new NotAllowed(`The link "${address}" is no address.`);
  if (address.startsWith('/')) return encodeAddress(context.localPath?.(address) ?? address);
  if (/^https:/i.test(address) && URL.canParse(address))
    return encodeAddress(new URL(address).href);
  return encodeAddress(address);
}

/**
 * A link. One that leaves the site says so to screen readers and search engines, and stays in the same window.
 * @see https://www.w3.org/WAI/WCAG22/Techniques/general/G201
 */
export function renderLink(
  address: string,
  content: readonly Content[],
  context: RenderContext,
  { className, ...properties }: Properties = {},
) {
  const href = toHref(address, context);
  const own = Array.isArray(className) ? className : [];
  if (!isExternal(address, context.siteUrl))
    return element(
      'a',
      { href, ...properties, ...(own.length > 0 ? { className: own } : {}) },
      ...content,
    );
  return element(
    'a',
    {
      href,
      ...properties,
      className: [...own, 'external'],
      rel: ['external', 'noopener', 'noreferrer'],
    },
    ...content,
    ' ',
    hidden(context.labels.externalLink),
  );
}
