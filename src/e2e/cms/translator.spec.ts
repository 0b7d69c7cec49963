/** A translator's day: a text that has fallen behind is found, compared, mended, checked and published. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildSite } from '../../../scripts/build/build-site.ts';
import { withServer } from '../../../scripts/serve/with-server.ts';
import { Editor } from './editor.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

const id = 'leeds-cohesion-strategy';
const english = `content/news/en/${id}.mdx`;
const arabic = `content/news/ar/${id}.mdx`;
const sentence = 'The strategy will be looked at again after two years.';
const office = 'مكتب الاندماج';

let workshop: Workshop;
let folder: string;
test.beforeAll(async () => {
  workshop = await openWorkshop();
  folder = mkdtempSync(join(tmpdir(), 'two-shores-translator-'));
});
test.afterAll(async () => {
  await workshop.close();
  rmSync(folder, { recursive: true, force: true });
});

test('an outdated Arabic text becomes a reviewed one, and the site says so', async ({ page }) => {
  test.setTimeout(420_000);
  const path = join(workshop.repository, english);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/\n---\n\n/, `\n---\n\n${sentence} `));
  workshop.git('commit', '--quiet', '--all', '--message=Say when it is looked at again');

  const before = join(folder, 'before');
  await buildSite({ contentRoot: workshop.repository, into: before, whenTaken: 'wait' });
  await withServer(async (origin) => {
    await page.goto(`${origin}/ar/translations/?state=outdated`);
    const row = page.locator('[data-work-list] > li:not([hidden])').filter({
      has: page.locator(`a[href*="/entries/${id}"]`),
    });
    await expect(row).toHaveCount(1);
    await row.locator(`a[href="/ar/translations/news/${id}/"]`).click();
    await expect(page.locator('ins')).toContainText('looked at again');
    await expect(page.locator('del')).toHaveCount(0);
  }, before);

  const editor = new Editor(page, workshop.origin, 'ar');
  await editor.enter();
  await editor.open('news', id);
  const state = page.locator('.language-state').first();
  await expect(state).toHaveAttribute('data-state', 'outdated');
  await editor.fill({
    summary: 'نص عربي جديد يقول متى يُعاد النظر في الاستراتيجية، وقد كُتب بعد قراءة الأصل.',
  });
  await editor.unfold('translation');
  await editor.part('translation', 'checked').click();
  await expect(page.locator('.progress')).toContainText(editor.say('progress.whoChecked'));
  await editor.part('translation', 'reviewedBy').fill(office);
  await expect(state).toHaveAttribute('data-state', 'reviewed');
  await editor.save();
  const file = workshop.git('show', `cms/news/${id}:${arabic}`);
  expect(file).toContain('method: machine-reviewed');
  expect(file).toContain(`reviewedBy: ${office}`);
  expect(file).not.toContain('checked');

  workshop.git('merge', '--quiet', '--no-edit', `cms/news/${id}`);
  const after = join(folder, 'after');
  await buildSite({ contentRoot: workshop.repository, into: after, whenTaken: 'wait' });
  await withServer(async (origin) => {
    await page.goto(`${origin}/ar/translations/?state=outdated`);
    await expect(page.locator(`li:not([hidden]) a[href*="/entries/${id}"]`)).toHaveCount(0);
    const gone = await page.goto(`${origin}/ar/translations/news/${id}/`);
    expect(gone?.status()).toBe(404);
    await page.goto(`${origin}/en/news/${id}/`);
    const address = await page.locator('link[hreflang=ar]').getAttribute('href');
    await page.goto(`${origin}${new URL(address ?? '').pathname}`);
    await expect(page.locator('[data-provenance=reviewed]')).toContainText(office);
  }, after);
});
