/** Measures what search costs a reader on a slow line and a slow machine, in Debian's Chromium. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Locale } from '../../../src/i18n/locales.ts';
import { pathTo } from '../../../src/i18n/paths.ts';
import { stockFolder } from './stock-index.ts';

/** What one thing took: milliseconds from the first key to what was waited for, and bytes that arrived by then. */
export interface Cost {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** "Slow 4G" of Chromium's developer tools before 2024, on a machine four times slower. */
const line = {
  offline: false,
  latency: 400,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};
const slowerMachine = 4;
const keyInterval = 80;

class Meter {
  readonly #page: Page;
  readonly #session: CDPSession;
  #bytes = 0;

  constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
    session.on('Network.dataReceived', ({ encodedDataLength }) => {
      this.#bytes += encodedDataLength;
    });
    session.on('Network.responseReceived', ({ response }) => {
      this.#bytes += response.encodedDataLength;
    });
  }

  async slowDown(): Promise<void> {
    await this.#session.send('Network.enable');
    await this.#session.send('Network.emulateNetworkConditions', line);
    await this.#session.send('Emulation.setCPUThrottlingRate', { rate: slowerMachine });
  }

  /** The cost from now until `selector` is there. */
  async until(selector: string, act: () => Promise<void>): Promise<Cost> {
    const before = this.#bytes;
    const started = performance.now();
    const acting = act();
    await this.#page.waitForSelector(selector, { state: 'attached', timeout: 120_000 });
    const cost = { milliseconds: performance.now() - started, bytes: this.#bytes - before };
    await acting;
    return cost;
  }

  /** Waits until nothing arrives any more, so that the next thing is measured alone. */
  async settle(): Promise<void> {
    await this.#page.waitForLoadState('networkidle');
    await this.#page.waitForTimeout(3000);
  }
}

async function withMeter<T>(
  browser: Browser,
  address: string,
  work: (page: Page, meter: Meter) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    const meter = new Meter(page, await context.newCDPSession(page));
    await meter.slowDown();
    return await work(page, meter);
  } finally {
    await context.close();
  }
}

/** What is typed. The first word of a query is marked in its hits by `data-for`, so that no earlier answer is taken for it. */
export interface Queries {
  readonly first: string;
  readonly second: string;
}

/** The costs of one visit. */
export interface Visit {
  readonly 'first hit': Cost;
  readonly 'first passage': Cost;
  readonly 'second query, first hit': Cost;
  readonly 'second query, first passage': Cost;
}

const options = 'dialog a[role=option]';

/** Our dialog, opened by its key on the home page. */
export function visitOurs(
  browser: Browser,
  origin: string,
  locale: Locale,
  { first, second }: Queries,
): Promise<Visit> {
  return withMeter(browser, `${origin}${pathTo(locale)}`, async (page, meter) => {
    let hit: Cost | undefined;
    const passage = await meter.until(`${options} mark`, async () => {
      hit = await meter.until(options, async () => {
        await page.keyboard.press('/');
        await page.keyboard.type(first, { delay: keyInterval });
      });
    });
    await meter.settle();
    await page.evaluate(forget, options);
    await page.locator('dialog input').fill('');
    await page.waitForTimeout(500);
    let next: Cost | undefined;
    const nextPassage = await meter.until(`${options} mark`, async () => {
      next = await meter.until(options, () => page.keyboard.type(second, { delay: keyInterval }));
    });
    return {
      'first hit': hit ?? passage,
      'first passage': passage,
      'second query, first hit': next ?? nextPassage,
      'second query, first passage': nextPassage,
    };
  });
}

function forget(selector: string): void {
  for (const element of document.querySelectorAll(selector)) element.remove();
}

/** Pagefind's own engine behind a bare field, as its documentation shows it (https://pagefind.app/docs/api/). */
export function visitStock(
  browser: Browser,
  origin: string,
  locale: Locale,
  { first, second }: Queries,
): Promise<Visit> {
  return withMeter(browser, `${origin}/robots.txt`, async (page, meter) => {
    await page.evaluate(setUpStock, stockFolder(locale));
    await page.focus('#stock');
    const hit = await meter.until('#found mark', () =>
      page.keyboard.type(first, { delay: keyInterval }),
    );
    await meter.settle();
    await page.fill('#stock', '');
    await page.waitForTimeout(500);
    const again = await meter.until('#found mark', () =>
      page.keyboard.type(second, { delay: keyInterval }),
    );
    // It has no title of a hit before it has the passage.
    return {
      'first hit': hit,
      'first passage': hit,
      'second query, first hit': again,
      'second query, first passage': again,
    };
  });
}

/** Runs in the page: a field, and under it the first eight hits with their excerpts. */
function setUpStock(folder: string): void {
  const field = document.createElement('input');
  field.id = 'stock';
  const found = document.createElement('ol');
  found.id = 'found';
  document.body.append(field, found);
  const loading = async () => {
    const engine = await import(`${folder}pagefind.js`);
    // The policy that our server sends with the worker forbids it to fetch. Without it Pagefind is a little quicker.
    await engine.options({ noWorker: true });
    return engine;
  };
  const most = 8;
  field.addEventListener('input', async () => {
    found.replaceChildren();
    if (!field.value) return;
    const engine = await loading();
    const answer = await engine.debouncedSearch(field.value, {}, 120);
    if (!answer) return;
    const hits: { excerpt: string; meta: { title: string } }[] = await Promise.all(
      answer.results.slice(0, most).map((result: { data(): unknown }) => result.data()),
    );
    found.innerHTML = hits.map(({ excerpt, meta }) => `<li>${meta.title} ${excerpt}</li>`).join('');
  });
}

/** Our search page: a choice after an answer, and the other languages. */
export interface PageVisit {
  readonly 'filter change': Cost;
  readonly 'other languages': Cost;
}

/** What a choice and the other languages cost, once there is an answer. */
export function visitPage(
  browser: Browser,
  origin: string,
  locale: Locale,
  query: string,
): Promise<PageVisit> {
  const address = `${origin}${pathTo(locale, 'search')}`;
  return withMeter(browser, address, async (page, meter) => {
    await page.locator('main input[type=search]').fill(query);
    await page.waitForSelector('main [data-search-results] mark', { timeout: 120_000 });
    await meter.settle();
    const narrow = page.locator('[data-search-facets] input').first();
    const filter = await meter.until('main .chip', () => narrow.check());
    await page.locator('main .chip').first().click();
    await meter.settle();
    const look = page.locator('[data-search-others] button');
    const others = await meter.until('[data-search-others] :is(li, p[role=status])', () =>
      look.click({ timeout: 60_000 }),
    );
    return { 'filter change': filter, 'other languages': others };
  });
}
