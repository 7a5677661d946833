import type { Grid } from '../../core/grid/grid';
import { shownCell } from './shown-cell';

/** Some rows of a sheet as text, for somebody to look at. */
export interface SheetWindow {
  /** Zero-based row of the first of `rows`. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly string[])[];
  readonly rowsInAll: number;
}

export interface WindowPlace {
  readonly file: string;
  readonly sheet: string;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The texts of some cells of a sheet. */
export function windowOf(grid: Grid, place: WindowPlace): SheetWindow {
  const first = Math.max(0, Math.min(place.firstRow, grid.rowCount - 1));
  const last = Math.min(first + place.rowCount, grid.rowCount);
  const lastColumn = Math.min(place.lastColumn, grid.columnCount - 1);
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, step) =>
    Array.from({ length: Math.max(0, lastColumn - place.firstColumn + 1) }, (__, across) =>
      shownCell(grid.cellAt(first + step, place.firstColumn + across), grid.source.dateSystem),
    ),
  );
  return { firstRow: first, firstColumn: place.firstColumn, rows, rowsInAll: grid.rowCount };
}
