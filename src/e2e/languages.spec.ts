/** From one language to another: the menu keeps the page, the gateway knows its reader. */
import { expect, test } from '@playwright/test';
import { localeCodes, sourceLocale } from '../i18n/locales.ts';
import { localeOf, pathTo } from '../i18n/paths.ts';
import { samplePages } from './built-site.ts';

// What changed in an original is told only in the languages that have not followed.
const everywhere = samplePages.filter(({ template }) => !template.startsWith('translations/'));

for (const { template, path } of everywhere.filter(({ locale }) => locale === sourceLocale)) {
  test(`the language menu of ${template} leads to the same page and back`, async ({ page }) => {
    for (const locale of localeCodes) {
      await page.goto(path);
      const link = page.locator(`[data-language-menu] a[hreflang="${locale}"]`);
      await expect(link).toHaveAttribute('lang', locale);
      await page.locator('[data-language-menu] summary').click();
      await link.click();
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      expect(localeOf(new URL(page.url()).pathname)).toBe(locale);
      await expect(
        page.locator(`[data-language-menu] a[hreflang="${sourceLocale}"]`),
      ).toHaveAttribute('href', path);
    }
  });
}

for (const locale of localeCodes) {
  test.describe(`a reader of ${locale}`, () => {
    test.use({ locale });

    test('is led by the gateway to their language', async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(pathTo(locale));
    });
  });
}

test('the gateway remembers a choice', async ({ page }) => {
  const [, chosen = sourceLocale] = localeCodes;
  await page.goto(pathTo(sourceLocale));
  await page.locator('[data-language-menu] summary').click();
  await page.locator(`[data-language-menu] a[hreflang="${chosen}"]`).click();
  await expect(page).toHaveURL(pathTo(chosen));
  await page.goto('/');
  await expect(page).toHaveURL(pathTo(chosen));
});

test('an address that does not exist gives the page in all languages, with status 404', async ({
  page,
}) => {
  const answer = await page.goto(pathTo(sourceLocale, 'nothing-is-here'));
  expect(answer?.status()).toBe(404);
  for (const locale of localeCodes)
    await expect(page.locator(`main [lang="${locale}"]`).first()).toBeVisible();
});
