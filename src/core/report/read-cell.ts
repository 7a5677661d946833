import type { Figure, FigureValue, Shorthand } from '../figures/figure';
import type { Table, TableCell, TableRow } from './document';
import { formatNumber } from './format-number';
import { monthName } from './month-names';

/** How many of the largest numbers of a column are certainly the largest, in this order, whatever is withheld. */
export type CertainPlaces = (column: readonly Figure[]) => number;

/** What it takes to read numbers off a report: an evaluator of figures, and the report's tables by id. */
export interface Reading {
  readonly evaluate: (figure: Figure) => FigureValue;
  readonly tables: ReadonlyMap<string, Table>;
  /** Absent: all places are certain. */
  readonly certainPlaces?: CertainPlaces;
}

/** What stands for a number that the public may not see. */
export const WITHHELD: Shorthand = '[c]';

/** The value of a cell: a number, or a shorthand or text where it holds none. */
export function valueOfCell(
  cell: Extract<TableCell, { type: 'figure' | 'column sum' }>,
  reading: Reading,
): FigureValue;
export function valueOfCell(cell: TableCell, reading: Reading): number | string;
export function valueOfCell(cell: TableCell, reading: Reading): number | string {
  switch (cell.type) {
    case 'text':
    case 'link':
      return cell.text;
    case 'shorthand':
      return cell.shorthand;
    case 'month':
      return monthName(cell.month);
    case 'number':
      return cell.value;
    case 'figure':
      return reading.evaluate(cell.figure);
    case 'column sum': {
      const sum = sumColumn(tableById(cell.table, reading), cell.column, reading);
      const less = cell.less ? reading.evaluate(cell.less) : 0;
      if (typeof sum === 'string') return sum;
      return typeof less === 'number' ? sum - less : less;
    }
  }
}

/** A cell as people read it. */
export function textOfCell(cell: TableCell, reading: Reading): string {
  const value = valueOfCell(cell, reading);
  if (typeof value === 'string') return value;
  return 'format' in cell ? formatNumber(value, cell.format) : String(value);
}

/** The rows that certainly have the places from the first on, largest number first; of equal ones the upper first. */
export function rankRows(table: Table, column: string, reading: Reading): TableRow[] {
  const at = columnIndex(table, column);
  const parts = table.rows.filter((row) => row.role === 'part');
  const figures = parts.flatMap(({ cells }) => (cells[at]?.type === 'figure' ? [cells[at].figure] : []));
  return parts
    .map((row) => ({ row, value: valueOfCell(row.cells[at]!, reading) }))
    .filter((entry): entry is { row: TableRow; value: number } => typeof entry.value === 'number')
    .sort((one, other) => other.value - one.value)
    .slice(0, reading.certainPlaces?.(figures))
    .map(({ row }) => row);
}

/** The table of that id. Throws where the report has none: a slip in the report's composition. */
export function tableById(id: string, reading: Reading): Table {
  const table = reading.tables.get(id);
  if (!table) throw new Error(`The report has no table “${id}”.`);
  return table;
}

/** The position of the column of that id. Throws where the table has none. */
export function columnIndex(table: Table, id: string): number {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw new Error(`The table “${table.id}” has no column “${id}”.`);
  return index;
}

/** The numbers of a column added up, its total row left out; shorthand adds nothing, what is withheld leaves no sum. */
function sumColumn(table: Table, column: string, reading: Reading): FigureValue {
  const at = columnIndex(table, column);
  const values = table.rows
    .filter((row) => row.role !== 'total')
    .map((row) => valueOfCell(row.cells[at]!, reading));
  if (values.includes(WITHHELD)) return WITHHELD;
  return values.reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0);
}
