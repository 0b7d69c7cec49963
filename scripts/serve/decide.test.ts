import { expect, test } from 'vitest';
import { headerFacts, makeAreas } from '../hosts/headers.ts';
import { chooseEncoding, decide, pathOf, type SiteFacts } from './decide.ts';
import { parseRedirects } from './redirects.ts';

const files: Record<string, number> = {
  'index.html': 900,
  'en/index.html': 9000,
  'ar/practices/ضفة/index.html': 9000,
  '404.html': 900,
  '.env': 10,
  '_hosts/nginx.conf': 10,
  _headers: 10,
  '.well-known/security.txt': 10,
  'en/gone/index.html': 900,
  '_astro/a.123.js': 500,
  'en/feed.xml': 4000,
  'og.png': 4000,
};
const site: SiteFacts = {
  areas: makeAreas(headerFacts),
  file: (path) => {
    const size = files[path];
    return size === undefined ? undefined : { size, version: `v${size}` };
  },
  redirects: parseRedirects(
    '/en/old/ /en/ 301 # moved\n/x/* /en/:splat 302\n/ /fr/ 302 Language=fr\n/en/gone/ /en/gone/index.html 410!',
  ),
};
const get = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  decide({ method, url, headers }, site);

test('an address with a slash at its end is the index of its folder, as HTML in UTF-8', () => {
  const answer = get('/en/');
  expect(answer).toMatchObject({ status: 200, file: 'en/index.html' });
  expect(answer.headers['Content-Type']).toBe('text/html; charset=utf-8');
});

test('an address without the slash leads to the one with it and keeps the question', () => {
  expect(get('/en?q=a')).toMatchObject({ status: 301, headers: { Location: '/en/?q=a' } });
});

test('percent-encoded Arabic finds its file', () => {
  expect(get(encodeURI('/ar/practices/ضفة/')).status).toBe(200);
});

test('an address that does not exist gives the site’s own page with status 404', () => {
  expect(get('/en/nothing/')).toMatchObject({ status: 404, file: '404.html' });
  expect(get('/en/nothing/').headers['ETag']).toBeUndefined();
});

test.each([
  '/../etc/passwd',
  '/en/../../x',
  '/%2e%2e/etc/passwd',
  '/en/..%2f..%2fx',
  '/a%00b',
  '/a%5c..%5cb',
  '//host/x',
  '/%zz',
])('refuses %s', (url) => {
  expect(get(url).status).toBe(400);
});

test('compresses text as the reader accepts, and never pictures', () => {
  expect(get('/en/', { 'accept-encoding': 'gzip, deflate, br' }).encoding).toBe('br');
  expect(get('/en/', { 'accept-encoding': 'gzip' }).encoding).toBe('gzip');
  expect(get('/og.png', { 'accept-encoding': 'br' }).encoding).toBeUndefined();
  expect(chooseEncoding('br;q=0, gzip;q=0.5')).toBe('gzip');
});

test('says "not modified" to a reader who has this version in this encoding', () => {
  const etag = get('/en/', { 'accept-encoding': 'br' }).headers['ETag'] ?? '';
  expect(get('/en/', { 'accept-encoding': 'br', 'if-none-match': `W/${etag}` })).toMatchObject({
    status: 304,
  });
  expect(get('/en/', { 'if-none-match': etag }).status).toBe(200);
});

test('files with a digest in their name may be kept for a year, pages not', () => {
  expect(get('/_astro/a.123.js').headers['Cache-Control']).toContain('immutable');
  expect(get('/en/').headers['Cache-Control']).toContain('must-revalidate');
});

test('feeds are announced as Atom', () => {
  expect(get('/en/feed.xml').headers['Content-Type']).toBe('application/atom+xml; charset=utf-8');
});

test('other methods than GET and HEAD are refused', () => {
  expect(get('/en/', {}, 'HEAD').status).toBe(200);
  expect(get('/en/', {}, 'POST')).toMatchObject({ status: 405, headers: { Allow: 'GET, HEAD' } });
});

test('honours the redirects of the site, with their rest and their language', () => {
  expect(get('/en/old')).toMatchObject({ status: 301, headers: { Location: '/en/' } });
  expect(get('/x/practices/')).toMatchObject({
    status: 302,
    headers: { Location: '/en/practices/' },
  });
  expect(get('/', { 'accept-language': 'fr-CA,fr;q=0.8' })).toMatchObject({
    status: 302,
    headers: { Location: '/fr/' },
  });
  expect(get('/', { 'accept-language': 'de' })).toMatchObject({ status: 200, file: 'index.html' });
});

test('an address is what stands before the question', () => {
  expect(pathOf('/en/a%20b/?x=../..')).toBe('en/a b/');
});

test('what is gone is answered with status 410 and the page that says so', () => {
  expect(get('/en/gone/')).toMatchObject({ status: 410, file: 'en/gone/index.html' });
});

test('a redirect keeps the question', () => {
  expect(get('/en/old/?q=a').headers['Location']).toBe('/en/?q=a');
});

test.each(['/.env', '/_hosts/nginx.conf', '/_headers', '/en/.git/config'])(
  'answers as if %s were not there',
  (url) => {
    expect(get(url)).toMatchObject({ status: 404, file: '404.html' });
  },
);

test('the folder that all sites may have is open', () => {
  expect(get('/.well-known/security.txt').status).toBe(200);
});

test('every answer has the headers of its area, errors those of pages', () => {
  expect(get('/en/').headers['Content-Security-Policy']).toContain("script-src 'self'");
  expect(get('/en/feed.xml').headers['Content-Security-Policy']).toContain("default-src 'none'");
  for (const url of ['/missing.png', '/en', '/en/old/', '/%zz'])
    expect(get(url).headers['X-Frame-Options']).toBe('DENY');
  expect(get('/missing.png').headers['Content-Security-Policy']).toContain("img-src 'self'");
});
