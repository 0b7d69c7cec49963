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

describe('keys', () => {
  test.each([
    ['Enter begins a paragraph', 'one‸', ['Enter', 't'], 'one\n\nt‸'],
    [
      'Enter in a list makes the next item',
      '1. one‸\n2. two',
      ['Enter', 'x'],
      '1. one\n2. x‸\n3. two',
    ],
    ['Enter in an empty item ends the list', '- one‸', ['Enter', 'Enter', 'x'], '- one\n\nx‸'],
    ['Backspace takes the paragraph back', 'one‸', ['Enter', 'Backspace'], 'one‸'],
    ['Shift and Enter break the line', 'one‸', ['Shift+Enter', 't'], 'one\\\nt‸'],
    ['Tab moves an item in', '- one\n- two‸', ['Tab'], '- one\n  - two‸'],
    ['Shift and Tab move it out', '- one\n  - two‸', ['Shift+Tab'], '- one\n- two‸'],
    ['undo and redo', 'one‸', ['x', 'Control+z', 'Control+Shift+z'], 'onex‸'],
    ['bold on and off while typing', '‸', ['Control+b', 'a', 'Control+b', 'b'], '**a**b‸'],
    ['a heading by keys', 'one‸', ['Control+Alt+3'], '### one‸'],
    ['a list by keys', '⟦one⟧', ['Control+Shift+8'], '- ⟦one⟧'],
    ['numbers by keys', '⟦one⟧', ['Control+Shift+7'], '1. ⟦one⟧'],
    ['a quote by keys', 'one‸', ['Control+Shift+9'], '> one‸'],
    ['typing over a selection', 'a ⟦b⟧ c', ['x'], 'a x‸ c'],
    ['Enter over a selection', 'a⟦b⟧c', ['Enter'], 'a\n\n‸c'],
    [
      'the caret passes a line break of a paragraph in one step',
      'on‸e\ntwo',
      ['ArrowRight', 'ArrowRight', 'x'],
      'one\nx‸two',
    ],
  ])('%s', async (_what, before, keys, after) => {
    await openText(editor, before);
    await press(editor, ...keys);
    expect(await readMarkedText(editor)).toBe(after);
  });

  test.each([
    ['outside of lists Tab', 'one‸', ['Tab']],
    ['in a list Escape and Tab', '- one\n- two‸', ['Escape', 'Tab']],
    ['in the first item Tab', '- one‸', ['Tab']],
  ])('%s leaves the editor', async (_what, before, keys) => {
    await openText(editor, before);
    await press(editor, ...keys);
    expect(await editor.page.evaluate(() => document.activeElement?.id)).toBe('after');
    expect(await readMarkedText(editor)).toBe(before);
  });
});
