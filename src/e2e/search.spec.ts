/** Search finds what is there, in every language, and asks nobody before the reader does. */
import { expect, type Locator, type Page, type Request, test } from '@playwright/test';
import { type Locale, localeCodes, sourceLocale } from '../i18n/locales.ts';
import { pathTo } from '../i18n/paths.ts';
import { createTranslator } from '../i18n/translate.ts';
import { findable } from './built-site.ts';

const transferBudget = 150 * 1024;

async function openDialog(page: Page) {
  await page.keyboard.press('/');
  const dialog = page.locator('dialog[data-search-dialog]');
  await expect(dialog.locator('input[type=search]')).toBeFocused();
  return dialog;
}

/** Arabic says one and two in words, so that a digit cannot be expected. */
async function saysHowMany(status: Locator, locale: Locale): Promise<void> {
  const t = createTranslator(locale);
  await expect(status).not.toHaveText('');
  for (const key of ['search.none', 'search.failed'] as const) {
    await expect(status).not.toHaveText(t(key));
  }
}

test('there is something to find in every language', () => {
  expect(findable.map(({ locale }) => locale)).toEqual(localeCodes);
});

for (const { locale, path, title } of findable) {
  const hit = (page: Page) =>
    page.locator('[data-search-result]').filter({ has: page.locator(`a[href="${path}"]`) });

  test(`the dialog finds “${title}” in ${locale}, and says how many there are`, async ({
    page,
  }) => {
    await page.goto(pathTo(locale));
    const dialog = await openDialog(page);
    await page.keyboard.type(title);
    await expect(hit(page)).toBeVisible();
    await expect(dialog.locator('[data-search-status]')).toHaveRole('status');
    await saysHowMany(dialog.locator('[data-search-status]'), locale);
    await hit(page).locator('a').click();
    await expect(page).toHaveURL(path);
  });

  test(`the search page finds “${title}” in ${locale} from its address alone`, async ({ page }) => {
    await page.goto(`${pathTo(locale, 'search')}?q=${encodeURIComponent(title)}`);
    await expect(page.locator('main input[type=search]')).toHaveValue(title);
    await expect(hit(page)).toBeVisible();
    await saysHowMany(page.locator('main [data-search-status]'), locale);
  });
}

test('what is not there is said in words', async ({ page }) => {
  await page.goto(`${pathTo(sourceLocale, 'search')}?q=qqqqzzzzxxxx`);
  await expect(page.locator('main [data-search-status]')).toHaveText(
    createTranslator(sourceLocale)('search.none'),
  );
});

test('a choice of kind stands in the address and narrows the answer', async ({ page }) => {
  await page.goto(`${pathTo(sourceLocale, 'search')}?q=city`);
  const status = page.locator('main [data-search-status]');
  await expect(status).toHaveText(/\d/);
  const before = await status.textContent();
  await page.locator('main select[name=kind]').selectOption('practice');
  await expect(page).toHaveURL(/kind=practice/);
  await expect(status).not.toHaveText(before ?? '');
  const links = page.locator('[data-search-result] a');
  for (const address of await links.evaluateAll((found) =>
    found.map((link) => link.getAttribute('href')),
  )) {
    expect(address).toContain('/practices/');
  }
});

test('the index is asked only when the reader searches, and the first answer weighs little', async ({
  page,
}) => {
  const asked: Request[] = [];
  page.on('requestfinished', (request) => asked.push(request));
  await page.goto(pathTo(sourceLocale), { waitUntil: 'networkidle' });
  const before = asked.length;
  expect(asked.filter((request) => request.url().includes('/pagefind/'))).toEqual([]);
  await openDialog(page);
  await page.keyboard.type('city');
  await expect(page.locator('[data-search-result]').first()).toBeVisible();
  const sizes = await Promise.all(asked.slice(before).map((request) => request.sizes()));
  const bytes = sizes.reduce(
    (sum, { responseBodySize, responseHeadersSize }) =>
      sum + responseBodySize + responseHeadersSize,
    0,
  );
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(transferBudget);
});
