/** Watches a page for what must never happen: a broken policy, a request to somebody else, something kept. */
import type { Page } from '@playwright/test';

/** What was seen, in words; the list grows while the page is used. */
export interface Watched {
  readonly violations: readonly string[];
  /** Errors on the console or thrown by the page. */
  readonly errors: readonly string[];
  /** Addresses of other origins that were asked for. */
  readonly foreign: readonly string[];
}

const reporter = 'reportViolation';

/** Runs in every document before anything of it. */
function listen(name: string): void {
  window.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) => {
      const report = (window as unknown as Record<string, (text: string) => void>)[name];
      report?.(`${effectiveDirective}: ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
    },
    true,
  );
}

/** Watches from now on; has to be called before the page goes anywhere. `own` are origins that may be asked. */
export async function watchPage(page: Page, own: readonly string[]): Promise<Watched> {
  const violations: string[] = [];
  const errors: string[] = [];
  const foreign: string[] = [];
  await page.exposeFunction(reporter, (text: string) => violations.push(text));
  await page.addInitScript(listen, reporter);
  page.on('console', (message) => {
    // That a page is not there is no fault of the page that says so.
    if (message.type() === 'error' && !/status of (404|410)/.test(message.text()))
      errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && !own.includes(origin))
      foreign.push(request.url());
  });
  return { violations, errors, foreign };
}

/** Names of everything that the browser keeps for the site, in every kind of place. */
export async function keptBy(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  const others = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const workers = await navigator.serviceWorker?.getRegistrations();
    return [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...databases.map(({ name }) => `database ${name}`),
      ...(await caches.keys()),
      ...(workers ?? []).map(({ scope }) => `worker ${scope}`),
    ];
  });
  return [...cookies.map(({ name }) => `cookie ${name}`), ...others];
}
