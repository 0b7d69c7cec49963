/** Everything can be done with the keyboard alone. */
import { expect, test } from '@playwright/test';
import { localeCodes, sourceLocale } from '../i18n/locales.ts';
import { pathTo } from '../i18n/paths.ts';
import { createTranslator } from '../i18n/translate.ts';
import { tabTo } from './keys.ts';

for (const locale of localeCodes) {
  test.describe(locale, () => {
    const t = createTranslator(locale);

    test('the first stop leads past the head of the page to its text', async ({ page }) => {
      await page.goto(pathTo(locale));
      await page.keyboard.press('Tab');
      const link = page.locator('.skip-link');
      await expect(link).toBeFocused();
      await expect(link).toBeInViewport();
      await expect(link).toHaveText(t('skipLink.label'));
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toBeFocused();
    });

    test('the main menu opens on a small screen and leads on', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(pathTo(locale));
      await tabTo(page, '[data-main-menu] summary');
      await page.keyboard.press('Enter');
      await tabTo(page, `[data-main-menu] a[href="${pathTo(locale, 'practices')}"]`, 8);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(pathTo(locale, 'practices'));
      await expect(page.locator('[data-main-menu] a[aria-current=page]')).toHaveText(
        t('section.practices'),
      );
    });

    test('the language menu leads to the same page in another language', async ({ page }) => {
      const other = localeCodes.find((code) => code !== locale) ?? sourceLocale;
      await page.goto(pathTo(locale, 'about'));
      await tabTo(page, '[data-language-menu] summary');
      await page.keyboard.press('Enter');
      await tabTo(page, `[data-language-menu] a[hreflang="${other}"]`, 8);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(pathTo(other, 'about'));
    });

    test('search opens by its button and by two shortcuts, and Escape leads back', async ({
      page,
    }) => {
      await page.goto(pathTo(locale, 'about'));
      const dialog = page.locator('dialog[data-search-dialog]');
      await tabTo(page, '[data-search-open]');
      for (const key of ['Enter', '/', 'Control+k']) {
        await page.keyboard.press(key);
        await expect(dialog.locator('input[type=search]')).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
        await expect(page.locator('[data-search-open]').first()).toBeFocused();
      }
    });

    test('filters narrow the list and say how many are left', async ({ page }) => {
      await page.goto(pathTo(locale, 'practices'));
      const items = page.locator('[data-list-item]:visible');
      const before = await items.count();
      await tabTo(page, '[data-filters] a[data-facet]');
      await page.keyboard.press('Enter');
      await expect.poll(() => items.count()).toBeLessThan(before);
      const left = t('filters.count', { count: await items.count() });
      await expect(page.locator('[data-filters] [role=status]')).toHaveText(left);
      await expect(page.locator('[data-filters] a[aria-current=true]')).toBeFocused();
    });
  });
}

test('a slash typed into the search field is a slash', async ({ page }) => {
  await page.goto(pathTo(sourceLocale));
  await page.keyboard.press('/');
  const field = page.locator('dialog[data-search-dialog] input[type=search]');
  await expect(field).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(field).toHaveValue('a/b');
});

/** The element that has the focus, when nothing about it shows that; undefined when it shows or nothing has it. */
function unseenFocus(): string | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const outlined = (part: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  };
  // A drawing has no box to outline: its shape must look other than that of a link beside it.
  const shape = (link: Element | null | undefined) => {
    const part = link?.firstElementChild;
    if (!part) return '';
    const { stroke, strokeWidth, fill, r } = getComputedStyle(part);
    return [stroke, strokeWidth, fill, r].join(' ');
  };
  const drawn = element.closest('svg')?.querySelector('a:not(:focus)');
  if (outlined(element) || (drawn && shape(drawn) !== shape(element))) return undefined;
  return element.outerHTML.slice(0, 160);
}

test('every stop shows where the focus is', async ({ page }) => {
  await page.goto(pathTo(sourceLocale));
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(unseenFocus)).toBeUndefined();
  }
});
