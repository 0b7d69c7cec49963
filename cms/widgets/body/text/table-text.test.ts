import { describe, expect, test } from 'vitest';
import type { Edit } from './edit.ts';
import { perform } from './marked-text.ts';
import { parseText } from './markup-tree.ts';
import {
  addColumn,
  addRow,
  findTable,
  makeTable,
  removeColumn,
  removeRow,
  type Table,
} from './table-text.ts';

type Action = (text: string, table: Table, place: number) => Edit | undefined;
const act = (marked: string, action: Action) =>
  perform(marked, (text, span) => {
    const table = findTable(text, parseText(text), span.from);
    return table && action(text, table, span.from);
  });

const small = '| a | b |\n| --- | ---: |\n| c‸ | d \\| e |\n| f | g |';

describe('a table', () => {
  test.each<[string, Action, string]>([
    ['gets a row below', addRow, '| a | b |\n| --- | ---: |\n| c | d \\| e |\n| ‸ |  |\n| f | g |'],
    ['loses a row', removeRow, '| a | b |\n| --- | ---: |\n| f‸ | g |'],
    [
      'gets a column',
      addColumn,
      '| a |   | b |\n| --- | --- | ---: |\n| c‸ |   | d \\| e |\n| f |   | g |',
    ],
    ['loses a column', removeColumn, '| b |\n| ---: |\n|‸ d \\| e |\n| g |'],
  ])('%s', (_what, action, after) => {
    expect(act(small, action)).toBe(after);
  });

  test('keeps its header and its last column', () => {
    const single = '| a‸ |\n| --- |\n| b |';
    expect(act(single, removeRow)).toBe(single);
    expect(act(single, removeColumn)).toBe(single);
  });

  test('without bars at its edges can be changed too', () => {
    const bare = 'a | b\n--- | ---\nc | d‸';
    expect(act(bare, addColumn)).toBe('a | b |   |\n--- | --- | --- |\nc | d‸ |   |');
    expect(act(bare, removeColumn)).toBe('a \n--- \nc ‸');
  });

  test('is made of names and a number of rows', () => {
    expect(makeTable(['City', 'a|b'], 2)).toBe(
      '| City | a\\|b |\n| --- | --- |\n|   |   |\n|   |   |',
    );
  });
});
