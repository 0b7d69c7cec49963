/** Hostile bodies in a real page and a real browser, with no policy to stop them: the HTML itself is harmless. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import { hostileCases } from '../hostile/cases/index.ts';
import { makeBodies } from '../hostile/fuzz/bodies.ts';
import { hostileClasses } from '../hostile/hostile-case.ts';
import { renderAnyway } from '../hostile/render-anyway.ts';
import { sourceLocale } from '../i18n/locales.ts';
import { allowedElements } from '../markup/html/allow-list.ts';
import { samplePage } from './built-site.ts';

const purifier = readFileSync(
  createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js'),
  'utf8',
);
const sound = samplePage('practices/*', sourceLocale);

/** Everything that something hostile would do, if it could. */
interface Traps {
  readonly sprung: string[];
}

async function setTraps(page: Page, origin: string): Promise<Traps> {
  const sprung: string[] = [];
  page.on('dialog', (dialog) => {
    sprung.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => sprung.push(`console ${message.text()}`));
  page.on('pageerror', (error) => sprung.push(`error ${error.message}`));
  page.on('popup', (popup) => sprung.push(`window ${popup.url()}`));
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || new URL(frame.url()).pathname !== sound.path)
      sprung.push(`navigation ${frame.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) sprung.push(`request ${request.url()}`);
  });
  return { sprung };
}

/** The page with other HTML in the place of its body, as a server without any policy would send it. */
function withBody(html: string): string {
  const policy = /<meta[^>]+http-equiv="?content-security-policy[^>]*>/gi;
  return sound.html
    .replace(policy, '')
    .replace(/<article[^>]*>/, (start) => `${start}<section id="hostile">${html}</section>`);
}

async function show(page: Page, html: string): Promise<void> {
  await page.route(`**${sound.path}`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: withBody(html) }),
  );
  await page.goto(sound.path, { waitUntil: 'load' });
  await page.locator('#hostile').waitFor({ state: 'attached' });
  // Pictures that wait until they come near, and what answers to a pointer or to the keyboard.
  await page.evaluate(() => {
    for (const image of document.querySelectorAll<HTMLImageElement>('#hostile img'))
      image.loading = 'eager';
    for (const element of document.querySelectorAll('#hostile *')) {
      for (const name of ['mouseover', 'focus', 'toggle', 'error', 'animationstart'])
        element.dispatchEvent(new Event(name));
    }
  });
  await page.waitForLoadState('networkidle');
}

/** Elements, attributes and addresses under `#hostile` that the list does not have. */
function findStrangers(page: Page): Promise<string[]> {
  const allowed = [...allowedElements].map(([name, own]) => [name, [...own]] as const);
  return page.evaluate((list) => {
    const attributes: Record<string, string> = {
      classname: 'class',
      arialabel: 'aria-label',
      arialabelledby: 'aria-labelledby',
    };
    const known = new Map(
      list.map(([name, own]) => [
        name,
        new Set(own.map((one) => attributes[one.toLowerCase()] ?? one.toLowerCase())),
      ]),
    );
    return [...document.querySelectorAll('#hostile *')].flatMap((element) => {
      const own = known.get(element.localName);
      if (!own || element.namespaceURI !== 'http://www.w3.org/1999/xhtml')
        return [element.outerHTML.slice(0, 200)];
      const strange = element.getAttributeNames().filter((name) => !own.has(name));
      const leads =
        element instanceof HTMLAnchorElement &&
        element.hasAttribute('href') &&
        // `:` is what the browser says of an address that it cannot read: it leads nowhere.
        !['https:', 'http:', 'mailto:', 'tel:', ':'].includes(element.protocol);
      return strange.length > 0 || leads ? [element.outerHTML.slice(0, 200)] : [];
    });
  }, allowed);
}

for (const kind of hostileClasses) {
  const rendered = hostileCases
    .filter((one) => one.class === kind)
    .flatMap(({ id, body }) => {
      const html = body === undefined ? undefined : renderAnyway(body);
      return html === undefined ? [] : [{ id, html }];
    });
  if (rendered.length === 0) continue;
  test(`bodies of the class “${kind}”, rendered although refused, do nothing`, async ({
    page,
    baseURL,
  }) => {
    const traps = await setTraps(page, baseURL ?? '');
    await show(
      page,
      rendered.map(({ id, html }) => `<div id="case-${id}">${html}</div>`).join('\n'),
    );
    expect(await findStrangers(page)).toEqual([]);
    expect(await page.locator('#hostile > [id^="case-"]').count()).toBe(rendered.length);
    expect(traps.sprung).toEqual([]);
  });
}

test('a trap that something hostile falls into is seen', async ({ page, baseURL }) => {
  const traps = await setTraps(page, baseURL ?? '');
  await show(
    page,
    '<script>alert(1)</script><img src="https://tracker.example/x.png"><a href="javascript:alert(1)" onclick="x()">x</a>',
  );
  expect(await findStrangers(page)).toHaveLength(2);
  expect(traps.sprung).toContain('dialog 1');
  expect(traps.sprung).toContain('request https://tracker.example/x.png');
});

test('DOMPurify finds nothing to take out of a thousand made-up bodies', async ({
  page,
  baseURL,
}) => {
  const bodies = makeBodies(1000, 4).flatMap((body) => renderAnyway(body) ?? []);
  expect(bodies.length).toBeGreaterThan(100);
  const traps = await setTraps(page, baseURL ?? '');
  await show(page, '');
  await page.addScriptTag({ content: purifier });
  const removed = await page.evaluate((list) => {
    const purify: {
      sanitize(html: string, options: object): string;
      removed: { element?: Node; attribute?: Attr | null }[];
    } = Reflect.get(window, 'DOMPurify');
    return list.flatMap((html) => {
      purify.sanitize(html, {});
      return purify.removed.map(
        ({ element, attribute }) =>
          `${attribute ? `${attribute.name}=${attribute.value}` : (element as Element)?.outerHTML} in ${html.slice(0, 300)}`,
      );
    });
  }, bodies);
  expect(removed).toEqual([]);
  expect(traps.sprung).toEqual([]);
});
