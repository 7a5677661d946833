import { reconciliationText } from '../../language/en-GB/report-reconciliation';
import type { Table, TableCell } from '../document';
import { textTable } from '../parts/text-table';
import type { NumberedTable, NumberedTables } from '../tables/number-tables';

/** The rows of each table of Appendix A added up on the sheet itself, against its total. */
export function crossChecksTable(tables: NumberedTables): Table | undefined {
  const text = reconciliationText.checksTable;
  const rows = tables.all.flatMap(checksOf);
  if (rows.length === 0) return undefined;
  return textTable({
    id: 'cross-checks',
    title: text.title,
    columns: [
      { id: 'table', header: text.table, width: 2 },
      { id: 'column', header: text.column, width: 3 },
      { id: 'total', header: text.total, width: 1, isNumber: true },
      { id: 'rows', header: text.rows, width: 1, isNumber: true },
      { id: 'difference', header: text.difference, width: 1, isNumber: true },
    ],
    rows,
    notes: [text.note],
  });
}

/** Every column of counts whose total is a figure. Changes and rates do not add up by nature. */
function checksOf({ table, part }: NumberedTable): (string | TableCell)[][] {
  const total = table.rows.find((row) => row.role === 'total');
  if (!total) return [];
  return table.columns.flatMap((column, index) => {
    const cell = total.cells[index]!;
    if (cell.type !== 'figure' || cell.format !== 'count') return [];
    const sum = { type: 'column sum', table: table.id, column: column.id, format: 'count' } as const;
    return [
      [
        { type: 'link', part: part.id, text: part.sheetName },
        column.header,
        cell,
        sum,
        { ...sum, less: cell.figure },
      ],
    ];
  });
}
