import { type Cell, type CellStyle, type CellValue, writeXlsx, type WriteSheet } from 'hucre/xlsx';

import type { DateSystem } from '../../src/core/calendar/civil-date';
import type { DraftCell } from './cell';
import { DOCUMENT_PROPERTIES } from './document-properties';
import { serialOfDayNumber } from './serial';
import type { SheetDraft } from './sheet-draft';
import type { WorkbookDraft } from './workbook-draft';
import { addExternalWorkbook, markErrorResults } from './xlsx-patches';
import { readPackage, writePackage } from './zip';

/** Writes a workbook as .xlsx. */
export async function encodeXlsx(draft: WorkbookDraft): Promise<Uint8Array> {
  const dateSystem = draft.dateSystem ?? '1900';
  const bytes = await writeXlsx({
    sheets: draft.sheets.map((sheet) => writableSheet(sheet, dateSystem)),
    dateSystem,
    properties: DOCUMENT_PROPERTIES,
    defaultFont: { name: 'Calibri', size: 11 },
  });
  const parts = await readPackage(bytes);
  markErrorResults(parts);
  if (draft.external) addExternalWorkbook(parts, draft.external);
  return writePackage(parts);
}

function writableSheet(sheet: SheetDraft, dateSystem: DateSystem): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const rows: CellValue[][] = sheet.rows.map((row) => row.map(() => null));
  sheet.rows.forEach((row, index) => {
    const isBold = sheet.boldRows.has(index + 1);
    row.forEach((cell, column) => {
      if (cell !== null) cells.set(`${index},${column}`, writableCell(cell, isBold, dateSystem));
    });
  });
  return {
    name: sheet.name,
    rows,
    cells,
    columns: sheet.widths.map((width) => ({ width })),
    merges: sheet.merges.map((range) => ({
      startRow: range.firstRow,
      startCol: range.firstColumn,
      endRow: range.lastRow,
      endCol: range.lastColumn,
    })),
    hidden: sheet.visibility === 'hidden',
    veryHidden: sheet.visibility === 'very hidden',
    ...(sheet.isProtected ? { protection: { sheet: true } } : {}),
  };
}

function writableCell(
  cell: Exclude<DraftCell, null>,
  isBold: boolean,
  dateSystem: DateSystem,
): Partial<Cell> {
  const style = (format?: string): { style?: CellStyle } => ({
    ...(isBold || format !== undefined
      ? {
          style: {
            ...(isBold ? { font: { bold: true } } : {}),
            ...(format === undefined ? {} : { numFmt: format }),
          },
        }
      : {}),
  });
  if (typeof cell === 'string') return { value: cell, type: 'string', ...style() };
  if (typeof cell === 'number') return { value: cell, type: 'number', ...style() };
  switch (cell.kind) {
    case 'number':
      return { value: cell.number, type: 'number', ...style(cell.format) };
    case 'date':
      return { value: serialOfDayNumber(cell.day, dateSystem), type: 'number', ...style(cell.format) };
    case 'error':
      return { value: cell.code, type: 'error', ...style() };
    case 'formula': {
      const result = typeof cell.cached === 'number' ? cell.cached : cell.cached.code;
      return { type: 'formula', formula: cell.formula, formulaResult: result, ...style(cell.format) };
    }
  }
}
