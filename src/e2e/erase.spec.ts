/** What the privacy page promises: one button erases all that the site keeps in a browser. */
import { expect, type Page, test } from '@playwright/test';
import { localeCodes, sourceLocale } from '../i18n/locales.ts';
import { pathTo } from '../i18n/paths.ts';
import { createTranslator } from '../i18n/translate.ts';
import { samplePage } from './built-site.ts';

const kept = (page: Page) =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
  ]);

/** Leaves behind what the editor would. */
async function workInEditor(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const name of ['decap-cms-user', 'cms.right-pane', 'two-shores.editor-language'])
      localStorage.setItem(name, 'x');
    sessionStorage.setItem('two-shores.wanted-entry', 'x');
    localStorage.setItem('of-another-site', 'x');
    await new Promise((resolve) => {
      const request = indexedDB.open('localforage');
      request.onsuccess = () => {
        request.result.close();
        resolve(undefined);
      };
    });
  });
}

for (const locale of localeCodes) {
  test(`the button of the privacy page in ${locale} erases everything, and nothing of others`, async ({
    page,
  }) => {
    await page.goto(samplePage('roadmap/*', sourceLocale).path);
    await page.locator('[data-checklist] input').first().check();
    await page.locator('[data-language-menu] summary').click();
    await page.locator(`[data-language-menu] a[hreflang="${locale}"]`).click();
    await workInEditor(page);
    expect((await kept(page)).length).toBeGreaterThan(6);
    await page.goto(pathTo(locale, 'privacy'));
    await page.locator('[data-erase]').click();
    const t = createTranslator(locale);
    await expect(page.locator('[data-erased]')).toHaveText(t('privacy.erased'));
    expect(await kept(page)).toEqual(['of-another-site']);
  });
}
