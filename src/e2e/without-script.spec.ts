/** The site can be read and used without JavaScript. */
import { expect, test } from '@playwright/test';
import { localeCodes } from '../i18n/locales.ts';
import { localeOf, pathTo } from '../i18n/paths.ts';
import { findable, samplePages } from './built-site.ts';

test.use({ javaScriptEnabled: false });

for (const { locale, path, title } of findable) {
  test(`“${title}” can be read in ${locale}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toHaveText(title);
    await expect(page.locator('[data-provenance]')).toBeVisible();
    await expect(page.locator('main')).toContainText(/.{400}/s);
    await expect(page.locator('main p').last()).toBeVisible();
  });
}

for (const { template, locale, path } of samplePages.filter((page) =>
  page.template.endsWith('in another language'),
)) {
  test(`${template}: a text not yet in ${locale} says so and keeps its own language`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.locator('[data-fallback-notice]')).toBeVisible();
    const lang = await page.locator('h1').getAttribute('lang');
    expect(lang).not.toBe(locale);
    expect(localeCodes).toContain(lang);
    await expect(page.locator('html')).toHaveAttribute('lang', locale ?? '');
  });
}

for (const locale of localeCodes) {
  test(`menus, filters and the way to search work in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(pathTo(locale, 'practices'));
    await page.locator('[data-main-menu] summary').click();
    await expect(page.locator('[data-main-menu] a').first()).toBeVisible();
    await page.locator('[data-filters] summary').first().click();
    const filter = page.locator('[data-filters] a[data-facet]:visible').first();
    const items = await page.locator('[data-list-item]').count();
    await filter.click();
    await expect(page).not.toHaveURL(pathTo(locale, 'practices'));
    expect(await page.locator('[data-list-item]').count()).toBeLessThanOrEqual(items);
    await page.locator('[data-search-open]').first().click();
    await expect(page).toHaveURL(pathTo(locale, 'search'));
    // Topics, countries and steps lead to everything.
    for (const part of await page.locator('#browse section').all()) {
      await expect(part.locator('a').first()).toBeVisible();
      expect(await part.locator('a').count()).toBeGreaterThan(5);
    }
    await expect(page.locator('#browse section')).toHaveCount(3);
    await page.locator('#browse section').nth(1).locator('a').first().click();
    await expect(page.locator('[data-list-item]').first()).toBeVisible();
  });
}

test('the gateway lists every language', async ({ page }) => {
  await page.goto('/');
  const addresses = await page
    .locator('main a[hreflang]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.map(localeOf)).toEqual(localeCodes);
});
