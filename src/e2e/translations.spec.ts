/** The page of the translation desk: its numbers are those of the content, and its list can be narrowed and sorted. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { projectRoot } from '../../scripts/lib/project.ts';
import { type Locale, locales, sourceLocale } from '../i18n/locales.ts';
import { pathTo, translationsPage } from '../i18n/paths.ts';
import { createTranslator } from '../i18n/translate.ts';
import { readUnits } from '../translations/read-units.ts';
import { countStates, type UnitState } from '../translations/unit.ts';
import { tabTo } from './keys.ts';

const units = readUnits(projectRoot);
const open = (counts: Readonly<Record<UnitState, number>>) =>
  counts.missing + counts.machine + counts.outdated;
/** The language of most originals, and one that is read from the right. */
const tried: readonly Locale[] = [
  sourceLocale,
  locales.find(({ dir }) => dir === 'rtl')?.code ?? sourceLocale,
];
const shown = (page: Page) => page.locator('[data-work-list] > li:not([hidden])');

for (const locale of tried) {
  test.describe(locale, () => {
    const t = createTranslator(locale);
    const address = pathTo(locale, translationsPage);
    const counts = countStates(units, locale);

    test('the foot of every page leads there', async ({ page }) => {
      await page.goto(pathTo(locale, 'about'));
      await page.locator(`footer a[href="${address}"]`).click();
      await expect(page.locator('h1')).toHaveText(t('section.translations'));
      await expect(page.locator('meta[name=robots]')).toHaveCount(0);
      await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
    });

    test('its numbers are those of the content, for every language and collection', async ({
      page,
    }) => {
      await page.goto(address);
      for (const { code } of locales)
        for (const [state, count] of Object.entries(countStates(units, code)))
          await expect(
            page.locator(`[data-language=${code}] [data-count=${state}]`),
            `${code} ${state}`,
          ).toHaveText(String(count));
      for (const [kind, group] of Map.groupBy(units, (unit) => unit.kind))
        for (const [state, count] of Object.entries(countStates(group, locale)))
          await expect(
            page.locator(`[data-collection=${kind}] [data-count=${state}]`),
            `${kind} ${state}`,
          ).toHaveText(count > 0 ? [String(count)] : []);
      await expect(page.locator('[data-work-list] > li')).toHaveCount(open(counts));
    });

    test('the list is narrowed, and the address keeps the choice', async ({ page }) => {
      await page.goto(address);
      await page.locator('select[name=kind]').selectOption('news');
      await expect(page).toHaveURL(/\?kind=news$/);
      const news = open(
        countStates(
          units.filter(({ kind }) => kind === 'news'),
          locale,
        ),
      );
      await expect(shown(page)).toHaveCount(news);
      await expect(page.locator('[data-work-status]')).toHaveText(
        t('filters.count', { count: news }),
      );
      await page.locator('select[name=state]').selectOption('machine');
      await page.reload();
      await expect(page.locator('select[name=kind]')).toHaveValue('news');
      await expect(page.locator('select[name=state]')).toHaveValue('machine');
      for (const row of await shown(page).all())
        await expect(row).toHaveAttribute('data-state', 'machine');
      await page.locator('[data-work-controls] [type=reset]').click();
      await expect(page).toHaveURL(address);
      await expect(page.locator('[data-work-list] > li:not([hidden])')).toHaveCount(open(counts));
    });

    test('the list is sorted by title as the language does it', async ({ page }) => {
      await page.goto(`${address}?sort=title`);
      const titles = await page
        .locator('[data-work-list]')
        .first()
        .locator('[data-title]')
        .allTextContents();
      expect(titles).toEqual(titles.toSorted(new Intl.Collator(locale).compare));
    });

    test('an address with unknown choices shows the whole list', async ({ page }) => {
      await page.goto(`${address}?kind=nothing&state=%3Cb%3E&sort=x`);
      await expect(page.locator('[data-work-list] > li:not([hidden])')).toHaveCount(open(counts));
    });

    test('everything can be done with the keyboard', async ({ page }) => {
      await page.goto(address);
      await tabTo(page, 'select[name=state]');
      await page.keyboard.press('End');
      await expect(page).toHaveURL(/\?state=machine$/);
      await tabTo(page, '[data-work-list] > li:not([hidden]) a', 4);
    });

    test('a row leads to the text, its original and its form in the editor', async ({ page }) => {
      await page.goto(`${address}?kind=news&state=machine`);
      const row = shown(page).first();
      const [text, original, editor] = await row.locator('a').all();
      await expect(editor ?? row).toHaveAttribute(
        'href',
        new RegExp(`^/admin/\\?lang=${locale}#/collections/news/entries/`),
      );
      await expect(original ?? row).toHaveAttribute('hreflang', /^[a-z]{2}$/);
      await text?.click();
      await expect(page.locator('[data-provenance=machine]')).toBeVisible();
      await page.locator(`footer a[href="${address}"]`).click();
      await expect(page).toHaveURL(address);
    });

    test('narrowed and opened it can be used by everyone', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 740 });
      await page.goto(`${address}?kind=glossary`);
      for (const summary of await page.locator('.work summary:visible').all())
        await expect(summary.locator('..')).toHaveAttribute('open', '');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
    });
  });

  test.describe(`${locale} without script`, () => {
    test.use({ javaScriptEnabled: false });

    test('the whole list is there, and no control that would do nothing', async ({ page }) => {
      await page.goto(pathTo(locale, translationsPage));
      await expect(page.locator('[data-work-controls]')).toBeHidden();
      await expect(page.locator('[data-work-list] > li')).toHaveCount(
        open(countStates(units, locale)),
      );
      await expect(page.locator('[data-work-list] > li').first()).toBeVisible();
    });
  });
}
