/** Tables as HTML: header cells with their scope, in a frame that scrolls. */
import type { Element, ElementContent } from 'hast';
import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import { fillLabel, type MarkupLabels } from '../labels.ts';
import { plainWords } from '../tree.ts';
import { element } from './element.ts';

/** Markdown says left and right; a page that runs from the right has start and end. */
const alignments = { left: 'align-start', right: 'align-end', center: 'align-center' } as const;

type RenderWords = (cell: TableCell) => ElementContent[];

function renderCell(
  cell: TableCell | undefined,
  align: AlignType | undefined,
  scope: 'col' | 'row' | undefined,
  renderWords: RenderWords,
): Element {
  const className = align ? { className: [alignments[align]] } : {};
  const words = cell ? renderWords(cell) : [];
  // A header cell without words would head nothing.
  const isHeader = scope !== undefined && words.length > 0;
  return isHeader
    ? element('th', { scope, ...className }, ...words)
    : element('td', className, ...words);
}

/**
 * A table in a frame that can be scrolled by keyboard. An empty first cell means that the first column names the rows.
 * @see https://adrianroselli.com/2020/11/under-engineered-responsive-tables.html
 */
export function renderTable(
  table: Table,
  number: number,
  labels: MarkupLabels,
  renderWords: RenderWords,
): Element {
  const [head, ...body] = table.children;
  const columns = head?.children.length ?? 0;
  const corner = head?.children[0];
  const namesRows = corner !== undefined && plainWords(corner, true) === '';
  const renderRow = (row: TableRow, isHead: boolean) => {
    const cells = Array.from({ length: columns }, (_, index) => {
      const scope = isHead ? 'col' : namesRows && index === 0 ? 'row' : undefined;
      return renderCell(row.children[index], table.align?.[index], scope, renderWords);
    });
    return element('tr', {}, ...cells);
  };
  const rows = body.map((row) => renderRow(row, false));
  return element(
    'div',
    {
      className: ['table-scroll'],
      role: 'region',
      tabIndex: 0,
      ariaLabel: fillLabel(labels.table, 'number', String(number)),
    },
    element(
      'table',
      {},
      head ? element('thead', {}, renderRow(head, true)) : undefined,
      rows.length > 0 ? element('tbody', {}, ...rows) : undefined,
    ),
  );
}
