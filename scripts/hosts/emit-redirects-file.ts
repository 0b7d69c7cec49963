/** `_redirects` for Netlify and Cloudflare (https://docs.netlify.com/manage/routing/redirects/overview/, https://developers.cloudflare.com/pages/configuration/redirects/). */

import type { HostRules } from '../../src/source/host-rules.ts';
import { percentEncode } from './escape.ts';

/**
 * The text of the file. `!` means: also where a file stands. Cloudflare knows no 404 and no 410 and passes these lines over:
 * there a page that is gone is served as it is, and the files for hosts lead to the address that nothing stands at.
 */
export function emitRedirectsFile({ redirects, gone }: HostRules): string {
  const lines = [
    ...redirects.map(
      ({ from, to, status }) => `${percentEncode(from)} ${percentEncode(to)} ${status}`,
    ),
    ...gone.map((address) => `${percentEncode(address)} ${percentEncode(address)}index.html 410!`),
    '/_hosts/* /404.html 404!',
    '/_hosts/* /404 302',
  ];
  return `${lines.join('\n')}\n`;
}
