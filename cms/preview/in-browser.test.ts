/** The preview in Chromium, under a policy as strict as that of the editor. */
import { existsSync } from 'node:fs';
import { type Browser, chromium as engine, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { candidates, chromium } from '../../scripts/lib/tools.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { bundlePreview } from '../bundle/bundle-preview.ts';
import { loadPreview } from '../bundle/load-preview.ts';
import type { EntryFiles, EntryPlace } from '../entry-files/entry-forms.ts';
import type { LibraryIndex } from '../library/library-index.ts';
import type { Preview, renderPreview } from './render-preview.ts';
import { readTestFiles, readTestIndex, today } from './test-site.ts';

const origin = 'http://localhost:4321';
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** Notes what the policy refuses, and loads the preview. */
const pageScript = `globalThis.editor = { refused: [] };
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  editor.refused.push(violatedDirective + ' ' + blockedURI));
editor.renderPreview = (await import('/preview.js')).renderPreview;`;

declare global {
  var editor: { readonly refused: string[]; readonly renderPreview: typeof renderPreview };
}

let browser: Browser;
let page: Page;
let index: LibraryIndex;
let renderInNode: typeof renderPreview;
const complaints: string[] = [];

beforeAll(async () => {
  const executablePath = candidates(chromium, process.env).find((path) => existsSync(path));
  if (!executablePath) throw new Error(`Chromium was not found. ${chromium.elsewhere}`);
  browser = await engine.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  page = await browser.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  [renderInNode, index] = await Promise.all([loadPreview(), readTestIndex()]);
  const [bundle] = (await bundlePreview()).files;
  const script = Buffer.from(bundle?.contents ?? '');
  const answers: Readonly<Record<string, { contentType: string; body: string | Buffer }>> = {
    '/preview.js': { contentType: 'text/javascript', body: script },
    '/page.js': { contentType: 'text/javascript', body: pageScript },
    '/favicon.ico': { contentType: 'image/png', body: '' },
    '/library.json': { contentType: 'application/json', body: JSON.stringify(index) },
  };
  const html = {
    contentType: 'text/html',
    body: '<!doctype html><script type="module" src="/page.js"></script>',
  };
  await page.route(`${origin}/**`, (route) =>
    route.fulfill({
      ...(answers[new URL(route.request().url()).pathname] ?? html),
      headers: { 'Content-Security-Policy': policy },
    }),
  );
  await page.goto(origin);
  await page.waitForFunction(() => globalThis.editor?.renderPreview !== undefined);
}, 120_000);
afterAll(() => browser?.close());

interface Asked extends EntryPlace {
  readonly locale: Locale;
  readonly files: EntryFiles;
  readonly today: string;
}

/** Everything that the page complained of. */
async function heard(): Promise<string[]> {
  return [...complaints, ...(await page.evaluate(() => editor.refused))];
}

/** Chromium's `Intl` writes ordinary spaces around the dash of a range of dates, Node's thin ones. */
const plainSpaces = (html: string) => html.replaceAll('\u{2009}', ' ');

function renderInBrowser(asked: Asked): Promise<Preview> {
  return page.evaluate(async (input) => {
    const library: LibraryIndex = await (await fetch('/library.json')).json();
    return editor.renderPreview({ ...input, index: library, pictureUrl: () => undefined });
  }, asked);
}

test.each([
  ['practice', 'aarhus-model'],
  ['step', 'one-table'],
  ['event', 'the-hague-2022'],
  ['news', 'leeds-cohesion-strategy'],
] as const)('the browser shows a %s as Node does: %s', async (type, id) => {
  for (const locale of ['en', 'ar'] as const) {
    const asked = { type, id, locale, files: readTestFiles({ type, id }), today };
    const { html, problems } = await renderInBrowser(asked);
    const inNode = await renderInNode({ ...asked, index, pictureUrl: () => undefined });
    expect(problems).toEqual([]);
    expect(plainSpaces(html)).toBe(plainSpaces(inNode.html));
  }
  expect(await heard()).toEqual([]);
});

test('an unfinished draft makes the browser complain of nothing', async () => {
  const files = { en: '---\ntitle: Ab &amp; c\nstart: 2024-\n---\n\nTea &amp; {code}\n' };
  const asked = { type: 'event', id: 'x', locale: 'fr', files, today } as const;
  const { html, problems } = await renderInBrowser(asked);
  expect(problems).toHaveLength(1);
  expect(html).toContain('preview-problems');
  expect(await heard()).toEqual([]);
});
