import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { geotag, halves } from '../../../src/pictures/test-pictures.ts';
import { emitHeadersFile } from '../../hosts/emit-headers-file.ts';
import { headerFacts, makeAreas } from '../../hosts/headers.ts';
import { type PageSummary, parsePage, summarise } from '../page.ts';
import type { BuiltSite } from '../site.ts';
import { readCalendar } from './calendars.ts';
import { feedProblems } from './feeds.ts';
import { siteChecks } from './index.ts';
import { answerBudget, firstHitBudget } from './search-weight.ts';

const origin = 'https://twoshores.example';
const all = ['en', 'fr']
  .map((code) => `<link rel="alternate" hreflang="${code}" href="${origin}/${code}/a/">`)
  .join('');
const alternates = `${all}<link rel="alternate" hreflang="x-default" href="${origin}/">`;

function page(file: string, { head = '', body = '', title = file } = {}): PageSummary {
  const address = `/${file.replace('index.html', '')}`;
  const canonical = `<link rel="canonical" href="${origin}${address}">`;
  return summarise(
    parsePage(
      file,
      `<html><head><title>${title}</title>${canonical}${head}</head><body>${body}</body></html>`,
    ),
  );
}

function site(
  pages: PageSummary[],
  texts: Record<string, string> = {},
  pictures: Record<string, Uint8Array> = {},
): BuiltSite {
  return {
    origin,
    pages,
    files: new Set([
      ...pages.map(({ file }) => file),
      ...Object.keys(texts),
      ...Object.keys(pictures),
    ]),
    redirects: [{ from: '/en/old/' }],
    read: (file) => texts[file],
    readBytes: (file) => pictures[file] ?? new Uint8Array(),
  };
}

const root = page('index.html', {
  head: `<link rel="alternate" hreflang="x-default" href="${origin}/">`,
});
const english = (options = {}) => page('en/a/index.html', { head: alternates, ...options });
const french = (options = {}) => page('fr/a/index.html', { head: alternates, ...options });
const found = (rule: string, built: BuiltSite) =>
  (siteChecks[rule]?.(built) ?? []).map((finding) => finding.found);

test('links to pages, anchors and files that exist are good, queries ignored', () => {
  const body =
    '<h2 id="b">B</h2><a href="/en/a/#b">1</a><a href="./?q=1">2</a><img src="/p.png" srcset="/p.png 1x, /p.png 2x"><a href="mailto:a@b.org">3</a>';
  expect(found('links', site([root, english({ body }), french()], { 'p.png': '' }))).toEqual([]);
});

test('a link to a place that is not in the page is found', () => {
  const built = site([root, english({ body: '<a href="/en/a/#none">x</a>' }), french()]);
  expect(found('anchors', built)).toEqual(['/en/a/#none (no anchor)']);
  expect(found('links', built)).toEqual([]);
});

test.each([
  ['/en/none/', 'missing'],
  ['/en/a', 'redirect'],
  ['/en/old/', 'redirect'],
])('a link to %s is found: %s', (href, verdict) => {
  const body = `<a href="${href}">x</a>`;
  expect(found('links', site([root, english({ body }), french()]))).toEqual([
    `${href} (${verdict})`,
  ]);
});

test('a picture in a srcset and a font in a style must exist', () => {
  const body =
    '<img src="/p.png" srcset="/q.png 2x"><style>@font-face{src:url("/f.woff2")}</style>';
  expect(found('links', site([root, english({ body }), french()], { 'p.png': '' }))).toEqual([
    '/q.png (missing)',
    '/f.woff2 (missing)',
  ]);
});

test('percent-encoded addresses find their file', () => {
  const arabic = page('ar/ضفة/index.html', { body: `<a href="${encodeURI('/ar/ضفة/')}">x</a>` });
  expect(found('links', site([arabic]))).toEqual([]);
});

test('a link into another language must say so', () => {
  const body = '<a href="/fr/a/">x</a><a href="/fr/a/" hreflang="fr">y</a>';
  expect(found('link-language', site([english({ body })]))).toHaveLength(1);
});

test('mutual alternates with x-default are good', () => {
  expect(found('alternates', site([root, english(), french()]))).toEqual([]);
});

test.each([
  ['an alternate that does not exist', [root, english()]],
  [
    'an alternate that does not lead back',
    [
      root,
      english(),
      page('fr/a/index.html', {
        head: `<link rel="alternate" hreflang="fr" href="${origin}/fr/a/"><link rel="alternate" hreflang="x-default" href="${origin}/">`,
      }),
    ],
  ],
  [
    'an alternate with noindex',
    [root, english(), page('fr/a/index.html', { head: '<meta name="robots" content="noindex">' })],
  ],
])('%s is found', (_name, pages) => {
  expect(found('alternates', site(pages))).toHaveLength(1);
});

test('two pages of a language with one title are found', () => {
  expect(
    found('titles', site([english({ title: 'T' }), page('en/b/index.html', { title: 'T' })])),
  ).toHaveLength(1);
});

