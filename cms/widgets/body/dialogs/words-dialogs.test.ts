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

const dialog = () => editor.page.getByRole('dialog');
const click = (name: string | RegExp) => editor.page.getByRole('button', { name }).click();
const fill = (label: string, value: string) => dialog().getByLabel(label).fill(value);

describe('a link', () => {
  test('gets its address in a form, by keys alone', async () => {
    await openText(editor, 'See ⟦the page⟧.');
    await press(editor, 'Control+k');
    await editor.page.keyboard.type('example.org/a');
    await press(editor, 'Enter');
    expect(await readMarkedText(editor)).toBe('See [the page](https://example.org/a)‸.');
    expect(await readFocus(editor)).toBe('Text');
  });

  test('can lead to a page of the site that is chosen by its title', async () => {
    await openText(editor, 'See ‸');
    await click('Link');
    await fill('Or choose a page of this site', 'helsinki');
    await click(/Helsinki: Anchor/);
    await click('Insert');
    expect(await readValue(editor)).toBe('See [Helsinki: Anchor](/practices/helsinki-anchor/)');
  });

  test.each([
    ['words', 'does not say where it begins'],
    ['http://user:pass@example.org', 'user name or password'],
    ['/practices/nowhere/', 'no page /practices/nowhere/'],
    ['#nothing', 'No heading'],
  ])('to %j is refused with the words of the check', async (address, message) => {
    await openText(editor, 'See ⟦it⟧.');
    await click('Link');
    await fill('Address', address);
    await click('Insert');
    expect(await dialog().getByRole('alert').textContent()).toContain(message);
    await press(editor, 'Escape');
    expect(await dialog().count()).toBe(0);
    expect(await readMarkedText(editor)).toBe('See ⟦it⟧.');
    expect(await readFocus(editor)).toBe('Text');
  });

  test('that is there can be changed and taken away beside it', async () => {
    await openText(editor, 'See [the *p‸age*](https://a.org/).');
    await click('Edit link');
    await fill('Address', 'https://b.org/');
    await click('Apply');
    expect(await readValue(editor)).toBe('See [the *page*](https://b.org/).');
    await editor.page.evaluate(() => window.harness.select(6, 6));
    await click('Remove link');
    expect(await readValue(editor)).toBe('See the *page*.');
  });
});

describe('a footnote', () => {
  test('gets the next number, and its text after the other notes', async () => {
    await openText(editor, 'A.[^1] B.‸\n\n[^1]: One.\n\n');
    await press(editor, 'Control+Alt+f');
    await fill('Text of the footnote', 'Two, [there](https://a.org/).');
    await click('Insert');
    expect(await readMarkedText(editor)).toBe(
      'A.[^1] B.[^2]‸\n\n[^1]: One.\n[^2]: Two, [there](https://a.org/).\n\n',
    );
  });

  test('shows its text beside the reference, to be edited there', async () => {
    await openText(editor, 'A.[^1‸]\n\n[^1]: One.');
    await expect.poll(() => editor.page.locator('.body-bubble').textContent()).toContain('One.');
    await click('Edit footnote');
    await fill('Text of the footnote', 'Another.');
    await click('Apply');
    expect(await readValue(editor)).toBe('A.[^1]\n\n[^1]: Another.');
  });
});

test('the help says what can be written, and gives the focus back to its button', async () => {
  await openText(editor, 'One');
  await editor.page.getByRole('button', { name: 'What can I write?' }).focus();
  await press(editor, 'Enter');
  expect(await dialog().getByRole('table').textContent()).toContain('**important**');
  await press(editor, 'Escape');
  expect(await readFocus(editor)).toBe('Text');
});

test('nothing on the page breaks its policy or throws', () => {
  expect(editor.errors).toEqual([]);
});
