/** A name for the target of a link, short enough to stand in a sentence. */

const longest = 28;

/** `https://www.example.org/a/long/path` → `example.org/…`; a page of this site and a heading stay as they are. */
export function shortenAddress(address: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address))
    return address.length > longest ? `${address.slice(0, longest)}…` : address;
  const { host, pathname, search, hash } = new URL(address);
  const rest = `${pathname}${search}${hash}`;
  const name = host.replace(/^www\./, '');
  return rest === '/' ? name : `${name}/…`;
}
