import { isNotCalculated } from '../../grid/not-calculated';
import type { CheckContext } from '../check-context';
import { rowsWithErrors } from '../error-cells';
import type { Place } from '../finding';
import { cellPlace } from '../places';
import type { WorkbookRule } from '../rule';

/** Formulas in tables of which the file holds no result: one remark a workbook, since opening it in Excel mends all. */
export const notCalculated: WorkbookRule = {
  id: 'not-calculated',
  family: 'file and sheet',
  severity: 'info',
  scope: 'workbook',
  reads: ['cells', 'files', 'table notes'],
  *check(context, workbook) {
    const places = cellsNotCalculated(context, workbook);
    if (places.length > 0) yield { places, parameters: { cells: places.length } };
  },
};

function cellsNotCalculated(context: CheckContext, workbook: number): Place[] {
  const { layouts, grids, workbookOfGrid } = context.recognition;
  return layouts.flatMap(({ grid: index, range }) => {
    if (workbookOfGrid[index] !== workbook) return [];
    const grid = grids[index]!;
    const { firstRow, lastRow, firstColumn, lastColumn } = range;
    const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, step) => firstColumn + step);
    return [...context.index(rowsWithErrors)[index]!]
      .filter((row) => row >= firstRow && row <= lastRow)
      .sort((one, other) => one - other)
      .flatMap((row) =>
        columns
          .filter((column) => isNotCalculated(grid, row, column))
          .map((column) => cellPlace(index, row, column)),
      );
  });
}
