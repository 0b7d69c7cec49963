import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/locales.ts';
import { askDecap } from '../bundle/ask-decap.ts';
import { testIndex } from '../library/test-index.ts';
import { openBrowser } from '../test-browser/open-browser.ts';
import { makeConfig } from './make-config.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What Decap itself says of a configuration; the bundle leaves this check out, since it makes code from text. */
async function faultsOf(config: object): Promise<unknown> {
  return askDecap(browser, {
    source:
      "import 'decap-cms-core'; export { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema.js';",
    question: `(() => {
      try {
        decap.validateConfig(${JSON.stringify(config)});
        return [];
      } catch (problem) {
        return problem.errors ? problem.errors.map((one) => one.instancePath + ' ' + one.message) : String(problem);
      }
    })()`,
  });
}

test.each(localeCodes)('Decap accepts the configuration in %s', async (locale) => {
  const { load_config_file: _, ...config } = makeConfig(
    locale,
    { name: 'proxy', proxy_url: 'https://site.example/admin/api/v1' },
    testIndex,
    'https://site.example',
  );
  expect(await faultsOf(config)).toEqual([]);
});

test('and would refuse a wrong one', async () => {
  expect(await faultsOf({ backend: { name: 'proxy' }, collections: 'none' })).not.toEqual([]);
});
