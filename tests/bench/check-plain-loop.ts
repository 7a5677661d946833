import { KIND_CODE } from '../../src/core/grid/cell';
import type { Grid } from '../../src/core/grid/grid';

/** A row as a library that reads workbooks hands it: texts, numbers (dates as serials), nothing. */
export type RawRow = readonly (string | number | null)[];

/** The log's rows below its heading, as a library hands them. */
export function rawRows(grid: Grid): RawRow[] {
  return Array.from({ length: grid.rowCount - 1 }, (_, index) =>
    Array.from({ length: grid.columnCount }, (__, column) => {
      const [row, kind] = [index + 1, grid.kindCodeAt(index + 1, column)];
      if (kind === KIND_CODE.blank) return null;
      const value = grid.valueAt(row, column);
      return kind === KIND_CODE.text ? grid.textOf(value) : value;
    }),
  );
}

const FIRST_DAY = 42_461;
const LAST_DAY = 43_190;
const MOST_ARRESTS = 20;

/**
 * Seven trivial checks in a single pass over the rows: what a person would write who knows the columns by heart and wants
 * to know how many are wrong, and not where. It looks at raw values, so each is asked first what it is. Nothing is made in
 * it, and cells are taken by their index, which is quicker than taking rows apart. Over typed columns that somebody has
 * filled before, the same checks take about half as long; but then filling them is the work.
 */
export function checkPlainly(rows: readonly RawRow[]): number {
  let found = 0;
  for (const row of rows) {
    const date = row[1];
    const time = row[2];
    const arrests = row[8];
    if (row[0] === null || row[0] === '') found++;
    if (typeof date !== 'number' || date < FIRST_DAY || date > LAST_DAY) found++;
    if (typeof time !== 'number' || time < 0 || time > 2359) found++;
    if (row[4] === null || row[4] === '') found++;
    if (row[5] === null || row[5] === '') found++;
    if (typeof arrests === 'number' && (arrests < 0 || arrests > MOST_ARRESTS)) found++;
    if (typeof arrests === 'number' && arrests > 0 && (row[7] === 'N' || row[7] === 'no')) found++;
  }
  return found;
}
