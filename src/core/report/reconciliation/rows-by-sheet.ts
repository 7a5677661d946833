import { reconciliationText } from '../../language/en-GB/report-reconciliation';
import type { Table, TableRow } from '../document';
import { textTable } from '../parts/text-table';
import type { ReportContext } from '../report-context';
import type { SheetRowCounts } from '../report-input';
import { addRowCounts } from '../row-totals';
import { sheetInWords } from '../source-place';
import { cellOfRow, columnSum, figureCell, less, sumOfRows } from '../table-cells';

/** The tables of rows read and rows left out: what the report says of rows anywhere follows them. */
export const ROWS_TABLE = 'rows-by-sheet';
const LEFT_OUT_TABLE = 'rows-left-out';

/**
 * Rows read, counted and left out by sheet, in file and sheet order; undefined where nothing was read. Rows read and
 * counted are written down here and nowhere else; rows left out follow their own table.
 */
export function rowsBySheetTable({ input }: ReportContext): Table | undefined {
  const text = reconciliationText.rowsTable;
  const sheets = inSheetOrder(input.rowCounts);
  if (sheets.length === 0) return undefined;
  const { grids } = input.records.recognition;
  const isAnyLeftOut = addRowCounts(sheets).excluded > 0;
  const table = textTable({
    id: ROWS_TABLE,
    title: text.title,
    columns: [
      { id: 'file', header: text.file, width: 2.5 },
      { id: 'sheet', header: text.sheet, width: 2 },
      { id: 'read', header: text.read, width: 1, isNumber: true },
      { id: 'counted', header: text.counted, width: 1, isNumber: true },
      { id: 'excluded', header: text.excluded, width: 1, isNumber: true },
      { id: 'unexplained', header: text.unexplained, width: 1, isNumber: true },
    ],
    rows: sheets.map((sheet, row) => {
      const { source } = grids[sheet.grid]!;
      const own = (column: string) => cellOfRow(ROWS_TABLE, row, column);
      return [
        source.file,
        source.sheet,
        sheet.read,
        sheet.counted,
        isAnyLeftOut ? figureCell(sumOfRows(LEFT_OUT_TABLE, 'rows', { sheet: sheetInWords(source) })) : 0,
        figureCell(less(own('read'), own('counted'), own('excluded'))),
      ];
    }),
    notes: [text.note],
  });
  const total: TableRow = {
    role: 'total',
    cells: [
      { type: 'text', text: text.total },
      { type: 'text', text: text.allSheets },
      ...['read', 'counted', 'excluded', 'unexplained'].map((column) => columnSum(ROWS_TABLE, column)),
    ],
  };
  return { ...table, rows: [...table.rows, total] };
}

/** Rows left out by sheet and reason; undefined where none was. */
export function rowsLeftOutTable({ input }: ReportContext): Table | undefined {
  const text = reconciliationText.excludedTable;
  const { grids } = input.records.recognition;
  const rows = inSheetOrder(input.rowCounts).flatMap(({ grid, excluded }) =>
    excluded
      .filter((exclusion) => exclusion.rows > 0)
      .map((exclusion) => [
        sheetInWords(grids[grid]!.source),
        reconciliationText.reasons[exclusion.reason],
        exclusion.rows,
      ]),
  );
  if (rows.length === 0) return undefined;
  const table = textTable({
    id: LEFT_OUT_TABLE,
    title: text.title,
    columns: [
      { id: 'sheet', header: text.sheet, width: 2.5 },
      { id: 'reason', header: text.reason, width: 3 },
      { id: 'rows', header: text.rows, width: 1, isNumber: true },
    ],
    rows,
    notes: [],
  });
  const total: TableRow = {
    role: 'total',
    cells: [
      { type: 'text', text: text.total },
      { type: 'text', text: text.allReasons },
      columnSum(LEFT_OUT_TABLE, 'rows'),
    ],
  };
  return { ...table, rows: [...table.rows, total] };
}

function inSheetOrder(counts: readonly SheetRowCounts[]): SheetRowCounts[] {
  return [...counts].sort((one, other) => one.grid - other.grid);
}
