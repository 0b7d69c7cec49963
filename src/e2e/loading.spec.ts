/** What happens between the browser and the host when a page is opened. */
import { expect, type Request, test } from '@playwright/test';
import { samplePages } from './built-site.ts';

const fontBudget = 100 * 1024;

async function bytesOf(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}

for (const { template, locale, path } of samplePages) {
  test(`${template} in ${locale ?? 'all languages'} loads only its own files, quietly`, async ({
    page,
    baseURL,
  }) => {
    const noise: string[] = [];
    const finished: Request[] = [];
    page.on('console', (message) => {
      const lost = template === '404.html' && message.text().includes('404');
      if (['error', 'warning'].includes(message.type()) && !lost) noise.push(message.text());
    });
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      // The gateway leads on at once: what it still waited for is given up by the browser.
      const left = template === 'gateway' && reason === 'net::ERR_ABORTED';
      if (!left) noise.push(`${request.url()} ${reason}`);
    });
    page.on('requestfinished', (request) => finished.push(request));
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(noise).toEqual([]);
    const addresses = finished.map((request) => request.url());
    expect(
      addresses.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:')),
    ).toEqual([]);
    expect(addresses.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    const fonts = finished.filter((request) => request.resourceType() === 'font');
    expect(await bytesOf(fonts), 'bytes of fonts').toBeLessThanOrEqual(fontBudget);
  });
}
