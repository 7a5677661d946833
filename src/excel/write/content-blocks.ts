import type { DateSystem } from '../../core/calendar/civil-date';
import type { CellRange } from '../../core/grid/address';
import type { RowPlan, SheetPlan } from '../../core/report/workbook/plan';
import { typedContent } from './typed-content';

/** A request is filled from blocks of about this size. */
const BLOCK_BYTES = 512 * 1024;

/** Rows to be typed into a sheet at once; `null` leaves a cell as it is. */
export interface ContentBlock {
  readonly range: CellRange;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly bytes: number;
}

/** A sheet's contents in blocks of rows, blank rows between them left out. */
export function* contentBlocks(sheet: SheetPlan, dateSystem: DateSystem): Generator<ContentBlock> {
  const cleared = totalRows(sheet);
  let first = 0;
  while (first < sheet.rows.length) {
    const rows: (string | number | null)[][] = [];
    let bytes = 0;
    let row = first;
    for (; row < sheet.rows.length && bytes < BLOCK_BYTES; row++) {
      const values = typedRow(sheet.rows[row]!, dateSystem, cleared.has(row));
      if (values.length === 0) break;
      rows.push(values);
      bytes += JSON.stringify(values).length;
    }
    if (rows.length > 0) yield blockOf(first, rows, bytes);
    first = rows.length > 0 ? row : row + 1;
  }
}

/** Excel fills a table's total row itself as it is made, so there a blank cell is emptied rather than left. */
function totalRows({ tables }: SheetPlan): Set<number> {
  return new Set(tables.filter(({ totalRow }) => totalRow).map(({ range }) => range.lastRow));
}

function typedRow(
  { cells }: RowPlan,
  dateSystem: DateSystem,
  emptyBlanks: boolean,
): (string | number | null)[] {
  const values: (string | number | null)[] = [];
  for (const { column, content } of cells) {
    const typed = typedContent(content, dateSystem) ?? (emptyBlanks ? '' : null);
    if (typed === null) continue;
    while (values.length < column) values.push(null);
    values[column] = typed;
  }
  return values;
}

function blockOf(firstRow: number, rows: (string | number | null)[][], bytes: number): ContentBlock {
  const width = Math.max(...rows.map((row) => row.length));
  for (const row of rows) while (row.length < width) row.push(null);
  return {
    range: { firstRow, lastRow: firstRow + rows.length - 1, firstColumn: 0, lastColumn: width - 1 },
    rows,
    bytes: bytes + rows.length * width,
  };
}
