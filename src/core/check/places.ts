import type { CheckContext } from './check-context';
import type { Place } from './finding';

/** What a sheet is called on another one: beside a sheet of another file (or of any) with its file. */
export function nameOfSheet({ recognition }: CheckContext, grid: number, beside?: number): string {
  const { file, sheet } = recognition.grids[grid]!.source;
  const { workbookOfGrid } = recognition;
  const isOfSameFile = beside !== undefined && workbookOfGrid[grid] === workbookOfGrid[beside];
  return isOfSameFile ? sheet : `${file} › ${sheet}`;
}

/** One cell. */
export function cellPlace(grid: number, row: number, column: number): Place {
  return { grid, firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

/** One whole row. */
export function rowPlace(grid: number, row: number): Place {
  return { grid, firstRow: row, lastRow: row };
}

/** Rows, those that follow each other as one place. The rows must rise. */
export function rowsPlaces(grid: number, rows: readonly number[]): Place[] {
  const places: { grid: number; firstRow: number; lastRow: number }[] = [];
  for (const row of rows) {
    const last = places.at(-1);
    if (last && row <= last.lastRow + 1) last.lastRow = Math.max(last.lastRow, row);
    else places.push({ grid, firstRow: row, lastRow: row });
  }
  return places;
}

/** Cells of one column, those that follow each other as one place. The rows must rise. */
export function columnPlaces(grid: number, column: number, rows: readonly number[]): Place[] {
  return rowsPlaces(grid, rows).map((place) => ({ ...place, firstColumn: column, lastColumn: column }));
}

/** Where a layout lies. */
export function tablePlace(context: CheckContext, layout: number): Place {
  const { grid, range } = context.layout(layout);
  return { grid, ...range };
}

/** The heading cell of a column of a table; without a header row, the column's first cell. */
export function headingPlace(context: CheckContext, layout: number, column: number): Place {
  const { grid, headerRows, bodyFirstRow } = context.layout(layout);
  return cellPlace(grid, headerRows.at(-1) ?? bodyFirstRow, column);
}

/** Where a record lies: its row, or in a table of counts its cell. */
export function recordPlace(context: CheckContext, record: number): Place {
  const { columns, effects } = context;
  const { grid } = context.layout(columns.layout[record]!);
  const row = columns.row[record]!;
  return effects.isRow(record) ? rowPlace(grid, row) : cellPlace(grid, row, columns.column[record]!);
}

/** Where records lie, table by table, rows that follow each other as one place. The records must rise. */
export function recordPlaces(context: CheckContext, records: readonly number[]): Place[] {
  const places: Place[] = [];
  for (const record of records) {
    const place = recordPlace(context, record);
    const last = places.at(-1);
    const follows =
      last?.grid === place.grid &&
      last.firstColumn === place.firstColumn &&
      last.lastRow !== undefined &&
      place.firstRow === last.lastRow + 1;
    if (follows) places[places.length - 1] = { ...last, lastRow: place.firstRow };
    else places.push(place);
  }
  return places;
}
