import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';

import type { CellEdit } from '../../core/check/fixes/edit';
import { applyEdits } from '../../core/check/fixes/apply-edits';
import { cellAddress, rangeAddress } from '../../core/grid/address';
import type { Cell } from '../../core/grid/cell';
import type { Grid } from '../../core/grid/grid';
import type { SourceWorkbook } from '../../core/grid/workbook';
import { EMPTY_PROFILE } from '../../core/profile/profile';
import type { Bytes } from '../read/bytes';
import { loadSheetJs, readWithSheetJs } from '../read/sheetjs';
import { ERROR_CODES } from '../read/sheetjs-to-grid';
import type { CorrectedFile } from './corrected-file';

/**
 * Makes a corrected copy of an .xls, .xlsb or .ods as an .xlsx: values, kinds, formulas, merged areas and what is hidden
 * as they were read, number formats and widths as the library gives them. Colours, charts, comments and the like are not
 * in it. Nothing is made where something read has no form in an .xlsx.
 */
export async function correctAsXlsx(
  bytes: Bytes,
  workbook: SourceWorkbook,
  edits: readonly CellEdit[],
): Promise<CorrectedFile> {
  const refused: CorrectedFile = { bytes, leftOut: new Map(edits.map((edit) => [edit, 'file format'])) };
  const { workbooks } = applyEdits({ workbooks: [workbook], profile: EMPTY_PROFILE }, edits);
  const { utils, write, SSF } = await loadSheetJs();
  try {
    const looks = await readWithSheetJs(new Uint8Array(bytes), { withStyles: true });
    const book = utils.book_new();
    for (const grid of workbooks[0]!.grids) {
      const name = grid.source.sheet;
      utils.book_append_sheet(book, sheetOf(grid, looks.Sheets[name], SSF.is_date), name);
    }
    book.Workbook = workbookPropertiesOf(workbooks[0]!);
    const written: unknown = write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
    if (!(written instanceof Uint8Array)) return refused;
    return { bytes: new Uint8Array(written), leftOut: new Map(), extension: '.xlsx' };
  } catch {
    // A name, text or error no .xlsx can hold. What is written in spite of that is held against the preview later.
    return refused;
  }
}

/** Whether a number format shows numbers as dates or times. */
type IsDateFormat = (format: string) => boolean;

function workbookPropertiesOf({ grids, dateSystem }: SourceWorkbook): NonNullable<WorkBook['Workbook']> {
  const hiding = { visible: 0, hidden: 1, 'very hidden': 2 } as const;
  return {
    Sheets: grids.map(({ source }) => ({ name: source.sheet, Hidden: hiding[source.visibility] })),
    WBProps: { date1904: dateSystem === '1904' },
  };
}

function sheetOf(grid: Grid, looks: WorkSheet | undefined, isDateFormat: IsDateFormat): WorkSheet {
  const sheet: WorkSheet = {};
  let width = 0;
  for (let row = 0; row < grid.rowCount; row++) {
    width = Math.max(width, grid.rowWidth(row));
    for (let column = 0; column < grid.rowWidth(row); column++) {
      const cell = cellOf(grid.cellAt(row, column), looks?.['!data']?.[row]?.[column], isDateFormat);
      const formula = grid.formulaAt(row, column);
      if (cell) sheet[cellAddress(row, column)] = formula === undefined ? cell : { ...cell, f: formula };
      else if (formula !== undefined) throw new Error('a formula without a result');
    }
  }
  const { merges, hiddenRows, hiddenColumns } = grid.data;
  const lastRow = Math.max(grid.rowCount, 1) - 1;
  sheet['!ref'] = rangeAddress({ firstRow: 0, firstColumn: 0, lastRow, lastColumn: Math.max(width, 1) - 1 });
  sheet['!merges'] = merges.map(({ firstRow, firstColumn, lastRow: bottom, lastColumn }) => ({
    s: { r: firstRow, c: firstColumn },
    e: { r: bottom, c: lastColumn },
  }));
  const columns = [...(looks?.['!cols'] ?? [])].map((column) => ({ ...column, hidden: false }));
  for (const column of hiddenColumns) columns[column] = { ...columns[column], hidden: true };
  sheet['!cols'] = columns;
  const rows: NonNullable<WorkSheet['!rows']> = [];
  for (const row of hiddenRows) rows[row] = { hidden: true };
  sheet['!rows'] = rows;
  return sheet;
}

/** A cell as the library writes it, in the number format it had; `undefined` for a blank one. */
function cellOf(
  cell: Cell,
  look: CellObject | undefined,
  isDateFormat: IsDateFormat,
): CellObject | undefined {
  // A format that would show the number as another kind is not the one it was shown in.
  const written = plainFormat(look);
  const format =
    written !== undefined && isDateFormat(written) === (cell.kind === 'date') ? { z: written } : {};
  switch (cell.kind) {
    case 'blank':
      return undefined;
    case 'text':
      return { t: 's', v: cell.text };
    case 'number':
      return { t: 'n', v: cell.number, ...format };
    case 'date':
      return { t: 'n', v: cell.serial, z: usualFormat(cell.serial), ...format };
    case 'boolean':
      return { t: 'b', v: cell.boolean };
    case 'error':
      return { t: 'e', v: errorCode(cell.code) };
  }
}

/** The number format of a cell; of an .ods it comes with its separators in quotation marks, which hide times. */
function plainFormat(look: CellObject | undefined): string | undefined {
  return look?.z === undefined ? undefined : String(look.z).replace(/"([-/:. ,])"/g, '$1');
}

/** For dates that had no format of their own: texts turned into dates, and dates of an .ods. */
function usualFormat(serial: number): string {
  if (Number.isInteger(serial)) return 'dd/mm/yyyy';
  return serial < 1 ? 'hh:mm:ss' : 'dd/mm/yyyy hh:mm:ss';
}

function errorCode(code: string): number {
  for (const [number, known] of ERROR_CODES) if (known === code) return number;
  throw new Error('an error that is none of Excel’s');
}
