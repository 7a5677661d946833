import { isDate } from '../fields/cell-tests';
import type { ColumnRun } from './scan-sheet';
import type { SheetView } from './sheet-view';

/** So many rows are looked at, so many must have a date in one column, and this share of them. */
const LOOKED_AT_ROWS = 30;
const LEAST_DATED_ROWS = 3;
const LEAST_SHARE = 0.7;
/** Fewer columns than this are no entries: a date, and at least two things about it. */
const LEAST_COLUMNS = 3;

interface Area {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ColumnRun;
}

/**
 * The first of the rows that are dated in one and the same column, day after day, as the entries of a log are;
 * `undefined` where there are none. Told by the cells alone, for tables whose headings nobody knows.
 */
export function firstEntry(view: SheetView, { firstRow, lastRow, columns }: Area): number | undefined {
  if (columns.last - columns.first + 1 < LEAST_COLUMNS) return undefined;
  for (let column = columns.first; column <= columns.last; column++) {
    const last = Math.min(lastRow, firstRow + LOOKED_AT_ROWS);
    const dated: number[] = [];
    for (let row = firstRow; row <= last; row++) {
      if (isDate(view.cellAt(row, column), view.grid.source.dateSystem)) dated.push(row);
    }
    const [first] = dated;
    if (first === undefined || dated.length < LEAST_DATED_ROWS) continue;
    if (dated.length >= (last - first + 1) * LEAST_SHARE) return first;
  }
  return undefined;
}