test('the sitemap lists exactly the pages that may be listed', () => {
  const urls = ['/', '/en/a/', '/en/gone/']
    .map((path) => `<url><loc>${origin}${path}</loc></url>`)
    .join('');
  const xml = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`;
  expect(found('sitemap', site([root, english(), french()], { 'sitemap.xml': xml }))).toEqual([
    `${origin}/fr/a/ missing`,
    `${origin}/en/gone/ listed`,
  ]);
});

test('a page that is not to be found must not be searchable either', () => {
  const hidden = page('en/a/index.html', {
    head: '<meta name="robots" content="noindex">',
    body: '<main data-pagefind-body>x</main>',
  });
  expect(found('search-index', site([hidden]))[0]).toBe(
    'data-pagefind-body on a page with noindex',
  );
});

test.each([
  ['machine', '', []],
  ['outdated', '', []],
  ['original', '', ['data-pagefind-body on a page with noindex']],
  ['machine', '<p data-fallback-notice>x</p>', ['data-pagefind-body on a page with noindex']],
])(
  'a %s text that search engines may not show can be found on the site, unless it is in another language: %s',
  (state, notice, expected) => {
    const hidden = page('en/a/index.html', {
      head: '<meta name="robots" content="noindex">',
      body: `<main data-pagefind-body><p data-provenance="${state}">x</p>${notice}</main>`,
    });
    const index = { 'pagefind/en/pagefind-entry.json': '{"languages":{"en":{"page_count":1}}}' };
    expect(
      found('search-index', site([hidden], index)).filter((what) => what !== 'no index'),
    ).toEqual(expected);
  },
);

test('weighs what a search needs before its first hit and before its answer, scripts included', () => {
  const kilobytes = (count: number) => randomBytes(count * 1024);
  const script = '_astro/dialog.client.a.js';
  const weigh = (files: Record<string, Uint8Array>) =>
    found(
      'search-weight',
      site(
        [],
        { [script]: 'import{a}from"./shared.b.js";' },
        {
          'en/search-words.json': kilobytes(2),
          '_astro/shared.b.js': kilobytes(20),
          ...files,
        },
      ),
    );
  const most = firstHitBudget / 1024;
  expect(weigh({ 'pagefind/en/catalogue.json': kilobytes(most - 23) })).toEqual([]);
  expect(weigh({ 'pagefind/en/catalogue.json': kilobytes(most - 21) })).toHaveLength(1);
  const engine = {
    'pagefind/en/wasm.en.pagefind': kilobytes(answerBudget / 1024 - 100),
    'pagefind/en/index/a.pf_index': kilobytes(60),
  };
  expect(weigh(engine)).toEqual([]);
  const more = weigh({ ...engine, 'pagefind/en/index/b.pf_index': kilobytes(79) });
  expect(more).toEqual([expect.stringContaining('bytes for an answer from all texts')]);
});

const entry =
  '<entry><id>urn:a</id><title>A</title><updated>2025-04-03T00:00:00Z</updated></entry>';
const feed = (entries: string) =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>urn:f</id><title>F</title><updated>2025-04-03T00:00:00Z</updated><author><name>N</name></author><link rel="self" href="https://x.org/feed.xml"/>${entries}</feed>`;

test('reads a good feed', () => {
  expect(feedProblems(feed(entry), 'en')).toEqual([]);
});

test('lets a feed be empty as long as no entry is written in its language', () => {
  const built = (head: string) =>
    site([page('en/news/a/index.html', { head })], { 'en/feed.xml': feed('') });
  const english = (head: string) =>
    (siteChecks['feeds']?.(built(head)) ?? []).filter(({ file }) => file === 'en/feed.xml');
  expect(english('<meta name="robots" content="noindex">')).toEqual([]);
  expect(english('').map((finding) => finding.found)).toEqual(['no entries']);
});

test('finds what a feed lacks', () => {
  expect(feedProblems(feed(entry + entry), 'fr')).toEqual([
    'two entries with one id',
    'xml:lang "en"',
  ]);
  expect(feedProblems(feed('<entry><id>a</id></entry>'), 'en')).toEqual([
    'entry 1 without title',
    'entry 1 with updated ""',
  ]);
  expect(feedProblems('<feed>', 'en')[0]).toContain('XML that cannot be read');
});

const calendar = (lines: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'PRODID:-//x//EN',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:a',
    'DTSTAMP:20250403T000000Z',
    ...lines,
    'SUMMARY:A',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

test('reads a good calendar', () => {
  expect(readCalendar(calendar(['DTSTART:20250403T100000Z']))).toEqual({
    uids: ['a'],
    problems: [],
  });
});

test('a time zone that is named must be described', () => {
  const { problems } = readCalendar(calendar(['DTSTART;TZID=Europe/Oslo:20250403T100000']));
  expect(problems).toEqual(['a with TZID Europe/Oslo but no such VTIMEZONE']);
});

test('a calendar with bare line ends is found', () => {
  const text = calendar(['DTSTART:20250403T100000Z']).replaceAll('\r\n', '\n');
  expect(readCalendar(text).problems).toContain('lines that do not end with CRLF');
});

test('a picture that tells where it was taken is found, as is what only has the name of one', async () => {
  const pictures = {
    'media/bare.webp': await halves(32, 32).webp().toBuffer(),
    'media/geotagged.webp': await geotag(halves(32, 32)).webp().toBuffer(),
    'share/page.png': await geotag(halves(32, 32)).png().toBuffer(),
    'media/script.png': Buffer.from('<script>alert(1)</script>'),
  };
  const findings = siteChecks['pictures']?.(site([root], {}, pictures)) ?? [];
  expect(findings.map(({ file, found: what }) => `${file}: ${what}`)).toEqual([
    'media/geotagged.webp: EXIF, XMP ',
    'share/page.png: eXIf, zTXt',
    'media/script.png: a file of the kind "html"',
  ]);
});

test('every file gets the headers of its area from the file for hosts', () => {
  const headers = emitHeadersFile(makeAreas(headerFacts));
  const good = site([root, english()], { _headers: headers, 'en/feed.xml': '', '.htaccess': '' });
  expect(found('host-headers', good)).toEqual([]);
  const withNew = site([root], { _headers: headers, 'new/a.png': '' });
  expect(found('host-headers', withNew)).toContain('Cache-Control: nothing');
});
