import { cellsIn, columnsOf, isWholeColumns, isWholeRows, rowsOf, type Area } from '../../book/area';
import type { CellRow } from '../../book/cell-store';
import type { SheetRange } from '../../book/sheet-range';
import { invalidArgument } from '../../host-error';
import { isJsonList, type Json } from '../../json';

/** Excel on the web reads at most so many cells of a range; for more it gives null, without an error. */
export const MOST_CELLS_READ = 5_000_000;

/**
 * What `read` gives for each cell, as lists of rows; `null` for a range too large, and for whole rows and columns ("Read
 * or write to an unbounded range", Office Add-ins documentation). Formulas are worked out first.
 */
export function eachCell(
  { sheet, area }: SheetRange,
  read: (cells: CellRow | undefined, row: number, column: number) => Json,
): Json {
  if (cellsIn(area) > MOST_CELLS_READ || isWholeColumns(area) || isWholeRows(area)) return null;
  sheet.workbook.settle();
  const rows: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = sheet.cells.rowIfAny(row);
    const values: Json[] = [];
    for (let column = area.left; column <= area.right; column++) values.push(read(cells, row, column));
    rows.push(values);
  }
  return rows;
}

/**
 * Gives each cell its input: one for all, or a list of rows of the very size of the area. `null` leaves a cell as it is.
 */
export function eachInput(
  area: Area,
  input: Json,
  set: (row: number, column: number, value: Exclude<Json, null>) => void,
): void {
  const rows = isJsonList(input) ? readRows(area, input) : undefined;
  for (let row = area.top; row <= area.bottom; row++) {
    const given = rows?.[row - area.top];
    for (let column = area.left; column <= area.right; column++) {
      const value = given ? given[column - area.left] : input;
      if (value !== null && value !== undefined) set(row, column, value);
    }
  }
}

function readRows(area: Area, input: readonly Json[]): readonly (readonly Json[])[] {
  const rows = input.filter(isJsonList);
  const fits =
    rows.length === input.length &&
    rows.length === rowsOf(area) &&
    rows.every((row) => row.length === columnsOf(area));
  return fits ? rows : invalidArgument('the rows and columns given are not those of the range');
}
