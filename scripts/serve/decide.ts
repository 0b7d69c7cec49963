/** Decides what a static host answers to a request, without touching the disk or the network. */
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

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};
const text = { ...always, 'Content-Type': 'text/plain; charset=utf-8' };

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

function cacheRule(path: string): string {
  // Astro puts a digest of the content into the names of the files in this folder.
  return path.startsWith('_astro/')
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0, must-revalidate';
}

function sendFile(request: RequestFacts, path: string, facts: FileFacts, status: number): Answer {
  const type = mimeType(path);
  const compressible = isCompressible(type) && facts.size > 256;
  const encoding = compressible ? chooseEncoding(header(request, 'accept-encoding')) : undefined;
  const etag = `"${facts.version}${encoding ? `-${encoding}` : ''}"`;
  const headers: Record<string, string> = {
    ...always,
    'Content-Type': type,
    'Cache-Control': status === 200 ? cacheRule(path) : 'no-store',
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

/** What to answer: a file, a redirect, "not modified", 404 with the site's page, 405 or 400. */
export function decide(request: RequestFacts, site: SiteFacts): Answer {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return {
      status: 405,
      headers: { ...text, Allow: 'GET, HEAD' },
      text: 'Only GET and HEAD are answered here.\n',
    };
  }
  const path = pathOf(request.url);
  if (path === undefined)
    return { status: 400, headers: text, text: 'This is not an address of the site.\n' };
  const address = request.url.split(/[?#]/)[0] ?? '/';
  const query = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
  const redirect = findRedirect(site.redirects, address, header(request, 'accept-language'));
  if (redirect && redirect.status >= 300 && redirect.status < 400) {
    return {
      status: redirect.status,
      headers: { ...always, Location: encodeURI(decodeURI(redirect.to)) },
    };
  }
  const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const facts = site.file(wanted);
  if (facts) return sendFile(request, wanted, facts, 200);
  if (!path.endsWith('/') && site.file(`${path}/index.html`)) {
    return { status: 301, headers: { ...always, Location: `${address}/${query}` } };
  }
  const lost = site.file('404.html');
  if (lost) return sendFile(request, '404.html', lost, 404);
  return { status: 404, headers: text, text: 'Nothing is at this address.\n' };
}
