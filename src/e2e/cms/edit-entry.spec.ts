/** Editing what is there: only what was changed changes, and nobody's words vanish. */
import { expect, type Page, test } from '@playwright/test';
import { Editor } from './editor.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

let workshop: Workshop;
test.beforeEach(async () => {
  workshop = await openWorkshop();
});
test.afterEach(() => workshop.close());

const id = 'aarhus-model';
const branch = `cms/practices/${id}`;
const title = 'Aarhus: one door for worries, run by people who already work together';

/** Lines of a difference that were taken away or added, without the names of files. */
function changedLines(difference: string): string[] {
  return difference.split('\n').filter((line) => /^[-+](?![-+])/.test(line));
}

/** Two members who have opened the same entry. */
async function openTwice(...windows: [Page, Page]): Promise<[Editor, Editor]> {
  const [first, second] = windows.map((window) => new Editor(window, workshop.origin, 'en'));
  if (!first || !second) throw new Error('Two windows are needed.');
  for (const editor of [first, second]) {
    await editor.enter();
    await editor.open('practices', id);
  }
  return [first, second];
}

test('one changed word is one changed line in Git, and nothing else', async ({ page }) => {
  const editor = new Editor(page, workshop.origin, 'en');
  await editor.enter();
  await editor.open('practices', id);
  await editor.fill({ title: title.replace('work together', 'sit together') });
  await editor.save();
  expect(workshop.git('diff', '--name-only', 'main', branch).trim()).toBe(
    `content/practices/en/${id}.mdx`,
  );
  expect(changedLines(workshop.git('diff', 'main', branch))).toEqual([
    `-title: '${title}'`,
    `+title: '${title.replace('work together', 'sit together')}'`,
  ]);
});

test('a member who speaks French changes a fact: it changes where the facts are', async ({
  page,
}) => {
  const editor = new Editor(page, workshop.origin, 'fr');
  await editor.enter();
  await editor.open('practices', id);
  await editor.choose('status', 'Terminée');
  await editor.save();
  expect(workshop.git('diff', '--name-only', 'main', branch).trim()).toBe(
    `content/practices/en/${id}.mdx`,
  );
  expect(changedLines(workshop.git('diff', 'main', branch))).toEqual([
    '-status: scaled',
    '+status: ended',
  ]);
});

test('an entry is written only in Arabic, with the whole interface in Arabic', async ({ page }) => {
  const editor = new Editor(page, workshop.origin, 'ar');
  await editor.enter();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await editor.begin('news');
  await editor.fill({
    title: 'مجلس المدينة يفتتح مكتبا للجيران',
    summary: 'افتتح مجلس المدينة مكتبا جديدا للجيران يمكن لكل شخص أن يسأل فيه عما يقلقه.',
    entryName: 'office-for-neighbours',
    date: '2024-05',
  });
  await editor.choose('kind', 'إعلان');
  await editor.choose('topics', 'الشباب والتعليم');
  await editor.addSource('بلدية', 'https://city.example/office');
  await editor.writeBody('افتتح المكتب في **مايو**.');
  await editor.save();
  const files = workshop
    .git('diff', '--name-only', 'main', 'cms/news/office-for-neighbours')
    .trim();
  expect(files).toBe('content/news/ar/office-for-neighbours.mdx');
});

test('two people edit the same entry: the second is told, sees both texts, and both are kept', async ({
  page,
  browser,
}) => {
  const [first, second] = await openTwice(page, await browser.newPage());
  await first.fill({ title: 'A title by the first of them' });
  await first.save();
  await second.fill({ lead: 'An office named by the second' });
  await second.saveButton.click();
  const dialog = second.page.getByRole('dialog', { name: second.say('conflict.title') });
  await expect(dialog).toContainText(second.say('conflict.apart'));
  await dialog.getByRole('button', { name: second.say('conflict.join') }).click();
  await expect(second.field('title')).toHaveValue('A title by the first of them');
  const file = workshop.git('show', `${branch}:content/practices/en/${id}.mdx`);
  expect(file).toContain('A title by the first of them');
  expect(file).toContain('An office named by the second');
});

test('both changed the same sentence: the second chooses, after having seen both', async ({
  page,
  browser,
}) => {
  const [first, second] = await openTwice(page, await browser.newPage());
  await first.fill({ title: 'Theirs' + ' is the title' });
  await first.save();
  await second.fill({ title: 'Mine is the title' });
  await second.saveButton.click();
  const dialog = second.page.getByRole('dialog', { name: second.say('conflict.title') });
  await expect(dialog).toContainText('Theirs is the title');
  await expect(dialog).toContainText('Mine is the title');
  await dialog.getByRole('button', { name: second.say('conflict.cancel') }).click();
  await expect(second.messages.first()).toContainText(second.say('save.notJoined'));
  // Nothing was overwritten, and the second text is still in the form.
  expect(workshop.git('show', `${branch}:content/practices/en/${id}.mdx`)).toContain(
    'Theirs is the title',
  );
  await expect(second.field('title')).toHaveValue('Mine is the title');
});

test('another address in the same window shows the other entry, and saves that one', async ({
  page,
}) => {
  const editor = new Editor(page, workshop.origin, 'en');
  await editor.enter();
  await editor.open('practices', id);
  await editor.open('practices', 'boston-peace-grants');
  await editor.fill({ lead: 'An office of Boston' });
  await editor.save();
  expect(workshop.git('branch', '--list', 'cms/*').trim()).toBe(
    'cms/practices/boston-peace-grants',
  );
});

test('what is missing is named, and a press leads to the field', async ({ page }) => {
  const editor = new Editor(page, workshop.origin, 'en');
  await editor.enter();
  await editor.open('practices', id);
  await editor.fill({ approach: '' });
  const missing = page.locator('.progress li').first();
  await expect(missing).toContainText('English · What was done');
  await missing.getByRole('button').click();
  await expect(editor.field('approach')).toBeFocused();
});
