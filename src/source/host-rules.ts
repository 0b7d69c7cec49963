/** What a web server should be told of former addresses, so that it answers with the right status. Pure. */
import type { FormerAddresses } from './former-addresses.ts';

/** One address that leads to another: `/fr/practices/قديم/`, Unicode, not percent-encoded. */
export interface HostRedirect {
  readonly from: string;
  /** A page, never another address of the list. */
  readonly to: string;
  readonly status: 301 | 302;
}

/** The rules that every host gets. */
export interface HostRules {
  readonly redirects: readonly HostRedirect[];
  /** Addresses that are answered with status 410 and the page that stands there, where the host can. A file has no page. */
  readonly gone: readonly string[];
}

/** The rules for all former addresses, sorted. */
export function hostRules({ moved, gone }: FormerAddresses): HostRules {
  const redirects = moved.map(({ path, to }) => ({ from: path, to, status: 301 as const }));
  return {
    redirects: redirects.sort((a, b) => (a.from < b.from ? -1 : 1)),
    gone: gone.map(({ path }) => path).sort(),
  };
}
