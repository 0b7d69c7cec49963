/** A reader reports a mistake: the message names the page, its language and the marked passage. */
import { expect, type Page, test } from '@playwright/test';
import { languageName } from '../i18n/format.ts';
import { absolute } from '../i18n/paths.ts';
import { createTranslator } from '../i18n/translate.ts';
import { site } from '../site.ts';
import { findable } from './built-site.ts';

/** What the link says, as whoever reads the report gets it. */
async function reportOn(page: Page): Promise<string> {
  const href = (await page.locator('a[data-report]').getAttribute('href')) ?? '';
  expect(href).toMatch(site.reports === 'mail' ? /^mailto:/ : /^https:/);
  return decodeURIComponent(href);
}

/** Marks the first words of the text with the mouse's own means. */
function markPassage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const paragraph = document.querySelector('.text p');
    if (paragraph) document.getSelection()?.selectAllChildren(paragraph);
    return document.getSelection()?.toString().trim().slice(0, 60) ?? '';
  });
}

for (const { locale, path, title } of findable) {
  test(`in ${locale} it names page, language and passage`, async ({ page }) => {
    const t = createTranslator(locale);
    await page.goto(path);
    const plain = await reportOn(page);
    expect(plain).toContain(absolute(site.origin, path));
    const language = languageName(locale, locale);
    expect(plain).toContain(t('report.subject', { title, language }));
    const passage = await markPassage(page);
    expect(passage.length).toBeGreaterThan(10);
    await page.locator('a[data-report]').focus();
    const whole = await reportOn(page);
    expect(whole.startsWith(plain)).toBe(true);
    expect(whole.slice(plain.length)).toContain(passage);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  const [first] = findable;

  test('it names the page', async ({ page }) => {
    await page.goto(first?.path ?? '');
    expect(await reportOn(page)).toContain(absolute(site.origin, first?.path ?? ''));
  });
});
