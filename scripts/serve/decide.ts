/** Decides what a static host answers to a request, without touching the disk or the network. */
import { type Area, areaOf, type Headers, isHidden, pagesArea } from '../hosts/headers.ts';
import { isCompressible, mimeType } from './mime.ts';
import { findRedirect, type Redirect } from './redirects.ts';

/** What the server knows about a file. */
export interface FileFacts {
  readonly size: number;
  /** Changes whenever the content does. */
  readonly version: string;
}

/** The built site as the decision sees it. Paths have no slash in front: `en/index.html`. */
export interface SiteFacts {
  readonly file: (path: string) => FileFacts | undefined;
  readonly redirects: readonly Redirect[];
  /** Headers by the path that is asked for. */
  readonly areas: readonly [Area, ...Area[]];
}

export interface RequestFacts {
  readonly method: string;
  /** The request target: path and query as sent. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The file to send, if any. */
  readonly file?: string;
  readonly encoding?: 'br' | 'gzip';
  /** A short text to send instead of a file. */
  readonly text?: string;
}

/** `/en/a%20b?x` → `en/a b`; undefined when it is not an address or leaves the site's folder. */
export function pathOf(url: string): string | undefined {
  const [before = ''] = url.split(/[?#]/);
  if (!before.startsWith('/')) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(before).slice(1);
  } catch {
    return undefined;
  }
  const parts = path.split('/');
  const unsafe =
    /[\\\0]/.test(path) || parts.includes('..') || parts.includes('.') || /\/\//.test(path);
  return unsafe || path.startsWith('/') ? undefined : path;
}

function header(request: RequestFacts, name: string): string {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(',') : (value ?? '');
}

/** The best encoding that both sides know (https://www.rfc-editor.org/rfc/rfc9110#field.accept-encoding). */
export function chooseEncoding(accepted: string): 'br' | 'gzip' | undefined {
  const refused = /;\s*q=0(\.0+)?\s*$/;
  const names = accepted
    .split(',')
    .filter((part) => !refused.test(part))
    .map((part) => part.split(';')[0]?.trim().toLowerCase());
  if (names.includes('br')) return 'br';
  return names.includes('gzip') ? 'gzip' : undefined;
}

interface FileAnswer {
  readonly path: string;
  readonly facts: FileFacts;
  readonly status: number;
  readonly headers: Headers;
}

function sendFile(
  request: RequestFacts,
  { path, facts, status, headers: given }: FileAnswer,
): Answer {
  const type = mimeType(path);
  const compressible = isCompressible(type) && facts.size > 256;
  const encoding = compressible ? chooseEncoding(header(request, 'accept-encoding')) : undefined;
  const etag = `"${facts.version}${encoding ? `-${encoding}` : ''}"`;
  const headers: Record<string, string> = {
    ...given,
    'Content-Type': type,
    ...(compressible ? { Vary: 'Accept-Encoding' } : {}),
    ...(status === 200 ? { ETag: etag } : {}),
  };
  const known = header(request, 'if-none-match')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (status === 200 && (known.includes(etag) || known.includes('*')))
    return { status: 304, headers };
  if (encoding)
    return { status, headers: { ...headers, 'Content-Encoding': encoding }, file: path, encoding };
  return { status, headers, file: path };
}

function sayText(site: SiteFacts, status: number, text: string, headers: Headers = {}): Answer {
  const type = { 'Content-Type': mimeType('.txt') };
  return { status, headers: { ...pagesArea(site.areas).headers, ...type, ...headers }, text };
}

/** The site's own page for addresses that do not exist. */
function sendLost(request: RequestFacts, site: SiteFacts): Answer {
  const path = '404.html';
  const facts = site.file(path);
  if (!facts) return sayText(site, 404, 'Nothing is at this address.\n');
  return sendFile(request, { path, facts, status: 404, headers: pagesArea(site.areas).headers });
}

/** What the rules of the site say about an address: another address, a page with status 410, or 404. */
function followRule(
  request: RequestFacts,
  site: SiteFacts,
  address: string,
  query: string,
): Answer | undefined {
  const rule = findRedirect(site.redirects, address, header(request, 'accept-language'));
  if (!rule) return undefined;
  const { headers } = pagesArea(site.areas);
  const { status } = rule;
  if (status >= 300 && status < 400) {
    const to = rule.to.replace(/[^!-~]+/gu, encodeURIComponent);
    return { status, headers: { ...headers, Location: `${to}${query}` } };
  }
  const path = pathOf(rule.to) ?? '';
  const facts = site.file(path);
  return facts && status === 410
    ? sendFile(request, { path, facts, status, headers })
    : sendLost(request, site);
}

/** What to answer: a file, a redirect, "not modified", 404 with the site's page, 405, 410 or 400. */
export function decide(request: RequestFacts, site: SiteFacts): Answer {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sayText(site, 405, 'Only GET and HEAD are answered here.\n', { Allow: 'GET, HEAD' });
  const path = pathOf(request.url);
  if (path === undefined) return sayText(site, 400, 'This is not an address of the site.\n');
  const address = request.url.split(/[?#]/)[0] ?? '/';
  const query = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
  if (isHidden(`/${path}`)) return sendLost(request, site);
  const ruled = followRule(request, site, address, query);
  if (ruled) return ruled;
  const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const facts = site.file(wanted);
  const { headers } = areaOf(site.areas, `/${path}`);
  if (facts) return sendFile(request, { path: wanted, facts, status: 200, headers });
  if (!path.endsWith('/') && site.file(`${path}/index.html`))
    return { status: 301, headers: { ...headers, Location: `${address}/${query}` } };
  return sendLost(request, site);
}
