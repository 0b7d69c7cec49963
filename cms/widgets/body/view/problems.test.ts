import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type EditorPage,
  openText,
  readMarkedText,
  startEditorPage,
} from '../harness/open-editor.ts';
import { press } from '../harness/press.ts';

let editor: EditorPage;
beforeAll(async () => {
  editor = await startEditorPage();
}, 60_000);
afterAll(() => editor.stop());

const problems = () => editor.page.locator('.body-problems button').allTextContents();

describe('what is wrong', () => {
  test('is underlined and listed a moment after it was typed, and goes when it is put right', async () => {
    await openText(editor, 'One ‸');
    await editor.page.keyboard.type('[two](http://a.org)');
    await expect.poll(problems).toEqual([expect.stringContaining('not encrypted')]);
    expect(await editor.page.locator('.cm-lintRange-error').count()).toBe(1);
    await press(editor, 'Control+z');
    await expect.poll(problems).toEqual([]);
  });

  test('is said beside the caret that stands there', async () => {
    await openText(editor, 'One {two}\n\nThree‸');
    await expect.poll(problems).toHaveLength(1);
    await editor.page.evaluate(() => window.harness.select(4, 4));
    await expect
      .poll(() => editor.page.locator('.body-bubble-problem').textContent())
      .toContain('Curly brackets');
  });

  test('is found from the list: in the text, or on its card', async () => {
    await openText(editor, '# One\n\n<Figure src="../../media/example.jpg" />\n\nThree‸');
    await expect.poll(problems).toHaveLength(2);
    await editor.page.locator('.body-problems button').first().click();
    await expect.poll(() => readMarkedText(editor)).toMatch(/^‸# One/);
    await editor.page.locator('.body-problems button').last().click();
    await expect
      .poll(() => editor.page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Edit: Picture with caption');
  });

  test('does not keep anyone from seeing how long the text is', async () => {
    await openText(editor, '## One {\n\nTwo **three**.‸');
    await expect.poll(() => editor.page.locator('.body-words').textContent()).toBe('3 words');
  });
});

const sample =
  '## One\n\nTwo [three](https://a.org/a/long/path/to/it) {\n\n- a\n\n> b[^1]\n\n| a |\n| --- |\n| b‸ |\n\n' +
  '<Callout kind="tip" title="t">\n\nc\n\n</Callout>\n\n<KeyFigures>\n<KeyFigure value="1" label="l" />\n</KeyFigures>\n\n[^1]: d';

describe.each(['ltr', 'rtl'] as const)('axe finds nothing (%s)', (interfaceDir) => {
  const analyse = async () => {
    const { violations } = await new AxeBuilder({ page: editor.page })
      .include('.body-editor')
      .analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  };

  test('in text, cards, bubble and list', async () => {
    await openText(editor, sample, { interfaceDir });
    await expect.poll(problems).toHaveLength(1);
    expect(await analyse()).toEqual([]);
  }, 30_000);

  test.each(['Link', 'Table', 'Footnote', 'Picture', 'What can I write?'])(
    'in the dialog of %s',
    async (name) => {
      await openText(editor, 'One‸', { interfaceDir });
      await editor.page.getByRole('button', { name }).click();
      expect(await analyse()).toEqual([]);
    },
    30_000,
  );

  test('in the menu of blocks', async () => {
    await openText(editor, 'One‸', { interfaceDir });
    await editor.page.getByRole('button', { name: 'Add a block' }).click();
    expect(await analyse()).toEqual([]);
  }, 30_000);
});
