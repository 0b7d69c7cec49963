import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type EditorPage,
  openText,
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

const card = (name: string | RegExp) => editor.page.getByRole('group', { name });
const cardCount = () => editor.page.locator('.body-card').count();

const figure =
  '<Figure  src="../../media/example.jpg"\n   alt=\'A "long" table\' credit="City &amp; archive"/>';
const callout = '<Callout kind="tip" title="Start small">\n\nOne.\n\n</Callout>';
const figures = '<KeyFigures>\n  <KeyFigure value="14" label="schools" />\n</KeyFigures>';

describe('a card', () => {
  test('shows what the block is and says, with its picture', async () => {
    await openText(editor, `${figure}\n\n${callout}\n\nEnd‸`);
    expect(await card(/^Picture with caption/).textContent()).toContain('A "long" table');
    expect(
      await card(/^Picture with caption/)
        .locator('img')
        .getAttribute('src'),
    ).toBe('/picture.svg');
    expect(await card('Callout, tip, Start small').count()).toBe(1);
    expect(await editor.page.locator('.cm-content').textContent()).not.toContain('<');
  });

  test('is edited in a form that changes what was changed and nothing else', async () => {
    await openText(editor, `One\n\n${figure}\n\nTwo‸`);
    await editor.page.getByRole('button', { name: 'Edit: Picture with caption' }).click();
    await editor.page.getByLabel('Description').fill('A "round" table & <more> {x}');
    await editor.page.getByRole('button', { name: 'Apply' }).click();
    const changed = figure.replace('A "long" table', 'A "round" table & &lt;more> &#123;x&#125;');
    expect(await readValue(editor)).toBe(`One\n\n${changed}\n\nTwo`);
    expect(await card(/A "round" table & <more> \{x\}/).count()).toBe(1);
    await press(editor, 'Control+z');
    expect(await readValue(editor)).toBe(`One\n\n${figure}\n\nTwo`);
  });

  test('is removed with what it holds', async () => {
    await openText(editor, `One\n\n${callout}\n\nTwo‸`);
    await editor.page.getByRole('button', { name: 'Remove: Callout' }).click();
    expect(await readMarkedText(editor)).toBe('One\n\n‸Two');
    expect(await editor.page.getByRole('status').last().textContent()).toContain(
      'Callout was removed',
    );
  });

  test('can be edited as text, and is a card again when the caret leaves', async () => {
    await openText(editor, `${callout}\n\nTwo‸`);
    await editor.page.getByRole('button', { name: 'Edit as text: Callout' }).click();
    expect(await cardCount()).toBe(0);
    await press(editor, 'End', 'ArrowLeft', 'ArrowLeft');
    await editor.page.keyboard.type('er');
    await press(editor, 'Control+End');
    expect(await cardCount()).toBe(1);
    expect(await readValue(editor)).toBe(callout.replace('small"', 'smaller"').concat('\n\nTwo'));
  });

  test('says what is wrong with its block', async () => {
    await openText(editor, '<Figure src="../../media/example.jpg" />\n\nEnd‸');
    await expect
      .poll(() => editor.page.locator('.body-card-problem').allTextContents())
      .toEqual([expect.stringContaining('lacks alt')]);
  });

  test('stays one while something else cannot be read', async () => {
    await openText(editor, `${callout}\n\nTwo ‸`);
    await editor.page.keyboard.type('<b {');
    await editor.page.waitForTimeout(500);
    expect(await cardCount()).toBe(1);
  });
});

describe('a block of blocks', () => {
  test('offers what belongs in it', async () => {
    await openText(editor, `${figures}\n\nEnd‸`);
    await editor.page.getByRole('button', { name: 'Add: Key figure' }).click();
    await editor.page.getByRole('dialog').getByLabel('Number').fill('62 %');
    await editor.page.getByLabel('What it counts').fill('of pupils');
    await editor.page.getByRole('button', { name: 'Insert' }).click();
    expect(await readValue(editor)).toBe(
      `${figures.replace('\n</', '\n  <KeyFigure value="62 %" label="of pupils" />\n</')}\n\nEnd`,
    );
  });
});
