/** What hosts are told of addresses that have no page of their own any more. */
import type { HostRules } from '../../src/source/host-rules.ts';

function checkAddress(address: string): void {
  // A second slash would make it the address of another host.
  if (/^\/(?!\/)/.test(address) && !address.includes('\0')) return;
  throw new Error(
    `A rule for hosts names the address "${address}"; expected a path of this site, such as /en/practices/name/.`,
  );
}

/** Throws when an address is none of this site; hosts would understand it in their own ways. */
export function checkRules({ redirects, gone }: HostRules): void {
  for (const { from, to } of redirects) for (const address of [from, to]) checkAddress(address);
  for (const address of gone) checkAddress(address);
}

/** The address without the slash at its end: `/en/old/` → `/en/old`; undefined for `/`. */
export function withoutSlash(address: string): string | undefined {
  return address.length > 1 && address.endsWith('/') ? address.slice(0, -1) : undefined;
}

/** An address with and without the slash at its end. */
export function bothForms(address: string): string[] {
  const bare = withoutSlash(address);
  return bare === undefined ? [address] : [address, bare];
}
