import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type EditorPage,
  openText,
  readFocus,
  readValue,
  startEditorPage,
} from '../harness/open-editor.ts';
import { press } from '../harness/press.ts';

let editor: EditorPage;
beforeAll(async () => {
  editor = await startEditorPage();
}, 60_000);
afterAll(() => editor.stop());

const figure =
  '<Figure  src="../../media/example.jpg"\n   alt=\'A "long" table\' credit="City &amp; archive"/>';
const callout = '<Callout kind="tip" title="Start small">\n\nOne.\n\n</Callout>';

describe('the text in a block', () => {
  test('is edited as any other', async () => {
    await openText(editor, callout.replace('One.', 'One.‸'));
    await editor.page.keyboard.type(' Two.');
    await press(editor, 'Enter');
    await editor.page.keyboard.type('Three.');
    expect(await readValue(editor)).toBe(callout.replace('One.', 'One. Two.\n\nThree.'));
  });

  test.each([
    [
      'Backspace at its beginning',
      callout.replace('One', '‸One'),
      ['Backspace', 'Backspace', 'Backspace'],
    ],
    ['Delete at its end', callout.replace('One.', 'One.‸'), ['Delete', 'Delete', 'Delete']],
  ])('keeps its tags at %s', async (_what, text, keys) => {
    await openText(editor, text);
    await press(editor, ...keys);
    const value = await readValue(editor);
    expect(value).toContain('<Callout kind="tip" title="Start small">\n');
    expect(value).toContain('\n</Callout>');
    expect(value).toContain('One.');
  });

  test('loses no tag when a selection over one of them is deleted', async () => {
    await openText(editor, `Be⟦fore\n\n${callout.replace('One.', 'O⟧ne.')}`);
    await press(editor, 'Delete');
    expect(await readValue(editor)).toBe(
      'Be\n<Callout kind="tip" title="Start small">\nne.\n\n</Callout>',
    );
  });
});

describe('cards by keyboard', () => {
  test('arrows go onto a card, between its buttons and on', async () => {
    await openText(editor, `On‸e\n\n${figure}\n\nTwo`);
    await press(editor, 'ArrowDown', 'ArrowDown');
    expect(await readFocus(editor)).toBe('Edit: Picture with caption');
    await press(editor, 'ArrowRight', 'ArrowRight');
    expect(await readFocus(editor)).toBe('Remove: Picture with caption');
    await press(editor, 'ArrowDown');
    expect(await readFocus(editor)).toBe('Text');
    await press(editor, 'ArrowDown');
    await editor.page.keyboard.type('x');
    expect(await readValue(editor)).toContain('\n\nxTwo');
    await press(editor, 'ArrowUp', 'ArrowUp', 'Delete');
    expect(await readValue(editor)).toBe('One\n\nxTwo');
  });

  test('a card at the end of the text is left to a new paragraph', async () => {
    await openText(editor, `On‸e\n\n${figure}`);
    await press(editor, 'ArrowDown', 'ArrowDown', 'ArrowDown');
    await editor.page.keyboard.type('Two');
    expect(await readValue(editor)).toBe(`One\n\n${figure}\n\nTwo`);
  });

  test('a card at the end is followed by what is typed after it', async () => {
    await openText(editor, `One\n\n${figure}‸`);
    await editor.page.keyboard.type('Two');
    expect(await readValue(editor)).toBe(`One\n\n${figure}\n\nTwo`);
  });
});
