/** When something goes wrong, the member is told what, in their language, and their words are still there. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { Editor } from './editor.ts';
import { makeDisguised, makePhotograph } from './pictures.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

let workshop: Workshop;
let folder: string;
test.beforeEach(async () => {
  workshop = await openWorkshop();
  folder = mkdtempSync(join(tmpdir(), 'two-shores-faults-'));
});
test.afterEach(async () => {
  await workshop.close();
  rmSync(folder, { recursive: true, force: true });
});

const id = 'aarhus-model';

test('the server is gone while saving: told in French, the text is offered again after a crash', async ({
  page,
}) => {
  const editor = new Editor(page, workshop.origin, 'fr');
  await editor.enter();
  await editor.open('practices', id);
  await editor.fill({ title: 'Un titre qui ne doit pas se perdre' });
  await page.route('**/admin/api/v1', (route) => route.abort());
  await editor.saveButton.click();
  await expect(editor.messages.first()).toContainText(editor.say('failure.offline'));
  await expect(editor.field('title')).toHaveValue('Un titre qui ne doit pas se perdre');
  await page.waitForTimeout(2500);
  await page.unroute('**/admin/api/v1');
  // The window closes without a question, as in a crash.
  await page.goto('about:blank');
  await editor.enter();
  await editor.open('practices', id);
  await expect(editor.field('title')).toHaveValue('Un titre qui ne doit pas se perdre');
  await editor.save();
});

test('what the build would refuse is told at the field and not saved', async ({ page }) => {
  const editor = new Editor(page, workshop.origin, 'de');
  await editor.enter();
  await editor.open('practices', id);
  await editor.fill({ title: 'lang '.repeat(30), lastVerified: '2026-02-31' });
  const progress = page.locator('.progress');
  await expect(progress).toContainText('80');
  await expect(progress).toContainText('2026-02-31');
  await editor.saveButton.click();
  await page.waitForTimeout(1500);
  expect(workshop.git('branch', '--list', 'cms/*').trim()).toBe('');
});

for (const kind of ['svg', 'html'] as const) {
  test(`a file of the kind ${kind} with the name of a picture is refused`, async ({ page }) => {
    const editor = new Editor(page, workshop.origin, 'es');
    await editor.enter();
    await editor.open('practices', id);
    await editor.unfold('cover');
    await editor.field('cover').locator('button', { hasText: /\p{L}/u }).last().click();
    await editor.upload(makeDisguised(folder, kind));
    const found = editor.say(`fileKind.${kind}`);
    await expect(editor.messages.first()).toContainText(found);
    expect(workshop.git('status', '--porcelain').trim()).toBe('');
  });
}

test('a photograph of 20 MB is made small, and the member is told', async ({ page }) => {
  const path = join(folder, 'large.jpg');
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 90 };
  await sharp({ create: { width: 5200, height: 4000, channels: 3, background: 'white', noise } })
    .jpeg({ quality: 97 })
    .toFile(path);
  const editor = new Editor(page, workshop.origin, 'en');
  await editor.enter();
  await editor.open('practices', id);
  await editor.unfold('cover');
  await editor
    .field('cover')
    .getByRole('button', { name: /choose an image/i })
    .click();
  await editor.upload(path);
  await expect(editor.messages.first()).toContainText(/hidden information/);
});

test('a picture that is added outside an entry does not go past the review', async ({ page }) => {
  const before = workshop.git('rev-parse', 'main');
  const editor = new Editor(page, workshop.origin, 'en');
  await editor.enter();
  await editor.openLibrary();
  await editor.upload(await makePhotograph(folder));
  const refusal = editor.messages.filter({ hasText: editor.say('failure.upload') });
  await expect(refusal).toBeVisible();
  expect(workshop.git('rev-parse', 'main')).toBe(before);
});

test('a picture that was moved away meanwhile is explained, not passed over in silence', async ({
  page,
}) => {
  const editor = new Editor(page, workshop.origin, 'ar');
  await editor.enter();
  await editor.openLibrary();
  const path = await makePhotograph(folder);
  const elsewhere = await page.evaluateHandle(() => {
    const input = document.createElement('input');
    input.type = 'file';
    return document.body.appendChild(input);
  });
  await elsewhere.setInputFiles(path);
  // The browser knows the file by its size now, as after a choice by hand.
  expect(await elsewhere.evaluate(({ files }) => files?.[0]?.size)).toBeGreaterThan(0);
  rmSync(path);
  const chosen = page.getByRole('dialog').last().locator('input[type=file]');
  await chosen.evaluate((input: HTMLInputElement, other) => {
    input.files = other.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, elsewhere);
  const message = editor.messages.filter({ hasText: editor.say('picture.unreadable') });
  await expect(message).toBeVisible();
});

test('a very long text and hidden characters are told in Arabic, in place', async ({ page }) => {
  const editor = new Editor(page, workshop.origin, 'ar');
  await editor.enter();
  await editor.open('practices', id);
  await editor.writeBody('كلمة '.repeat(30_000));
  await expect(page.locator('.progress li').first()).toBeVisible({ timeout: 15_000 });
  await editor.writeBody('كلمة \u202eمقلوبة\u202c هنا');
  await expect(page.locator('.progress')).toContainText('U+202E');
});

test('a file that somebody has broken by hand is explained, not shown as empty', async ({
  page,
}) => {
  const path = join(workshop.repository, `content/practices/en/${id}.mdx`);
  writeFileSync(path, '---\ntitle: "not closed\n---\n');
  workshop.git('commit', '--quiet', '--all', '--message=Broken by hand');
  const editor = new Editor(page, workshop.origin, 'en');
  await editor.enter();
  await page.goto(`${workshop.origin}/admin/#/collections/practices/entries/${id}`);
  await expect(page.locator('body')).toContainText(`content/practices/en/${id}.mdx:`);
});
