/** Tells calls of our own page from those of foreign pages and foreign names. */

/** What a request says about where it comes from. */
export interface Provenance {
  /** IP address of the caller. */
  readonly address: string | undefined;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`, which a page cannot set (https://www.w3.org/TR/fetch-metadata/). */
  readonly site: string | undefined;
}

/** Addresses of this machine itself; a server for both kinds of addresses sees `::ffff:127.0.0.1`. */
const ownAddress = /^(::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/;

const ownNames: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * In one sentence why a request is refused; undefined when it comes from a page that this server has sent.
 * The check of the host keeps out pages whose name was made to lead here (https://en.wikipedia.org/wiki/DNS_rebinding).
 */
export function refuseForeign(
  { address, host, origin, site }: Provenance,
  port: number | undefined,
): string | undefined {
  // Other machines reach this server as well, and may claim any name.
  if (address === undefined || !ownAddress.test(address))
    return 'The editor answers only to browsers on the machine on which it was started.';
  const own = ownNames.flatMap((name) =>
    port === 80 ? [name, `${name}:80`] : [`${name}:${port}`],
  );
  if (host === undefined || !own.includes(host.toLowerCase())) {
    return `The editor answers at http://localhost:${port} only, not at ${JSON.stringify(host ?? '')}.`;
  }
  const isOwnPage = origin === undefined || origin === `http://${host.toLowerCase()}`;
  const isOwnSite = site === undefined || site === 'same-origin' || site === 'none';
  if (isOwnPage && isOwnSite) return undefined;
  return `A page of ${JSON.stringify(origin ?? 'another site')} may not use the editor.`;
}
