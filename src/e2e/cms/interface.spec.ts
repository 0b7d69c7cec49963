/** The editor's page itself: on a telephone, in Arabic, without scripts, without a repository, and how one gets there. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { editorWords } from '../../../cms/words/editor-words.ts';
import { localeCodes, sourceLocale } from '../../i18n/locales.ts';
import { editorPath, entryPath } from '../../i18n/paths.ts';
import { Editor } from './editor.ts';
import { openForgeWorkshop } from './forge-workshop.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

let workshop: Workshop;
test.beforeAll(async () => {
  workshop = await openWorkshop();
});
test.afterAll(() => workshop.close());

const id = 'aarhus-model';

test('on a telephone: sign in, open, edit, save, with nothing outside the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const editor = new Editor(page, workshop.origin, 'es');
  await editor.enter();
  await editor.open('events', 'columbus-2024');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  for (const button of [editor.saveButton, editor.field('title'), editor.body()]) {
    await button.scrollIntoViewIfNeeded();
    const box = await button.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
  }
  await editor.fill({
    summary: 'Un encuentro de ciudades sobre lo que funciona contra el odio en las calles.',
  });
  await editor.save();
  expect(workshop.git('branch', '--list', 'cms/events/*').trim()).not.toBe('');
});

for (const locale of [sourceLocale, 'ar'] as const) {
  test(`what we have added has no barrier that axe knows, in ${locale}`, async ({ page }) => {
    const editor = new Editor(page, workshop.origin, locale);
    await editor.enter();
    await editor.open('practices', id);
    await expect(editor.body()).toBeVisible();
    const ours = [
      '.progress',
      '.form-heading',
      '.editor-bar',
      '.body-editor',
      '.date-field',
      '.field-note',
    ];
    const { violations } = await ours
      .reduce((axe, part) => axe.include(part), new AxeBuilder({ page }))
      .analyze();
    expect(
      violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html.slice(0, 160)}`),
    ).toEqual([]);
  });
}

test('in Arabic everything runs from right to left, and each text in its own direction', async ({
  page,
}) => {
  const editor = new Editor(page, workshop.origin, 'ar');
  await editor.enter();
  await editor.open('practices', id);
  await editor.showBeside('i18n');
  const hints = page.locator('[class*="-ControlHint"]');
  await expect(hints.filter({ hasText: 'https://www.aarhus.dk/english/' })).not.toHaveCount(0);
  await expect(hints.locator('a')).toHaveCount(0);
  await editor.writeBesideIn('English');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(editor.field('title')).toHaveAttribute('dir', 'rtl');
  await expect(editor.field('title', 'other')).toHaveAttribute('dir', 'ltr');
  await expect(editor.body('other')).toHaveAttribute('lang', 'en');
  const [own, other] = [
    await editor.field('title').boundingBox(),
    await editor.field('title', 'other').boundingBox(),
  ];
  expect(own && other && own.x > other.x).toBe(true);
});

test('the language is chosen once and remembered', async ({ page }) => {
  const editor = new Editor(page, workshop.origin, sourceLocale);
  await editor.enter();
  await page.locator('#editor-language').selectOption('de');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.goto(`${workshop.origin}/admin/`);
  await expect(page.locator('.editor-bar')).toContainText(editorWords('de')('bar.language'));
});

test('without scripts the page says in five languages what to do', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${workshop.origin}/admin/`);
  for (const locale of localeCodes)
    await expect(page.locator(`noscript p[lang="${locale}"]`)).toBeVisible();
  await context.close();
});

test('a site without a repository says so instead of showing an empty page', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${baseURL}/admin/?lang=fr`);
  await expect(page.getByRole('alert')).toHaveText(editorWords('fr')('page.noRepository'));
});

test('“suggest a change” leads from a page to its entry in the editor', async ({ page }) => {
  await page.goto(`${workshop.origin}${entryPath('fr', 'practice', 'aarhus-une-seule-porte')}`);
  const link = page.locator(`a[href="${editorPath('fr', 'practice', id)}"]`);
  await link.click();
  await page.locator('#nc-root button').first().click();
  const editor = new Editor(page, workshop.origin, 'fr');
  await expect(editor.field('entryName')).toHaveValue(id);
});

test('signing in at a forge leads on to the entry that was asked for', async ({ page }) => {
  const forge = await openForgeWorkshop();
  await page.goto(`${forge.origin}${editorPath('fr', 'practice', id)}`);
  await page.locator('#nc-root button').first().click();
  const editor = new Editor(page, forge.origin, 'fr');
  await expect(editor.field('entryName')).toHaveValue(id, { timeout: 20_000 });
  await forge.close();
});
