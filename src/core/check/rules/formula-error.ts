import { KIND_CODE } from '../../grid/cell';
import { isNotCalculated } from '../../grid/not-calculated';
import type { Layout } from '../../recognise/layout';
import { isRowTable } from '../../records/collect-facts';
import { rowsWithErrors } from '../error-cells';
import { cellPlace } from '../places';
import type { TableRule } from '../rule';

/**
 * An error in a table where nothing is counted: a total, a percentage, a column of its own. Counts are told apart, and so
 * are formulas without a result.
 */
export const formulaError: TableRule = {
  id: 'formula-error',
  family: 'file and sheet',
  severity: 'info',
  scope: 'table',
  reads: ['cells'],
  *check(context, index) {
    const layout = context.layout(index);
    const grid = context.gridOf(index);
    const { firstRow, lastRow, firstColumn, lastColumn } = layout.range;
    const rows = [...context.index(rowsWithErrors)[layout.grid]!].filter(
      (row) => row >= firstRow && row <= lastRow,
    );
    if (rows.length === 0) return;
    const isRead = readCells(layout);
    for (const row of rows.sort((one, other) => one - other)) {
      for (let column = firstColumn; column <= lastColumn; column++) {
        if (grid.kindCodeAt(row, column) !== KIND_CODE.error || isRead(row, column)) continue;
        if (isNotCalculated(grid, row, column)) continue;
        const text = grid.textOf(grid.valueAt(row, column));
        yield { places: [cellPlace(layout.grid, row, column)], parameters: { text } };
      }
    }
  },
};

/** Whether a cell is read as a fact: then other rules speak of it. */
function readCells(layout: Layout): (row: number, column: number) => boolean {
  if (isRowTable(layout)) {
    const columns = new Set(layout.fields.map(({ column }) => column));
    const leftOut = new Set(layout.leftOutRows.map(({ row }) => row));
    return (row, column) =>
      columns.has(column) && row >= layout.bodyFirstRow && row <= layout.bodyLastRow && !leftOut.has(row);
  }
  const rows = new Set(layout.countRows.map(({ index }) => index));
  const columns = new Set(layout.countColumns.map(({ index }) => index));
  return (row, column) => rows.has(row) && columns.has(column);
}
