/** Makes an address out of the `href` of a clipboard that `src/markup` accepts. */
import { findAddressFault } from '../../src/markup/check/address.ts';

/** Services that lead on to another address: their host, and where they keep it. */
const redirects: readonly (readonly [host: RegExp, path: RegExp, parameters: readonly string[]])[] =
  [
    [/(?:^|\.)safelinks\.protection\.outlook\.com$/, /^/, ['url']],
    [/^www\.google\.[a-z.]+$/, /^\/url$/, ['q', 'url']],
  ];

/** Parameters that only say where a reader came from. */
const tracking = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid)$/i;

/** Characters that end an address in Markdown, in MDX or for a reader. */
const unwritable = /[\s\p{Cc}\p{Cf}\\<>"`{}|^]/gu;

/** The address that a redirect leads to; any other comes back as it is. */
function followRedirect(address: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return address;
  const { hostname, pathname, searchParams } = new URL(address);
  const [, , parameters = []] =
    redirects.find(([host, path]) => host.test(hostname) && path.test(pathname)) ?? [];
  const target = parameters.map((name) => searchParams.get(name)).find((value) => value);
  return target ?? address;
}

/** Works on the text, since `URLSearchParams` would write the other parameters anew. */
function dropTracking(address: string): string {
  const [, front = '', query, hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  if (query === undefined) return address;
  const kept = query.split('&').filter((part) => !tracking.test(part.split('=', 1)[0] ?? ''));
  return front + (kept.length > 0 ? `?${kept.join('&')}` : '') + hash;
}

/** At most the address and a subject: copies to others and a whole text are no part of a link. */
function trimMail(address: string): string {
  return findAddressFault(address) ? address.replace(/\?.*$/s, '') : address;
}

function rewrite(address: string): string {
  if (/^https?:/i.test(address))
    return dropTracking(address.replace(/^https?:/i, 'https:')).replace(unwritable, (character) =>
      encodeURIComponent(character),
    );
  if (/^mailto:/i.test(address)) return trimMail(address);
  if (/^tel:/i.test(address)) return address.replace(/\s|%20/g, '');
  return '';
}

/**
 * The address that a pasted link leads to: redirects of Google and Outlook followed, tracking taken away, https in
 * place of http (which the site refuses). Undefined where no link is possible: scripts, files, places in a document,
 * paths of another site, and all that the check of `src/markup` refuses.
 */
export function cleanAddress(href: string): string | undefined {
  let address = href.trim();
  for (let hops = 0; hops < 3; hops++) address = followRedirect(address);
  if (/\p{Cs}/u.test(address)) return undefined;
  const rewritten = rewrite(address);
  return rewritten === '' || findAddressFault(rewritten) ? undefined : rewritten;
}
