/** Editing on a forge: sign-in, workflow, a red check, a conflict, an expired sign-in, and what it costs. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../../scripts/lib/project.ts';
import { watchPage } from '../guarded-page.ts';
import { Editor } from './editor.ts';
import { type ForgeWorkshop, openForgeWorkshop } from './forge-workshop.ts';

let workshop: ForgeWorkshop;
test.afterEach(() => workshop.close());

const id = 'aarhus-model';
const branch = `cms/practices/${id}`;
const path = `content/practices/en/${id}.mdx`;
const changed = 'Aarhus: one door, seen by a second office';

test('from sign-in to publication; a red check keeps a proposal back', async ({ page }) => {
  let check: 'success' | 'failure' = 'failure';
  workshop = await openForgeWorkshop({ checks: () => check });
  const { forge, origin } = workshop;
  const watched = await watchPage(page, [origin, new URL(forge.url).origin]);
  const editor = new Editor(page, origin, 'en');
  await editor.enter();
  await editor.open('practices', id);
  await editor.fill({ title: changed });
  await editor.save();
  const [pull] = forge.pulls;
  expect(pull?.state).toBe('open');
  expect(await forge.git(['log', '-1', '--format=%an: %s', branch])).toBe(
    `أمينة Haddad: Change practices/${id} (en), by أمينة Haddad`,
  );
  expect(await forge.git(['diff', '--name-only', 'main', branch])).toBe(path);

  await editor.setStatus('In review');
  await editor.setStatus('Ready');
  await editor.askToPublish();
  await expect(editor.messages.first()).toContainText(editor.say('failure.check'));
  expect(await forge.readFile('main', path)).not.toContain(changed);

  await editor.dismissMessages();
  check = 'success';
  await editor.publish();
  expect(await forge.readFile('main', path)).toContain(changed);
  expect(watched).toMatchObject({ violations: [], foreign: [] });
});

test('two proposals for one sentence: the second is told that it cannot be joined', async ({
  page,
}) => {
  workshop = await openForgeWorkshop();
  const { forge, origin } = workshop;
  const editor = new Editor(page, origin, 'en');
  await editor.enter();
  await editor.open('practices', id);
  await editor.fill({ title: changed });
  await editor.save();
  workshop.changeMain(path, (text) => text.replace(/^title: .*$/m, 'title: Changed by others'));
  await editor.setStatus('Ready');
  await editor.askToPublish();
  await expect(editor.messages.first()).toContainText(editor.say('failure.conflict'));
  expect(await forge.readFile(branch, path)).toContain(changed);
});

test('the sign-in expires while writing: told, and the text is offered after signing in again', async ({
  page,
}) => {
  workshop = await openForgeWorkshop();
  const { forge, origin } = workshop;
  const editor = new Editor(page, origin, 'de');
  await editor.enter();
  await editor.open('practices', id);
  await editor.fill({ title: 'Ein Titel, der nicht verloren geht' });
  forge.expireTokens();
  await editor.saveButton.click();
  await expect(editor.messages.first()).toContainText(editor.say('failure.signIn'));
  await page.waitForTimeout(2500);
  await editor.enter();
  await editor.open('practices', id);
  await expect(editor.field('title')).toHaveValue('Ein Titel, der nicht verloren geht');
  await editor.save();
  expect(forge.pulls).toHaveLength(1);
});

test('a save that fails half-way can be repeated, and the draft is found', async ({ page }) => {
  workshop = await openForgeWorkshop();
  const { forge, origin } = workshop;
  const editor = new Editor(page, origin, 'en');
  await editor.enter();
  await editor.open('practices', id);
  await editor.fill({ title: changed });
  forge.failNext(500, /\/contents/);
  await editor.saveButton.click();
  await expect(editor.messages.first()).toBeVisible();
  await editor.dismissMessages();
  await editor.save();
  expect(forge.pulls).toHaveLength(1);
});

test('a list costs a handful of calls, and holds every entry of a large repository', async ({
  page,
}) => {
  workshop = await openForgeWorkshop({ treesPerPage: 100 });
  const { forge, origin } = workshop;
  const editor = new Editor(page, origin, 'en');
  await editor.enter();
  const names = new Set(
    readdirSync(join(projectRoot, 'content/practices'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => name.split('/').at(-1)),
  );
  const list = page.locator('a[href^="#/collections/practices/entries/"]');
  await expect(list).toHaveCount(names.size);
  const calls = forge.log.filter(({ route }) => /blob|commits/.test(route ?? ''));
  expect(calls.length).toBeLessThan(10);
});
