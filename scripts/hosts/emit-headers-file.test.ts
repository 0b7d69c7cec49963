import { expect, test } from 'vitest';
import { cloudflareLimits, emitHeadersFile } from './emit-headers-file.ts';
import { areaOf, headerFacts, makeAreas } from './headers.ts';
import { fitsGlob, parseHeadersFile, valuesFor } from './read-headers-file.ts';

const forge = { editorHosts: ['https://forge.example'], signsInByWindow: true };
const areas = makeAreas({ ...headerFacts, ...forge });
const text = emitHeadersFile(areas);
const rules = parseHeadersFile(text);
const policy = 'Content-Security-Policy';

test.each([
  '/',
  '/en/',
  '/ar/practices/ضفة/',
  '/404.html',
  '/admin/',
  '/admin/cms.js',
  '/_astro/a.js',
  '/share/a.png',
  '/media/a.webp',
  '/pagefind/en/pagefind.js',
  '/en/feed.xml',
  '/en/events.ics',
  '/en/events/a.ics',
  '/en/search-words.json',
  '/robots.txt',
  '/favicon.svg',
  '/.well-known/security.txt',
])('%s gets the headers of its area, each once', (path) => {
  const { headers } = areaOf(areas, path);
  const values = valuesFor(rules, path);
  for (const [name, value] of Object.entries(headers)) {
    if (name === policy) expect(values.get(name)?.at(-1)).toBeDefined();
    else expect([name, values.get(name)]).toEqual([name, [value]]);
  }
  expect(values.get(policy)).toContain(headers[policy]);
});

test('the policy for all addresses takes nothing from any area that it needs', () => {
  const [least = ''] = valuesFor(rules, '/nothing').get(policy) ?? [];
  for (const directive of least.split('; ')) {
    const [name = '', ...sources] = directive.split(' ');
    for (const { headers } of areas) {
      const own = headers[policy]?.split('; ').find((other) => other.startsWith(`${name} `));
      for (const source of own?.split(' ').slice(1) ?? [])
        expect(["'none'", ...sources]).toContain(source);
    }
  }
});

test('Cloudflare reads all of it', () => {
  expect(rules.length).toBeLessThanOrEqual(cloudflareLimits.rules);
  for (const line of text.split('\n'))
    expect(line.length).toBeLessThanOrEqual(cloudflareLimits.signsInLine);
});

test('a star stands for anything, a point for itself', () => {
  expect(fitsGlob('/en/events/*.ics', '/en/events/a.ics')).toBe(true);
  expect(fitsGlob('/en/feed.xml', '/en/feedxxml')).toBe(false);
});
