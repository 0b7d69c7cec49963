/** The built site as the checks over all pages see it. */
import type { Finding } from './finding.ts';
import type { PageSummary } from './page.ts';

export interface BuiltSite {
  readonly origin: string;
  readonly pages: readonly PageSummary[];
  /** Every file of the built folder: `en/feed.xml`. */
  readonly files: ReadonlySet<string>;
  /** Addresses that the host leads elsewhere. */
  readonly redirects: readonly { readonly from: string }[];
  /** Text of a file; undefined when it is not there. */
  readonly read: (file: string) => string | undefined;
  /** Bytes of one of the files. */
  readonly readBytes: (file: string) => Uint8Array;
}

/** A rule about the site as a whole. */
export type SiteCheck = (site: BuiltSite) => Finding[];

/** The file that a host sends for a path: `/en/` → `en/index.html`. */
export function fileOfPath(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}
