import type { Cell } from '../../grid/cell';
import { cellKey, Grid } from '../../grid/grid';
import { GridBuilder } from '../../grid/grid-builder';
import { MAXIMUM_COLUMNS } from '../../grid/address';
import { addToGroup } from '../../group-by';

/** A sheet with other cells in some places (by `cellKey`); everything else of it stays. */
export function gridWithCells(grid: Grid, cells: ReadonlyMap<number, Cell>): Grid {
  const columnsOfRows = new Map<number, number[]>();
  for (const key of cells.keys())
    addToGroup(columnsOfRows, Math.floor(key / MAXIMUM_COLUMNS), key % MAXIMUM_COLUMNS);
  const builder = new GridBuilder(grid.source);
  const rowCount = Math.max(grid.rowCount, ...[...columnsOfRows.keys()].map((row) => row + 1));
  for (let row = 0; row < rowCount; row++) {
    const columns = columnsOfRows.get(row);
    const width = columns ? widthOf(grid, row, columns, cells) : grid.rowWidth(row);
    for (let column = 0; column < width; column++)
      builder.cell((columns && cells.get(cellKey(row, column))) ?? grid.cellAt(row, column));
    builder.endRow();
  }
  const { formulas, merges, hiddenRows, hiddenColumns } = grid.data;
  return new Grid({ ...builder.finish().data, formulas, merges, hiddenRows, hiddenColumns });
}

/** A row ends with its last cell that holds something, as readers make rows. */
function widthOf(
  grid: Grid,
  row: number,
  columns: readonly number[],
  cells: ReadonlyMap<number, Cell>,
): number {
  let width = Math.max(grid.rowWidth(row), ...columns.map((column) => column + 1));
  const isBlank = (column: number): boolean =>
    (cells.get(cellKey(row, column)) ?? grid.cellAt(row, column)).kind === 'blank';
  while (width > 0 && isBlank(width - 1)) width--;
  return width;
}
