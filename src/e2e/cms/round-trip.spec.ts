/** What reaches Git is what the author meant: every construct survives being opened, and being typed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { checkTree, parseBody } from '../../markup/index.ts';
import { constructs } from './constructs.ts';
import { Editor } from './editor.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

const id = 'boston-peace-grants';
const path = `content/practices/en/${id}.mdx`;
const branch = `cms/practices/${id}`;
const last = 'The last paragraph.';
const body = [
  ...Object.entries(constructs).map(([name, text]) => `## About ${name}\n\n${text}`),
  last,
].join('\n\n');

/** The tree of a body without places in the text. */
function treeOf(text: string): unknown {
  const parsed = parseBody(text);
  if ('problems' in parsed)
    throw new Error(`This body cannot be read: ${JSON.stringify(parsed.problems)}`);
  return JSON.parse(
    JSON.stringify(parsed.tree, (key, value) => (key === 'position' ? undefined : value)),
  );
}

/** A file's settings with another body. */
function withBody(file: string, text: string): string {
  return `${file.slice(0, file.indexOf('\n---\n', 4))}\n---\n\n${text}\n`;
}

const bodyOf = (file: string) => file.slice(file.indexOf('\n---\n', 4) + 5).trim();

let workshop: Workshop;
test.beforeAll(async () => {
  workshop = await openWorkshop(async (folder) => {
    const file = join(folder, path);
    writeFileSync(file, withBody(readFileSync(file, 'utf8'), body));
    const picture = { width: 400, height: 300, channels: 3 as const, background: 'teal' };
    await sharp({ create: picture }).png().toFile(join(folder, 'content/media/test.png'));
  });
});
test.afterAll(() => workshop.close());

test('the constructs are all that the pipeline allows', () => {
  const parsed = parseBody(body);
  expect(
    'problems' in parsed ? parsed.problems : checkTree(parsed.tree, { hasMedia: () => true }),
  ).toEqual([]);
});

test('opened, with an unrelated word changed: only that word is different', async ({ page }) => {
  const editor = new Editor(page, workshop.origin, 'en');
  await editor.enter();
  await editor.open('practices', id);
  await editor.body().click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' And a word.');
  await editor.save();
  const saved = bodyOf(workshop.git('show', `${branch}:${path}`));
  expect(saved).toBe(`${body} And a word.`);
  expect(treeOf(saved.replace(`${last} And a word.`, last))).toEqual(treeOf(body));
});

test('written into an empty body: what is saved has the same tree', async ({ page }) => {
  const editor = new Editor(page, workshop.origin, 'en');
  await editor.enter();
  await editor.open('practices', 'aarhus-model');
  await editor.writeBody(body);
  await editor.save();
  const saved = bodyOf(
    workshop.git('show', 'cms/practices/aarhus-model:content/practices/en/aarhus-model.mdx'),
  );
  expect(treeOf(saved)).toEqual(treeOf(body));
});
