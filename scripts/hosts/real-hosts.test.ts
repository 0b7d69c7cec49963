/** What we tell hosts, tried with the real programs: every one has to answer alike. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HostRules } from '../../src/source/host-rules.ts';
import { areaOf, headerFacts, makeAreas, pagesArea } from './headers.ts';
import { hosts, type RunningHost } from './try-hosts.ts';
import { writeHosts } from './write-hosts.ts';

/** Addresses that mean something to the language of one host or another. */
const strange = [
  '/en/a b/',
  '/en/"quoted"/',
  "/en/it's/",
  `/en/$1 $uri $\{uri}/`,
  '/en/{path} {$HOME}/',
  '/en/(.*)[a-z]+?|^/',
  '/en/back\\slash\\/',
  '/en/line\nreturn 200;/',
  '/en/100%/',
  '/en/#; }/',
  '/en/`tick`/',
  '/ar/ضفة قديمة/',
];
const rules: HostRules = {
  redirects: [
    { from: '/en/old/', to: '/en/new/', status: 301 },
    { from: '/en/seen/', to: '/ar/ضفة/', status: 302 },
    ...strange.map((from) => ({ from, to: '/en/new/', status: 301 as const })),
    ...strange.map((to, index) => ({ from: `/en/to-${index}/`, to, status: 301 as const })),
  ],
  gone: ['/en/gone/', '/ar/ضفة مضت/'],
};

const files: Readonly<Record<string, string>> = {
  'index.html': 'gateway',
  'en/index.html': 'english',
  'en/new/index.html': 'new',
  'en/feed.xml': '<feed/>',
  'en/events.ics': 'BEGIN:VCALENDAR',
  'en/search-words.json': '{}',
  'ar/ضفة/index.html': 'arabic',
  'en/gone/index.html': 'this was here',
  'ar/ضفة مضت/index.html': 'this was here',
  '404.html': 'nothing here',
  '_astro/a.js': '1',
  'share/home.png': 'png',
  'pagefind/en/index/a.pf_index': 'index',
  'admin/index.html': 'editor',
  'admin/cms.js': '1',
  'favicon.svg': '<svg/>',
  '.well-known/security.txt': 'Contact',
  '.well-known/.secret': 'secret',
  '.env': 'secret',
  'en/.git/config': 'secret',
};

const areas = makeAreas(headerFacts);
const top = mkdtempSync(join(tmpdir(), 'two-shores-hosts-'));
const site = join(top, 'site');

beforeAll(() => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  writeHosts(site, rules);
  // Programs that give up the rights of root have to get in.
  chmodSync(top, 0o755);
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

function ask(port: number, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** The path and question of a Location, which may name the host. */
function locationOf({ headers }: Answer): string {
  const { pathname, search } = new URL(String(headers['location']), 'http://127.0.0.1');
  return decodeURIComponent(pathname) + search;
}

const lowerCase = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const encode = (path: string) =>
  path
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');

describe.each(Object.entries(hosts))('%s', (name, start) => {
  let host: RunningHost;
  beforeAll(async () => {
    const own = join(top, name.replace(' ', '-'));
    mkdirSync(own, { recursive: true });
    host = await start(site, own);
  });
  afterAll(() => host?.stop());

  test.each([
    '/',
    '/en/',
    '/ar/ضفة/',
    '/admin/',
    '/en/feed.xml',
    '/en/events.ics',
    '/_astro/a.js',
    '/share/home.png',
    '/pagefind/en/index/a.pf_index',
    '/admin/cms.js',
    '/en/search-words.json',
    '/favicon.svg',
    '/.well-known/security.txt',
  ])('serves %s with the headers of its area', async (path) => {
    const answer = await ask(host.port, encode(path));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    expect(answer).toMatchObject({ status: 200, body: files[file.slice(1)] });
    expect(answer.headers).toMatchObject(lowerCase(areaOf(areas, path).headers));
  });

  test.each([
    ['/en/', 'text/html; charset=utf-8'],
    ['/en/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/en/events.ics', 'text/calendar; charset=utf-8'],
    ['/_astro/a.js', 'text/javascript; charset=utf-8'],
    ['/en/search-words.json', 'application/json; charset=utf-8'],
    ['/favicon.svg', 'image/svg+xml; charset=utf-8'],
    ['/share/home.png', 'image/png'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
  ])('serves %s as %s', async (path, type) => {
    expect((await ask(host.port, path)).headers['content-type']).toBe(type);
  });

  test.each([
    '/nothing/',
    '/nothing.png',
    '/_astro/',
    '/_hosts/',
    '/_hosts/nginx.conf',
    '/_headers',
    '/_redirects',
    '/.htaccess',
    '/.env',
    '/en/.git/config',
    '/.well-known/.secret',
  ])('answers %s as if nothing were there', async (path) => {
    const answer = await ask(host.port, path);
    expect(answer).toMatchObject({ status: 404, body: 'nothing here' });
    expect(answer.headers).toMatchObject({
      ...lowerCase(pagesArea(areas).headers),
      'content-type': 'text/html; charset=utf-8',
    });
  });

  test('leads to the address with its last slash', async () => {
    const answer = await ask(host.port, '/en?q=1');
    expect([301, 308]).toContain(answer.status);
    // Caddy 2.6 forgets the question.
    expect(locationOf(answer).replace('?q=1', '')).toBe('/en/');
  });

  test('leads on with the status of the rule, with the question, with and without the last slash', async () => {
    for (const path of ['/en/old/', '/en/old']) {
      const answer = await ask(host.port, `${path}?q=a%20b`);
      expect(answer.status).toBe(301);
      expect(locationOf(answer)).toBe('/en/new/?q=a%20b');
      expect(answer.headers['strict-transport-security']).toBeDefined();
    }
    const seen = await ask(host.port, '/en/seen/');
    expect(seen.status).toBe(302);
    expect(locationOf(seen)).toBe('/ar/ضفة/');
  });

  test.each(strange)('leads on from %j', async (path) => {
    const answer = await ask(host.port, encode(path));
    // A backslash is no sign of an address for the server of this project: it refuses it.
    if (answer.status === 400) expect(path).toContain('\\');
    else {
      expect(answer.status).toBe(301);
      expect(locationOf(answer)).toBe('/en/new/');
    }
  });

  test.each(strange.map((path, index) => [path, index] as const))(
    'leads on to %j',
    async (path, index) => {
      const answer = await ask(host.port, `/en/to-${index}/`);
      expect(answer.status).toBe(301);
      expect(locationOf(answer)).toBe(path);
    },
  );

  test.each(rules.gone)('says that %s is gone, with the page that says why', async (path) => {
    const answer = await ask(host.port, encode(path));
    expect(answer).toMatchObject({ status: 410, body: 'this was here' });
    expect(answer.headers).toMatchObject(lowerCase(pagesArea(areas).headers));
  });
});
