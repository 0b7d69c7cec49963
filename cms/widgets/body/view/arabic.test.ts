import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type EditorPage,
  openText,
  readFocus,
  readMarkedText,
  readValue,
  startEditorPage,
} from '../harness/open-editor.ts';
import { press } from '../harness/press.ts';

let editor: EditorPage;
beforeAll(async () => {
  editor = await startEditorPage();
}, 60_000);
afterAll(() => editor.stop());

const arabic = { lang: 'ar', dir: 'rtl', interfaceDir: 'rtl' } as const;
const directionOf = (selector: string) =>
  editor.page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).direction);

describe('an Arabic text', () => {
  test('is typed and formatted like any other', async () => {
    await openText(editor, '‸', arabic);
    await editor.page.keyboard.type('نص ');
    await press(editor, 'Control+b');
    await editor.page.keyboard.type('غامق');
    await press(editor, 'Control+b', 'Enter');
    await editor.page.keyboard.type('SSP');
    expect(await readValue(editor)).toBe('نص **غامق**\n\nSSP');
  });

  test('runs from right to left, lines of Latin letters alone from left to right', async () => {
    await openText(editor, 'نص عربي‸\n\nSSP نص\n\nhttps://example.org', arabic);
    expect(await directionOf('.cm-content')).toBe('rtl');
    expect(await directionOf('.cm-line:nth-child(1)')).toBe('rtl');
    expect(await directionOf('.cm-line:nth-child(3)')).toBe('rtl');
    expect(await directionOf('.cm-line:nth-child(5)')).toBe('ltr');
  });

  test('moves the caret to the left with the left arrow', async () => {
    await openText(editor, '‸نص', arabic);
    await press(editor, 'ArrowLeft');
    expect(await readMarkedText(editor)).toBe('ن‸ص');
  });

  test('shows emphasis without slanting the letters', async () => {
    await openText(editor, 'نص *مهم*‸', arabic);
    const style = await editor.page
      .locator('.md-emphasis')
      .first()
      .evaluate((element) => getComputedStyle(element).fontStyle);
    expect(style).toBe('normal');
  });
});

describe('an interface from right to left', () => {
  test('turns toolbar, cards and dialogs, whatever the text does', async () => {
    const figure = '<Figure src="../../media/example.jpg" alt="a" />\n\nOne‸';
    await openText(editor, figure, { interfaceDir: 'rtl' });
    expect(await directionOf('.body-toolbar')).toBe('rtl');
    expect(await directionOf('.body-card')).toBe('rtl');
    expect(await directionOf('.cm-content')).toBe('ltr');
    await editor.page.getByRole('button', { name: 'Link' }).click();
    expect(await directionOf('dialog')).toBe('rtl');
    await press(editor, 'Escape');
  });

  test('has arrow keys and icons that follow it', async () => {
    await openText(editor, 'One‸', arabic);
    await press(editor, 'Shift+Tab', 'ArrowLeft');
    expect(await readFocus(editor)).toBe('Redo');
    const scale = await editor.page
      .locator('.body-icon-directional')
      .first()
      .evaluate((element) => getComputedStyle(element).scale);
    expect(scale).toBe('-1 1');
  });

  test('fits a narrow screen', async () => {
    await editor.page.setViewportSize({ width: 360, height: 700 });
    await openText(
      editor,
      '## عنوان\n\nنص **غامق** و[رابط](https://example.org/a/very/long/path)‸',
      arabic,
    );
    const overflow = await editor.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});
