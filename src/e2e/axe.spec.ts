/** Accessibility of every kind of page in every language, light and dark (WCAG 2.2 AA and axe's best practices). */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { localeCodes } from '../i18n/locales.ts';
import { pathTo } from '../i18n/paths.ts';
import { samplePages } from './built-site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
  );
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme, contextOptions: { reducedMotion: 'reduce' } });

    for (const { template, locale, path } of samplePages) {
      test(`${template} in ${locale ?? 'all languages'} can be used by everyone`, async ({
        page,
      }) => {
        // Without its script the gateway stays; with it the reader is led on.
        if (template === 'gateway') await page.route('**/*.js', (route) => route.abort());
        await page.goto(path);
        expect(await violations(page)).toEqual([]);
      });
    }

    for (const locale of localeCodes) {
      test(`open menus and search in ${locale} can be used by everyone`, async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 740 });
        await page.goto(pathTo(locale));
        await page.locator('details[data-main-menu] summary').click();
        await page.locator('details[data-language-menu] summary').click();
        expect(await violations(page)).toEqual([]);
        await page.locator('body').press('/');
        await expect(page.locator('dialog[data-search-dialog]')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}
