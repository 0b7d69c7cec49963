/** Tables as text: reads them, and changes rows and columns without touching the other cells. */
import type { SyntaxNode, Tree } from '@lezer/common';
import { type Change, caretAt, type Edit, keepSelection, movePlace, type Span } from './edit.ts';
import { listLines } from './lines.ts';
import { findAround } from './markup-tree.ts';

/** A row: its line, and where its cells stand between the bars, white space included. */
export interface TableRow extends Span {
  readonly cells: readonly Span[];
}

/** A table: its first row is the header, its second the line of hyphens. */
export interface Table extends Span {
  readonly rows: readonly TableRow[];
}

/** Reads the cells of a line: `| a | b |`. */
function readRow(text: string, line: Span): TableRow {
  const words = text.slice(line.from, line.to);
  const bars = [...words.matchAll(/\\.|\|/g)].flatMap((match) =>
    match[0] === '|' ? [match.index] : [],
  );
  const first = /^[ \t>]*\|/.test(words) ? [] : [-1];
  const last = /\|[ \t]*$/.test(words) ? [] : [words.length];
  const edges = [...first, ...bars, ...last];
  const cells = edges.slice(1).map((to, index) => ({
    from: line.from + (edges[index] ?? 0) + 1,
    to: line.from + to,
  }));
  return { ...line, cells };
}

function readTable(text: string, node: SyntaxNode): Table {
  const lines = listLines(text, node);
  return { from: node.from, to: node.to, rows: lines.map((line) => readRow(text, line)) };
}

/** The table that a place stands in. */
export function findTable(text: string, tree: Tree, place: number): Table | undefined {
  const node = findAround(tree, caretAt(place), ['Table']);
  return node && readTable(text, node);
}

/** The row and the column of a place, counted from 0; the line of hyphens counts as a row. */
export function findCell(
  table: Table,
  place: number,
): { readonly row: number; readonly column: number } {
  const row = Math.max(
    0,
    table.rows.findLastIndex(({ from }) => from <= place),
  );
  const cells = table.rows[row]?.cells ?? [];
  const column = cells.findIndex(({ to }) => place <= to);
  return { row, column: column < 0 ? cells.length - 1 : column };
}

const lead = (text: string, row: TableRow) =>
  /^[ \t>]*/.exec(text.slice(row.from, row.to))?.[0] ?? '';

/** An empty row below that of a place (below the hyphens for the header), with the caret in its first cell. */
export function addRow(text: string, table: Table, place: number): Edit | undefined {
  const at = Math.max(1, findCell(table, place).row);
  const row = table.rows[at];
  const [header] = table.rows;
  if (!row || !header) return undefined;
  const start = `\n${lead(text, row)}| `;
  const insert = `${start}${' | '.repeat(header.cells.length - 1)} |`;
  return {
    changes: [{ from: row.to, to: row.to, insert }],
    selection: caretAt(row.to + start.length),
  };
}

/** Takes the row of a place away; undefined for the header. */
export function removeRow(text: string, table: Table, place: number): Edit | undefined {
  const { row: at } = findCell(table, place);
  const row = table.rows[at];
  const above = table.rows[at - 1];
  if (at < 2 || !row || !above) return undefined;
  const next = table.rows[at + 1];
  const length = row.to - above.to;
  const neighbour = next ?? (at === 2 ? table.rows[0] : above);
  const caret = endOfFirstCell(text, neighbour ?? above) - (next ? length : 0);
  return { changes: [{ from: above.to, to: row.to, insert: '' }], selection: caretAt(caret) };
}

function endOfFirstCell(text: string, row: TableRow): number {
  const [cell = row] = row.cells;
  return cell.from + text.slice(cell.from, cell.to).trimEnd().length;
}

/** An empty column after that of a place. */
export function addColumn(text: string, table: Table, place: number): Edit {
  const { column } = findCell(table, place);
  const changes = table.rows.map((row, index): Change => {
    const cell = row.cells[Math.min(column, row.cells.length - 1)];
    const at = cell?.to ?? row.to;
    const hasBar = text[at] === '|';
    const words = index === 1 ? ' --- ' : '   ';
    // A row that ends without a bar needs one, or its empty last cell would not count.
    return { from: at, to: at, insert: hasBar ? `|${words}` : ` |${words}|` };
  });
  return { changes, selection: caretAt(movePlace(changes, place, -1)) };
}

/** Takes the column of a place away; undefined for the only one. */
export function removeColumn(text: string, table: Table, place: number): Edit | undefined {
  const { column } = findCell(table, place);
  if ((table.rows[0]?.cells.length ?? 0) < 2) return undefined;
  const changes = table.rows.flatMap((row): Change[] => {
    const cell = row.cells[column];
    if (!cell) return [];
    // The bar after the cell goes with it, or the one before when it is the last without one.
    const hasBar = text[cell.to] === '|';
    return [
      { from: hasBar ? cell.from : cell.from - 1, to: hasBar ? cell.to + 1 : cell.to, insert: '' },
    ];
  });
  return keepSelection(changes, caretAt(place));
}

/** A cell as text: on one line, with a backslash before bars. */
export function escapeCell(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim().replaceAll(/\\?\|/g, '\\|');
}

/** A new table with names above its columns and empty rows. */
export function makeTable(names: readonly string[], rows: number): string {
  const header = `| ${names.map(escapeCell).join(' | ')} |`;
  const hyphens = `| ${names.map(() => '---').join(' | ')} |`;
  const empty = `|${'   |'.repeat(names.length)}`;
  return [header, hyphens, ...Array.from({ length: rows }, () => empty)].join('\n');
}
