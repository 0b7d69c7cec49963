import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type EditorPage,
  openText,
  readMarkedText,
  readValue,
  startEditorPage,
} from '../harness/open-editor.ts';

let editor: EditorPage;
beforeAll(async () => {
  editor = await startEditorPage();
}, 60_000);
afterAll(() => editor.stop());

interface Clipboard {
  readonly html?: string;
  readonly text?: string;
  readonly file?: string;
}

/** Pastes or drops as the browser would. */
function paste(clipboard: Clipboard, kind: 'paste' | 'drop' = 'paste'): Promise<void> {
  return editor.page.evaluate(
    ([{ html, text, file }, type]) => {
      const data = new DataTransfer();
      if (html) data.setData('text/html', html);
      if (text) data.setData('text/plain', text);
      if (file) data.items.add(new File(['x'], file, { type: 'image/png' }));
      const options = { bubbles: true, cancelable: true };
      const event =
        type === 'paste'
          ? new ClipboardEvent('paste', { ...options, clipboardData: data })
          : new DragEvent('drop', { ...options, dataTransfer: data });
      document.querySelector('.cm-content')?.dispatchEvent(event);
    },
    [clipboard, kind] as const,
  );
}

const html = '<h1>Title</h1><p>Some <b>bold</b> words</p><ul><li>one</li><li>two</li></ul>';
const message = () => editor.page.locator('.body-message').textContent();

describe('pasting', () => {
  test('HTML becomes our Markdown on lines of its own', async () => {
    await openText(editor, 'Before‸\n\nAfter');
    await paste({ html, text: 'Title' });
    expect(await readMarkedText(editor)).toBe(
      'Before\n\n## Title\n\nSome **bold** words\n\n- one\n- two‸\n\nAfter',
    );
  });

  test('a few words stay in their sentence', async () => {
    await openText(editor, 'Before ⟦old⟧ after');
    await paste({ html: '<meta charset="utf-8"><i>new</i>', text: 'new' });
    expect(await readMarkedText(editor)).toBe('Before *new*‸ after');
  });

  test('with Ctrl, Shift and V takes the words alone', async () => {
    await openText(editor, 'Before ‸');
    await editor.page.keyboard.down('Control');
    await editor.page.keyboard.down('Shift');
    await editor.page.evaluate(() => {
      const init = { code: 'KeyV', key: 'V', ctrlKey: true, shiftKey: true, bubbles: true };
      document.querySelector('.cm-content')?.dispatchEvent(new KeyboardEvent('keydown', init));
    });
    await editor.page.keyboard.up('Shift');
    await editor.page.keyboard.up('Control');
    await paste({ html, text: 'Title' });
    expect(await readValue(editor)).toBe('Before Title');
  });

  test('leaves hidden characters outside and says so', async () => {
    await openText(editor, '‸');
    await paste({ text: 'a\u202eb\u0007 \u2067c\u2069' });
    expect(await readValue(editor)).toBe('ab \u2067c\u2069');
    expect(await message()).toBe('2 hidden characters were left out.');
  });

  test.each(['paste', 'drop'] as const)('of a file (%s) is refused with advice', async (kind) => {
    await openText(editor, 'One‸');
    await paste({ file: 'a.png' }, kind);
    expect(await readValue(editor)).toBe('One');
    expect(await message()).toContain('Add pictures with the button');
  });

  test('beside a card goes on a line of its own', async () => {
    await openText(editor, '<Figure src="../../media/example.jpg" alt="a" />‸');
    await paste({ text: 'words' });
    expect(await readValue(editor)).toBe(
      '<Figure src="../../media/example.jpg" alt="a" />\n\nwords',
    );
  });

  test('our own text with its blocks makes cards', async () => {
    await openText(editor, 'One\n\n‸');
    await paste({ text: '<Callout kind="tip">\n\nTwo\n\n</Callout>' });
    expect(await editor.page.locator('.body-card').count()).toBe(1);
  });
});
