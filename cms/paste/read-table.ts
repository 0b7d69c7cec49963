/** Reads tables. */
import { isVisible } from './clean-characters.ts';
import { findElement, type PastedElement, type PastedNode, readCount } from './pasted-element.ts';
import { type Run, runWords } from './runs.ts';

/** More columns and rows than a merged cell in a table for readers takes; what spans more is cut. */
const widest = 100;
const tallest = 200;

function collectRows(element: PastedElement): PastedElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string' || child.name === 'table') return [];
    return child.name === 'tr' ? [child] : collectRows(child);
  });
}

function collectCells(row: PastedElement): PastedElement[] {
  return row.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === 'td' || child.name === 'th' ? [child] : collectCells(child);
  });
}

const hasWords = (cell: readonly Run[]) => isVisible(runWords(cell));

/** Takes out rows and columns without words. */
function dropEmpty(grid: readonly Run[][][]): Run[][][] {
  const rows = grid.filter((row) => row.some(hasWords));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row) => hasWords(row[column] ?? [])),
  );
  return rows.map((row) => columns.map((column) => row[column] ?? []));
}

/**
 * The cells of a table as rows of equal length. A merged cell has its words once; the other places that it takes are
 * empty. `readLine` turns what a cell holds into one line.
 */
function readGrid(
  table: PastedElement,
  readLine: (nodes: readonly PastedNode[]) => Run[],
): Run[][][] {
  const rows = collectRows(table);
  const grid: Run[][][] = rows.map(() => []);
  for (const [rowIndex, row] of rows.entries()) {
    let column = 0;
    for (const cell of collectCells(row)) {
      while (grid[rowIndex]?.[column]) column++;
      const width = Math.min(readCount(cell, 'colspan') ?? 1, widest - column);
      const height = Math.min(readCount(cell, 'rowspan') ?? 1, tallest);
      for (const below of grid.slice(rowIndex, rowIndex + height))
        for (let across = 0; across < width; across++) below[column + across] ??= [];
      const place = grid[rowIndex];
      if (place && width > 0) place[column] = readLine(cell.children);
    }
  }
  return dropEmpty(grid.map((row) => Array.from(row, (cell) => cell ?? [])));
}

/**
 * The cells of a table, the first row as header; undefined for one that only arranges things on a page: with a table
 * inside, or a single row or column.
 */
export function readTable(
  table: PastedElement,
  readLine: (nodes: readonly PastedNode[]) => Run[],
): Run[][][] | undefined {
  const isInner = (element: PastedElement) => element !== table && element.name === 'table';
  const isLayout = /^(?:presentation|none)$/.test(table.attributes.get('role') ?? '');
  if (isLayout || findElement(table, isInner)) return undefined;
  const grid = readGrid(table, readLine);
  return grid.length < 2 || (grid[0]?.length ?? 0) < 2 ? undefined : grid;
}
