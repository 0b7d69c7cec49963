/** Checks links: address, words, and that both say the same. */
import type { Definition, Link, LinkReference } from 'mdast';
import { suggest } from '../closest.ts';
import type { Report } from '../problems.ts';
import { plainWords } from '../tree.ts';
import { findAddressFault, findMisleadingHost } from './address.ts';

/** What links are checked against. */
export interface LinkContext {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly anchors: ReadonlySet<string>;
  readonly isKnownAddress?: ((path: string) => boolean) | undefined;
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** Checks one address: its kind, and that the page or heading on this site exists. */
export function checkAddress(
  address: string,
  at: Parameters<Report>[1],
  context: LinkContext,
  report: Report,
): void {
  const fault = findAddressFault(address);
  if (fault) report(fault.rule, at, fault.values);
  else if (address.startsWith('#')) {
    const anchor = decode(address.slice(1));
    if (!context.anchors.has(anchor))
      report('unknown-anchor', at, { address, suggestion: suggest(anchor, context.anchors) });
  } else if (address.startsWith('/')) {
    const path = address.replace(/[?#].*$/, '');
    if (context.isKnownAddress?.(path) === false) report('unknown-address', at, { address });
  }
}

/** Checks a link, written out or by reference (whose address is checked where it is defined). */
export function checkLink(node: Link | LinkReference, context: LinkContext, report: Report): void {
  const at = node.position?.start;
  const address =
    node.type === 'link'
      ? node.url
      : (context.definitions.get(node.identifier.toUpperCase())?.url ?? '');
  if (plainWords(node, true) === '') report('link-empty', at, { address });
  if (node.type === 'link') checkAddress(address, at, context, report);
  const misleading = findMisleadingHost(plainWords(node, true), address);
  if (misleading) report('link-misleading', at, misleading);
}
