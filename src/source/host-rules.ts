/** What a web server should be told of former addresses, so that it answers with the right status. Pure. */
import type { FormerAddresses } from './former-addresses.ts';

/** Addresses as a reader sees them, not percent-encoded. */
export interface AddressRules {
  /** Leads straight to a page, never to another address of this list. */
  readonly redirects: readonly {
    readonly from: string;
    readonly to: string;
    readonly status: 301;
  }[];
  /** Answered with 410 and the page that stands there; a file such as a calendar has no page. */
  readonly gone: readonly string[];
}

/** The rules for all former addresses, sorted. */
export function hostRules({ moved, gone }: FormerAddresses): AddressRules {
  const redirects = moved.map(({ path, to }) => ({ from: path, to, status: 301 as const }));
  return {
    redirects: redirects.sort((a, b) => (a.from < b.from ? -1 : 1)),
    gone: gone.map(({ path }) => path).sort(),
  };
}
