/**
 * What a browser may load and do on our pages: the content security policies, written once. A policy reaches the browser
 * twice: as a meta element in the page, which knows the digests of the styles of that page, and as a header, which also says
 * what a meta element cannot (https://www.w3.org/TR/CSP3/#meta-element). Both hold, so that each only takes away.
 */

import { htmlMakers } from '../../cms/app/trusted-html.ts';

/** Directives with their sources: `{ 'img-src': ["'self'"] }`. */
export type Policy = Readonly<Record<string, readonly string[]>>;

const none = ["'none'"];
const self = ["'self'"];

/** Kinds of requests that `default-src` stands for, styles aside. */
const fetchDirectives = [
  'script-src',
  'img-src',
  'font-src',
  'connect-src',
  'manifest-src',
  'media-src',
  'object-src',
  'frame-src',
  'worker-src',
];

/**
 * Nothing becomes a script or a page by being put into the document as text
 * (https://www.w3.org/TR/trusted-types/), unless one of these makers has made it.
 */
function trustedTypes(makers: readonly string[]): Policy {
  return { 'require-trusted-types-for': ["'script'"], 'trusted-types': makers };
}

function originOf(address: string): string {
  const { origin, protocol } = new URL(address);
  if (protocol === 'https:') return origin;
  throw new Error(`The newsletter in src/site.ts is sent to "${address}"; expected https://….`);
}

/**
 * The pages. Search runs WebAssembly, which needs a word of its own; `newsletter` is the address its form posts to.
 * Styles are not named: each page allows its own, by their digests.
 */
export function pagePolicy(newsletter: string | undefined): Policy {
  return {
    'default-src': none,
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'img-src': self,
    'font-src': self,
    'connect-src': self,
    'base-uri': none,
    'form-action': newsletter === undefined ? self : ["'self'", originOf(newsletter)],
    // No script of the pages makes such a value.
    ...trustedTypes(none),
  };
}

/**
 * The editor. Decap puts its styles into the page, so these may be inline; scripts may not, and nothing is made from text.
 * `hosts` are the origins of the repository: it is asked for files, and for the pictures of members.
 */
export function editorPolicy(hosts: readonly string[]): Policy {
  return {
    'default-src': none,
    'script-src': self,
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'blob:', 'data:', ...hosts],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", 'blob:', ...hosts],
    'frame-src': self,
    'manifest-src': self,
    'base-uri': none,
    'form-action': none,
    ...trustedTypes(Object.values(htmlMakers)),
  };
}

/** Files that are no pages: opened by themselves they load and run nothing. */
export const filePolicy: Policy = { 'default-src': none, 'base-uri': none, 'form-action': none };

/** `default-src 'none'; img-src 'self'` */
export function formatPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** The policy as a header: no page may show it in a frame. */
export function headerPolicy(policy: Policy): string {
  return formatPolicy({ ...policy, 'frame-ancestors': none });
}

/**
 * The policy as a header for pages whose styles are allowed by digests in the page itself: the header says nothing of
 * styles, and all the rest kind by kind instead of by `default-src`, which would forbid them.
 */
export function headerPolicyBesideStyles({ 'default-src': _, ...policy }: Policy): string {
  const rest = fetchDirectives.filter((directive) => !(directive in policy));
  return headerPolicy({ ...policy, ...Object.fromEntries(rest.map((name) => [name, none])) });
}
