import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type EditorPage,
  openText,
  readFocus,
  readMarkedText,
  startEditorPage,
} from '../harness/open-editor.ts';

let editor: EditorPage;
beforeAll(async () => {
  editor = await startEditorPage();
}, 60_000);
afterAll(() => editor.stop());

const tool = (name: string) =>
  editor.page
    .getByRole('toolbar', { name: 'Formatting' })
    .getByRole('button', { name, exact: true });

describe('the button', () => {
  test.each([
    ['Bold', 'a ⟦b⟧', 'a **⟦b⟧**'],
    ['Bold', 'a **⟦b⟧**', 'a ⟦b⟧'],
    ['Italic', 'a ⟦b⟧', 'a *⟦b⟧*'],
    ['Bulleted list', '⟦one\n\ntwo⟧', '- ⟦one\n- two⟧'],
    ['Numbered list', 'on‸e', '1. on‸e'],
    ['Quote', 'on‸e', '> on‸e'],
    ['One level in', '- one\n- tw‸o', '- one\n  - tw‸o'],
    ['One level out', '- one\n  - tw‸o', '- one\n- tw‸o'],
  ])('%s makes of %j %j and leaves the caret in the text', async (name, before, after) => {
    await openText(editor, before);
    await tool(name).click();
    expect(await readMarkedText(editor)).toBe(after);
    expect(await readFocus(editor)).toBe('Text');
  });

  test('Undo takes back and Redo brings again', async () => {
    await openText(editor, 'a ⟦b⟧');
    expect(await tool('Undo').getAttribute('aria-disabled')).toBe('true');
    await tool('Bold').click();
    await tool('Undo').click();
    expect(await readMarkedText(editor)).toBe('a ⟦b⟧');
    await tool('Redo').click();
    expect(await readMarkedText(editor)).toBe('a **⟦b⟧**');
  });

  test.each([
    ['Bold', 'a **b‸**'],
    ['Italic', 'a *b‸*'],
    ['Link', '[a‸](https://a.org/)'],
    ['Bulleted list', '- a‸'],
    ['Numbered list', '1. a‸'],
    ['Quote', '> a‸'],
  ])('%s is pressed in %j and not elsewhere', async (name, text) => {
    await openText(editor, text);
    expect(await tool(name).getAttribute('aria-pressed')).toBe('true');
    await openText(editor, 'a‸');
    expect(await tool(name).getAttribute('aria-pressed')).toBe('false');
  });

  test('that makes no sense at the caret does nothing', async () => {
    const table = '| a‸ |\n| --- |\n| b |';
    await openText(editor, table);
    await tool('Bulleted list').click({ force: true });
    expect(await readMarkedText(editor)).toBe(table);
  });
});

describe('the menu of paragraphs', () => {
  test('says which kind the caret stands in and changes it', async () => {
    await openText(editor, '## o‸ne');
    await tool('Kind of paragraph').click();
    const current = editor.page.getByRole('menuitemradio', { checked: true });
    expect(await current.textContent()).toContain('Heading 2');
    await editor.page.getByRole('menuitemradio', { name: /Heading 3/ }).click();
    expect(await readMarkedText(editor)).toBe('### o‸ne');
  });

  test('can be used with keys alone and gives the focus back', async () => {
    await openText(editor, 'o‸ne');
    await tool('Kind of paragraph').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await editor.page.keyboard.press(key);
    expect(await readMarkedText(editor)).toBe('## o‸ne');
    expect(await readFocus(editor)).toBe('Text');
    await tool('Kind of paragraph').focus();
    await editor.page.keyboard.press('ArrowDown');
    await editor.page.keyboard.press('Escape');
    expect(await readFocus(editor)).toBe('Kind of paragraph');
  });
});

describe('the toolbar by keyboard', () => {
  test('is one tab stop, with arrows from button to button', async () => {
    await openText(editor, 'one');
    await editor.page.keyboard.press('Shift+Tab');
    expect(await readFocus(editor)).toBe('Undo');
    await editor.page.keyboard.press('ArrowRight');
    expect(await readFocus(editor)).toBe('Redo');
    await editor.page.keyboard.press('End');
    expect(await readFocus(editor)).toBe('What can I write?');
    await editor.page.keyboard.press('ArrowRight');
    expect(await readFocus(editor)).toBe('Undo');
    await editor.page.keyboard.press('ArrowLeft');
    await editor.page.keyboard.press('Tab');
    expect(await readFocus(editor)).toBe('Text');
    await editor.page.keyboard.press('Shift+Tab');
    expect(await readFocus(editor)).toBe('What can I write?');
  });
});

describe('the toolbar on the screen', () => {
  test.each([360, 900])('fits at %i pixels and has buttons large enough', async (width) => {
    await editor.page.setViewportSize({ width, height: 700 });
    await openText(editor, 'one');
    const overflow = await editor.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    for (const button of await editor.page.locator('.body-tool').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(32);
    }
  });

  test('stays in sight, and the caret below it', async () => {
    await editor.page.setViewportSize({ width: 900, height: 500 });
    await openText(editor, `${'one two three\n\n'.repeat(60)}‸`);
    await editor.page.evaluate(() => window.harness.select(300, 300));
    await editor.page.waitForTimeout(200);
    const bottom = await editor.page.evaluate(() => {
      const toolbar = document.querySelector('.body-toolbar')?.getBoundingClientRect();
      const caret = document.getSelection()?.getRangeAt(0).getBoundingClientRect();
      return { toolbar: toolbar?.bottom ?? 0, top: toolbar?.top ?? -1, caret: caret?.top ?? 0 };
    });
    expect(bottom.top).toBe(0);
    expect(bottom.caret).toBeGreaterThan(bottom.toolbar);
  });
});
