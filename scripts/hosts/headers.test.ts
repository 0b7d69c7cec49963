import { expect, test } from 'vitest';
import { areaOf, headerFacts, isHidden, makeAreas } from './headers.ts';

const areas = makeAreas(headerFacts);

test.each([
  ['/', 'pages'],
  ['/404.html', 'pages'],
  ['/en/practices/a/', 'pages'],
  ['/ar/practices/ضفة/', 'pages'],
  ['/en/no.such.page/', 'pages'],
  ['/nothing', 'pages'],
  ['/admin/', 'editor'],
  ['/admin/cms.js', 'editor'],
  ['/_astro/fonts/a.woff2', 'built'],
  ['/share/home-en.png', 'share'],
  ['/media/a.webp', 'files'],
  ['/pagefind/en/fragment/a.pf_fragment', 'files'],
  ['/en/feed.xml', 'files'],
  ['/en/events/a.ics', 'files'],
  ['/.well-known/security.txt', 'files'],
])('%s belongs to %s', (path, name) => {
  expect(areaOf(areas, path).name).toBe(name);
});

test.each([
  '/_hosts/nginx.conf',
  '/_hosts',
  '/_headers',
  '/_redirects',
  '/.htaccess',
  '/.git/config',
  '/en/.env',
  '/.well-known/.secret',
  '/.well-known/a/.secret',
  '/.well-known.txt',
])('%s is hidden', (path) => {
  expect(isHidden(path)).toBe(true);
});

test.each(['/', '/.well-known/security.txt', '/_astro/a.js', '/en/_hosts/', '/en/a.b/'])(
  '%s is not hidden',
  (path) => {
    expect(isHidden(path)).toBe(false);
  },
);

test('every area says all of it', () => {
  for (const { headers } of areas)
    expect(Object.keys(headers)).toEqual([
      'Strict-Transport-Security',
      'X-Content-Type-Options',
      'X-Frame-Options',
      'Referrer-Policy',
      'Permissions-Policy',
      'Content-Security-Policy',
      'Cross-Origin-Opener-Policy',
      'Cross-Origin-Resource-Policy',
      'Cache-Control',
    ]);
});

test('only what has a digest in its name may be kept without asking', () => {
  const kept = areas.filter(({ headers }) => headers['Cache-Control']?.includes('immutable'));
  expect(kept.map(({ name }) => name)).toEqual(['built']);
});

test('the window in which one signs in to GitHub may answer the editor, and no other page', () => {
  const withWindow = makeAreas({ ...headerFacts, signsInByWindow: true });
  const open = withWindow.filter(
    ({ headers }) => headers['Cross-Origin-Opener-Policy'] !== 'same-origin',
  );
  expect(open.map(({ name }) => name)).toEqual(['editor']);
});
