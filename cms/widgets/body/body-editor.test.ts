import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EditorPage, openText, readValue, startEditorPage } from './harness/open-editor.ts';
import { press } from './harness/press.ts';

let editor: EditorPage;
beforeAll(async () => {
  editor = await startEditorPage();
}, 60_000);
afterAll(() => editor.stop());

const type = (text: string) => editor.page.keyboard.type(text);

describe('the text', () => {
  const nasty =
    '\tTab  \n\n\n\nword\t two   \n* * *\n+ a\n+ b\nx_y_z __bold__ \\{ &nbsp; \u00a0\u200f\n\n\n<Callout\n   title=\'a\'  kind="tip">One</Callout>\n\n| a|b |\n|--|--|\n';

  test('keeps every byte that nobody touched', async () => {
    await openText(editor, `${nasty}‸`);
    await type('x');
    expect(await readValue(editor)).toBe(`${nasty}x`);
    await press(editor, 'Backspace');
    expect(await readValue(editor)).toBe(nasty);
  });

  test('of pages of this site keeps every byte', async () => {
    const files = globSync('content/*/*/*.mdx').filter((_file, index) => index % 20 === 0);
    for (const file of files) {
      const body = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
      await openText(editor, body);
      await type('x');
      expect(await readValue(editor), file).toBe(`${body}x`);
    }
  }, 30_000);

  test('keeps the line breaks of a file from another system', async () => {
    await openText(editor, '‸one\r\n\r\ntwo\r\n');
    await editor.page.evaluate(() => window.harness.select(3, 3));
    await type('!');
    expect(await readValue(editor)).toBe('one!\r\n\r\ntwo\r\n');
  });

  test('tells the form nothing before someone types', async () => {
    await openText(editor, `${nasty}‸`);
    await editor.page.waitForTimeout(500);
    expect(await editor.page.evaluate(() => window.harness.changes)).toBe(0);
  });
});

describe('a value from outside', () => {
  test('replaces the text without being told back, and can be undone', async () => {
    await openText(editor, 'one‸', { entry: 'a' });
    await editor.page.evaluate(() => window.harness.set({ value: 'two' }));
    await expect.poll(() => editor.page.locator('.cm-content').textContent()).toBe('two');
    expect(await editor.page.evaluate(() => window.harness.changes)).toBe(0);
    await press(editor, 'Control+z');
    expect(await readValue(editor)).toBe('one');
  });

  test.each([
    ['another entry', { entry: 'b', value: 'two' }],
    ['another language', { lang: 'fr', value: 'two' }],
  ])('of %s begins a new history', async (_what, change) => {
    await openText(editor, 'one‸', { entry: 'a' });
    await type('!');
    await editor.page.evaluate((given) => window.harness.set(given), change);
    await expect.poll(() => editor.page.locator('.cm-content').textContent()).toBe('two');
    await editor.page.locator('.cm-content').focus();
    await press(editor, 'Control+z');
    expect(await readValue(editor)).toBe('two');
    expect(
      await editor.page.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled'),
    ).toBe('true');
  });
});

test('a text that may only be read cannot be changed', async () => {
  await openText(editor, 'one‸', { readOnly: true });
  await press(editor, 'x', 'Enter', 'Control+b');
  expect(await readValue(editor)).toBe('one');
  for (const name of ['Bold', 'Table', 'Undo'])
    expect(await editor.page.getByRole('button', { name }).getAttribute('aria-disabled')).toBe(
      'true',
    );
});

test('the editable element carries id, language, direction, name and spelling', async () => {
  await openText(editor, 'one‸', { lang: 'de' });
  const text = editor.page.getByRole('textbox', { name: 'Text' });
  for (const [name, value] of Object.entries({
    id: 'text',
    lang: 'de',
    dir: 'ltr',
    spellcheck: 'true',
  }))
    expect(await text.getAttribute(name)).toBe(value);
});

test('the form is told when the focus comes to the editor and when it goes, and not in between', async () => {
  await openText(editor, 'one‸');
  const told = () => editor.page.evaluate(() => window.harness.focus);
  expect(await told()).toEqual(['in']);
  await press(editor, 'Shift+Tab');
  await editor.page.getByRole('button', { name: 'Link' }).click();
  await press(editor, 'Escape');
  expect(await told()).toEqual(['in']);
  await editor.page.locator('#after').focus();
  expect(await told()).toEqual(['in', 'out']);
});

test('nothing on the page breaks its policy or throws', () => {
  expect(editor.errors).toEqual([]);
});
