import { type Cell, type CellValue, type WriteSheet } from 'hucre';
import { writeOds } from 'hucre/ods';

import type { DraftCell } from './cell';
import { DOCUMENT_PROPERTIES } from './document-properties';
import type { SheetDraft } from './sheet-draft';
import type { WorkbookDraft } from './workbook-draft';
import { type PackageParts, readPackage, writePackage } from './zip';

const MILLISECONDS_A_DAY = 86_400_000;
const DAY_NUMBER_OF_UNIX_EPOCH = 25_569;

/** Writes a workbook as .ods: values, real dates, formulas and merges. */
export async function encodeOds(draft: WorkbookDraft): Promise<Uint8Array> {
  const bytes = await writeOds({ sheets: draft.sheets.map(writableSheet), properties: DOCUMENT_PROPERTIES });
  const parts = await readPackage(bytes);
  fillEmptyRows(parts);
  return writePackage(parts);
}

/** A row needs a cell (OpenDocument 1.2 part 1, 9.1.3); hucre writes none into an empty row, and readers then lose it. */
function fillEmptyRows(parts: PackageParts): void {
  const xml = new TextDecoder().decode(parts.get('content.xml'));
  const filled = xml.replaceAll(
    '<table:table-row/>',
    '<table:table-row><table:table-cell/></table:table-row>',
  );
  parts.set('content.xml', new TextEncoder().encode(filled));
}

function writableSheet(sheet: SheetDraft): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      const special = writableCell(cell, sheet.boldRows.has(index + 1));
      if (special) cells.set(`${index},${column}`, special);
    });
  });
  return {
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map(valueOf)),
    cells,
    merges: sheet.merges.map((range) => ({
      startRow: range.firstRow,
      startCol: range.firstColumn,
      endRow: range.lastRow,
      endCol: range.lastColumn,
    })),
  };
}

/** What a cell needs beyond its value; most need nothing. */
function writableCell(cell: DraftCell, isBold: boolean): Partial<Cell> | undefined {
  if (cell === null) return undefined;
  const font = isBold ? { font: { bold: true } } : {};
  if (typeof cell === 'string' || typeof cell === 'number') return isBold ? { style: font } : undefined;
  if (cell.kind === 'date') return { style: { ...font, numFmt: cell.format } };
  if (cell.kind === 'formula') return { value: valueOf(cell), formula: cell.formula, style: font };
  return undefined;
}

function valueOf(cell: DraftCell): CellValue {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell;
  switch (cell.kind) {
    case 'number':
      return cell.number;
    case 'date':
      return new Date(Math.round((cell.day - DAY_NUMBER_OF_UNIX_EPOCH) * MILLISECONDS_A_DAY));
    case 'error':
      return cell.code;
    case 'formula':
      return typeof cell.cached === 'number' ? cell.cached : cell.cached.code;
  }
}
