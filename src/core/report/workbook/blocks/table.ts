import { workbookText } from '../../../language/en-GB/workbook';
import type { Table, TableRow } from '../../document';
import { addTable, type DraftTable, ROWS_KEPT_WITH_HEADER } from '../draft-table';
import { type LayoutContext, tableName } from '../layout-context';
import { addLines } from '../line-rows';
import { compilerForRow } from '../row-formulas';
import { writableText } from '../safe-text';
import type { SheetDraft } from '../sheet-draft';
import { tableCellContent } from '../table-cell-content';
import { tableHeaders } from '../table-headers';
import { layOutHeading } from './heading';

/** A table: its title where the sheet's title does not say it, its notes, then the Excel table itself. */
export function layOutTable(table: Table, sheet: SheetDraft, context: LayoutContext): void {
  const first = sheet.nextRow;
  if (table.title !== sheet.part.title) {
    layOutHeading({ type: 'heading', id: table.id, level: 2, text: table.title }, sheet);
  }
  for (const note of table.notes) addLines(sheet, writableText(note), 'note');
  const draft = draftOf(table, context);
  const headerRow = addTable(sheet, draft);
  sheet.keptTogether.push({ first, last: Math.min(headerRow + ROWS_KEPT_WITH_HEADER, sheet.nextRow - 1) });
  context.places.set(table.id, {
    table,
    name: draft.name,
    sheet: sheet.part.sheetName,
    headerRow,
    dataRows: draft.rows.length - (draft.totalRow ? 1 : 0),
    partRows: countPartRows(table),
    headers: draft.headers,
  });
}

function draftOf(table: Table, context: LayoutContext): DraftTable {
  const name = tableName(table, context);
  const headers = tableHeaders(table);
  const aligns = table.columns.map((column) => column.align);
  if (table.rows.length === 0) return emptyTable(name, headers, aligns);
  // An Excel table has data: a total of nothing is an ordinary row.
  const totalRow = table.rows.length > 1 && table.rows.at(-1)!.role === 'total';
  const on = { table, name, headers, totalRow };
  const rows = table.rows.map((row) => {
    const compile = compilerForRow(on, row, context.compile);
    return { role: row.role, cells: row.cells.map((cell) => tableCellContent(cell, compile, context)) };
  });
  return { name, headers, aligns, rows, totalRow };
}

/** A table nobody has anything to put in says so: Excel wants one row, and no cell may be blank. */
function emptyTable(
  name: string,
  headers: readonly string[],
  aligns: readonly ('left' | 'right')[],
): DraftTable {
  const cells = headers.map((_, column) => {
    const shown = column === 0 ? workbookText.emptyTable : workbookText.notApplicable;
    return { content: { type: 'text', text: shown } as const, shown };
  });
  return { name, headers, aligns, rows: [{ role: 'not recorded', cells }], totalRow: false };
}

function countPartRows({ id, rows }: Table): number {
  const isPart = (row: TableRow) => row.role === 'part';
  const count = rows.findIndex((row) => !isPart(row));
  const parts = count < 0 ? rows.length : count;
  if (rows.slice(parts).some(isPart))
    throw new Error(`In the table “${id}” a part stands below another kind of row.`);
  return parts;
}
