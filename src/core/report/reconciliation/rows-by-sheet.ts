import { reconciliationText } from '../../language/en-GB/report-reconciliation';
import type { Table, TableCell, TableRow } from '../document';
import { tableNameOf } from '../identifiers';
import { textTable } from '../parts/text-table';
import type { ReportContext } from '../report-context';
import type { SheetRowCounts } from '../report-input';
import { addRowCounts } from '../row-totals';

/** Rows read, counted and left out by sheet, in file and sheet order; undefined where nothing was read. */
export function rowsBySheetTable({ input }: ReportContext): Table | undefined {
  const text = reconciliationText.rowsTable;
  const sheets = inSheetOrder(input.rowCounts);
  if (sheets.length === 0) return undefined;
  const { grids } = input.records.recognition;
  const row = (labels: readonly string[], counts: SheetRowCounts): TableRow => {
    const { read, counted, excluded } = addRowCounts([counts]);
    return {
      role: 'part',
      cells: [
        ...labels.map((label): TableCell => ({ type: 'text', text: label })),
        ...[read, counted, excluded, read - counted - excluded].map((value): TableCell => ({
          type: 'number',
          value,
          format: 'count',
        })),
      ],
    };
  };
  return {
    type: 'table',
    id: 'rows-by-sheet',
    name: tableNameOf('rows-by-sheet'),
    title: text.title,
    columns: [
      { id: 'file', header: text.file, width: 2.5, align: 'left' },
      { id: 'sheet', header: text.sheet, width: 2, align: 'left' },
      { id: 'read', header: text.read, width: 1, align: 'right' },
      { id: 'counted', header: text.counted, width: 1, align: 'right' },
      { id: 'excluded', header: text.excluded, width: 1, align: 'right' },
      { id: 'unexplained', header: text.unexplained, width: 1, align: 'right' },
    ],
    rows: [
      ...sheets.map((counts) => {
        const { file, sheet } = grids[counts.grid]!.source;
        return row([file, sheet], counts);
      }),
      {
        role: 'total',
        cells: [
          { type: 'text', text: text.total },
          { type: 'text', text: text.allSheets },
          ...['read', 'counted', 'excluded', 'unexplained'].map((column) => sumOf('rows-by-sheet', column)),
        ],
      },
    ],
    notes: [text.note],
  };
}

/** Rows left out by sheet and reason; undefined where none was. */
export function rowsLeftOutTable({ input }: ReportContext): Table | undefined {
  const text = reconciliationText.excludedTable;
  const { grids } = input.records.recognition;
  const rows = inSheetOrder(input.rowCounts).flatMap(({ grid, excluded }) => {
    const { file, sheet } = grids[grid]!.source;
    return excluded
      .filter((exclusion) => exclusion.rows > 0)
      .map((exclusion) => [file, sheet, reconciliationText.reasons[exclusion.reason], exclusion.rows]);
  });
  if (rows.length === 0) return undefined;
  const table = textTable({
    id: 'rows-left-out',
    title: text.title,
    columns: [
      { id: 'file', header: text.file, width: 2.5 },
      { id: 'sheet', header: text.sheet, width: 2 },
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
      { type: 'text', text: text.allSheets },
      { type: 'text', text: text.allReasons },
      sumOf('rows-left-out', 'rows'),
    ],
  };
  return { ...table, rows: [...table.rows, total] };
}

/** A total that adds up its column on the sheet itself. */
function sumOf(table: string, column: string): TableCell {
  return { type: 'column sum', table, column, format: 'count' };
}

function inSheetOrder(counts: readonly SheetRowCounts[]): SheetRowCounts[] {
  return [...counts].sort((one, other) => one.grid - other.grid);
}
