import { isDateFormat } from 'hucre';

import type { CellEdit } from '../../core/check/fixes/edit';
import { BLANK_CELL, type Cell } from '../../core/grid/cell';
import type { ExcelContext } from '../excel-context';

/** One cell as it stands in Excel. */
export interface CellInExcel {
  readonly range: Excel.Range;
  readonly cell: Cell;
  readonly numberFormat: string;
  readonly isFormula: boolean;
}

/** Cells are asked for by so many at once, so that no answer grows too large. */
const CELLS_AT_ONCE = 2000;

/**
 * The cells that edits speak of, in their order; `undefined` where the sheet is no longer there. Throws an
 * `ExcelFault`.
 */
export async function readCells(
  context: ExcelContext,
  edits: readonly CellEdit[],
): Promise<(CellInExcel | undefined)[]> {
  const { worksheets } = context.workbook;
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet } of edits) {
    if (sheets.has(sheet)) continue;
    const worksheet = worksheets.getItemOrNullObject(sheet);
    worksheet.load({ name: true });
    sheets.set(sheet, worksheet);
  }
  await context.sync();
  const cells: (CellInExcel | undefined)[] = [];
  for (let first = 0; first < edits.length; first += CELLS_AT_ONCE) {
    const ranges = edits.slice(first, first + CELLS_AT_ONCE).map(({ sheet, cell }) => {
      const worksheet = sheets.get(sheet)!;
      if (worksheet.isNullObject) return undefined;
      const range = worksheet.getRange(cell);
      range.load({ values: true, valueTypes: true, formulas: true, numberFormat: true });
      return range;
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a message holds so many cells and no more
    await context.sync();
    cells.push(...ranges.map((range) => range && cellOf(range)));
  }
  return cells;
}

function cellOf(range: Excel.Range): CellInExcel {
  const value: unknown = range.values[0]?.[0];
  const formula: unknown = range.formulas[0]?.[0];
  const numberFormat = String(range.numberFormat[0]?.[0]);
  const type = range.valueTypes[0]?.[0];
  // A text that begins with an equals sign is its own formula; a formula never is its own value.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return { range, cell: kindOf(value, type, numberFormat), numberFormat, isFormula };
}

function kindOf(value: unknown, type: string | undefined, numberFormat: string): Cell {
  if (typeof value === 'number') {
    return isDateFormat(numberFormat) ? { kind: 'date', serial: value } : { kind: 'number', number: value };
  }
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (typeof value !== 'string' || value === '') return BLANK_CELL;
  return type === 'Error' ? { kind: 'error', code: value } : { kind: 'text', text: value };
}
