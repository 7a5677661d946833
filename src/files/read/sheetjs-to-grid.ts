import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';

import { cellAddress } from '../../core/grid/address';
import { rememberFormats } from '../../core/grid/date-formats';
import type { Grid, GridSource } from '../../core/grid/grid';
import { namingSheet, ReadFault } from './read-fault';
import { SheetGrid } from './sheet-grid';
import type { StoredCells } from './stored-cells';

/** What a grid needs to know of a sheet besides what SheetJS gives. */
export interface SheetJsOrigin {
  /** The cells the file stores values in, found without SheetJS. */
  readonly stored: StoredCells;
  /** Whether a number is shown as a date or a time. */
  readonly isDate: (cell: CellObject, row: number, column: number) => boolean;
  /** Which rows and columns are hidden, where SheetJS does not tell. */
  readonly hidden?: HiddenPlaces;
  /** Corrects a text. */
  readonly mend?: (text: string) => string;
}

/** Hidden rows, and the first and last of each run of hidden columns. */
export interface HiddenPlaces {
  readonly rows: ReadonlySet<number>;
  readonly columns: readonly { readonly first: number; readonly last: number }[];
}

/** The error codes by the byte the binary formats store ([MS-XLS] 2.5.10, BErr). */
export const ERROR_CODES: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/** How LibreOffice writes an error that has no code in Excel; SheetJS takes it for a text. */
const LIBREOFFICE_ERROR = /^Err:\d{3}$/;

/**
 * The grid of the sheet SheetJS knows under `name`, whose cells the library's workbook then lets go. Throws a
 * `ReadFault` that names the sheet.
 */
export function gridOfSheet(book: WorkBook, name: string, origin: SheetJsOrigin, source: GridSource): Grid {
  const grid = new SheetGrid(source);
  namingSheet(source.sheet, () => {
    const sheet = book.Sheets[name];
    if (!sheet) throw new ReadFault('sheet-missing');
    fillGrid(sheet, origin, grid);
  });
  book.Sheets[name] = {};
  return grid.finish();
}

/**
 * Turns a sheet as SheetJS gives it into a grid. Every cell the file stores must be in it, so that nothing the
 * library passed over is silently missing. Throws a `ReadFault`.
 */
function fillGrid(sheet: WorkSheet, origin: SheetJsOrigin, grid: SheetGrid): void {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  origin.stored.forEach((row, column) => {
    const cell = rows[row]?.[column];
    if (!cell || cell.t === 'z') throw new ReadFault('workbook-damaged', { cell: cellAddress(row, column) });
  });
  const hidden = origin.hidden ?? hiddenPlacesOf(sheet);
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    let hasValue = false;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (!cell || cell.t === 'z') continue;
      if (cell.f !== undefined && cell.f !== '') grid.formula(row, column, cell.f);
      storeValue(grid, row, column, cell, origin);
      hasValue ||= cell.v !== '';
    }
    if (hasValue && hidden.rows.has(row)) grid.hideRow(row);
  }
  for (const { s, e } of sheet['!merges'] ?? []) grid.merge(s.r, s.c, e.r, e.c);
  for (const { first, last } of hidden.columns) grid.hideColumns(first, last);
}

function hiddenPlacesOf(sheet: WorkSheet): HiddenPlaces {
  const rows = new Set<number>();
  const columns: { first: number; last: number }[] = [];
  // Rows and columns without properties are holes in these lists, which forEach passes over.
  sheet['!rows']?.forEach(({ hidden }, row) => {
    if (hidden) rows.add(row);
  });
  sheet['!cols']?.forEach(({ hidden }, column) => {
    if (hidden) columns.push({ first: column, last: column });
  });
  return { rows, columns };
}

function storeValue(
  grid: SheetGrid,
  row: number,
  column: number,
  cell: CellObject,
  origin: SheetJsOrigin,
): void {
  const value: unknown = cell.v;
  if (cell.t === 's' && typeof value === 'string') {
    if (cell.f !== undefined && LIBREOFFICE_ERROR.test(value)) grid.error(row, column, value);
    else grid.text(row, column, origin.mend?.(value) ?? value);
  } else if (cell.t === 'n' && typeof value === 'number' && Number.isFinite(value)) {
    if (origin.isDate(cell, row, column)) grid.date(row, column, value);
    else grid.number(row, column, value);
  } else if (cell.t === 'b' && typeof value === 'boolean') grid.boolean(row, column, value);
  else if (cell.t === 'e' && typeof value === 'number')
    grid.error(row, column, ERROR_CODES.get(value) ?? '#N/A');
  else throw new ReadFault('cell-value-wrong', { cell: cellAddress(row, column) });
}

/** Tells dates by the number format SheetJS gives. */
export function dateByFormat(isDateFormat: (format: string) => boolean): (cell: CellObject) => boolean {
  const showsDate = rememberFormats(isDateFormat);
  return ({ z }) => showsDate(String(z ?? ''));
}
