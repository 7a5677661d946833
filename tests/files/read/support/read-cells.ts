import { cellAddress } from '../../../../src/core/grid/address';
import type { Cell } from '../../../../src/core/grid/cell';
import type { Grid } from '../../../../src/core/grid/grid';

/** A grid's cells that are not blank, by their addresses. */
export function cellsOf(grid: Grid): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.rowWidth(row); column++) {
      const cell = grid.cellAt(row, column);
      if (cell.kind !== 'blank') cells[cellAddress(row, column)] = cell;
    }
  }
  return cells;
}

/** A grid's cells as they would be written down: text quoted, dates with a "d" before the serial. */
export function shownCells(grid: Grid): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cellsOf(grid)).map(([address, cell]) => [address, shownCell(cell)]),
  );
}

export function shownCell(cell: Cell): string {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'text':
      return JSON.stringify(cell.text);
    case 'number':
      return String(cell.number);
    case 'date':
      return `d${cell.serial}`;
    case 'boolean':
      return cell.boolean ? 'TRUE' : 'FALSE';
    case 'error':
      return cell.code;
  }
}
