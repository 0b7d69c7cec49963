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

const dialog = () => editor.page.getByRole('dialog');
const click = (name: string | RegExp) => editor.page.getByRole('button', { name }).click();
const fill = (label: string, value: string) => dialog().getByLabel(label).fill(value);

describe('a table', () => {
  test('is made of names and rows, and the caret goes into its first cell', async () => {
    await openText(editor, 'One‸');
    await click('Table');
    await dialog().getByLabel('Columns').selectOption('2');
    await dialog().getByLabel('Rows below the header').selectOption('1');
    await fill('Column 1', 'City');
    await fill('Column 2', 'Year');
    await click('Insert');
    expect(await readMarkedText(editor)).toBe('One\n\n| City | Year |\n| --- | --- |\n| ‸  |   |');
  });

  test('has buttons for rows and columns where the caret is in it', async () => {
    await openText(editor, '| a | b |\n| --- | --- |\n| c‸ | d |');
    await click('Add row');
    await click('Add column');
    expect(await readMarkedText(editor)).toBe(
      '| a |   | b |\n| --- | --- | --- |\n| c |   | d |\n| ‸ |   |  |',
    );
    await click('Remove row');
    await click('Remove column');
    expect(await readValue(editor)).toBe('|   | b |\n| --- | --- |\n|   | d |');
  });
});

test('the buttons of a table are in sight even where its beginning is not', async () => {
  const rows = '| one | two |\n'.repeat(12);
  const above = 'words\n\n'.repeat(40);
  await openText(editor, `${above}| a |  b |\n| --- | --- |\n${rows}\n${above}`);
  const place = above.length + 60;
  await editor.page.evaluate((at) => window.harness.select(at, at), place);
  await click('Add row');
  expect(await readValue(editor)).toContain('| one | two |\n|  |  |\n');
});

describe('a picture', () => {
  test('needs a file and a description; with words under it it is a Figure', async () => {
    await openText(editor, 'One‸');
    await click('Picture');
    await click('Insert');
    expect(await dialog().getByText('This has to be filled in.').count()).toBe(2);
    await click(/Choose a picture/);
    await fill('Description', 'A [table]');
    await click('Insert');
    expect(await readValue(editor)).toBe('One\n\n![A \\[table\\]](../../media/example.jpg)');
    await click('Edit: Picture');
    await fill('Caption', 'The "first" meeting');
    await click('Apply');
    expect(await readValue(editor)).toBe(
      'One\n\n<Figure src="../../media/example.jpg" alt="A [table]" caption="The &quot;first&quot; meeting" />',
    );
  });
});

describe('a new block', () => {
  const add = async (name: RegExp) => {
    await click('Add a block');
    await editor.page.getByRole('menuitem', { name }).click();
  };

  test('is filled in a form and holds the caret', async () => {
    await openText(editor, 'One t‸wo\n\nThree');
    await add(/^Callout/);
    await click('Insert');
    expect(await dialog().textContent()).toContain('This has to be filled in.');
    await dialog().getByLabel('Kind').selectOption('tip');
    await click('Insert');
    await editor.page.keyboard.type('Here.');
    expect(await readMarkedText(editor)).toBe(
      'One two\n\n<Callout kind="tip">\n\nHere.‸\n\n</Callout>\n\nThree',
    );
  });

  test('that holds blocks comes with the first of them', async () => {
    await openText(editor, '‸');
    await add(/^Key figures/);
    await fill('Number', '14');
    await fill('What it counts', 'schools');
    await click('Insert');
    expect(await readValue(editor)).toBe(
      '<KeyFigures>\n<KeyFigure value="14" label="schools" />\n</KeyFigures>',
    );
  });

  test('says at the field what its own rules refuse', async () => {
    await openText(editor, '‸');
    await add(/^Video/);
    await fill('Address', 'http://a.org');
    await fill('Title', 'A film');
    await fill('Length', 'long');
    await click('Insert');
    expect(await dialog().getByText('Write it like this: https://').count()).toBe(1);
    expect(await dialog().getByText('Write it like this: 3:42').count()).toBe(1);
    await press(editor, 'Escape');
  });
});

test('nothing on the page breaks its policy or throws', () => {
  expect(editor.errors).toEqual([]);
});
