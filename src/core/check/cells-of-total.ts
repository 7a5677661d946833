import { type Month, monthOf } from '../calendar/month';
import type { Grid } from '../grid/grid';
import { meaningOfCount } from '../recognise/count-meaning';
import type { AxisMeaning, Layout, PrintedTotal } from '../recognise/layout';
import { readTally } from '../records/tally';

/** A cell with a count, on its grid. */
export interface CountCell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/**
 * The cells on the sheet that a printed total stands for. In a log or register: its column over its rows, each row
 * counting one where the cells hold no counts. In a matrix, block or summary: its own row or column; in a row of
 * totals the rows set in under it, else those that fit all it says of itself. Empty where there is none.
 */
export function cellsOfTotal(layout: Layout, grid: Grid, total: PrintedTotal): readonly CountCell[] {
  return total.rows ? cellsInRows(layout, grid, total) : cellsInLines(layout, grid, total);
}

/** The cells added up. */
export function sumOfCells(cells: readonly CountCell[]): number {
  return cells.reduce((sum, { value }) => sum + value, 0);
}

/** Whether two counts are the same; sums of fractions may differ in the last digits. */
export function isSameCount(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6;
}

function cellsInRows(layout: Layout, grid: Grid, { rows, column, measure }: PrintedTotal): CountCell[] {
  if (!rows) return [];
  const leftOut = new Set(layout.leftOutRows.map(({ row }) => row));
  const entries = Array.from({ length: rows.last - rows.first + 1 }, (_, step) => rows.first + step).filter(
    (row) => !leftOut.has(row) && !grid.isBlankRow(row),
  );
  const each = entries.map((row) => ({ row, column, value: 1 }));
  if (measure === 'incidents' && layout.fields.every(({ field }) => field !== 'count')) return each;
  const counts = entries
    .map((row) => ({ row, column, value: readTally(grid.cellAt(row, column)).value }))
    .filter(({ value }) => !Number.isNaN(value));
  return counts.length > 0 ? counts : each;
}

function cellsInLines(layout: Layout, grid: Grid, total: PrintedTotal): readonly CountCell[] {
  const countRow = layout.countRows.find(({ index }) => index === total.row);
  const isInCountRow = countRow !== undefined;
  // What runs up the months adds up the lines of those before it as well.
  const isOfRow = isInCountRow && !isBeyondMonth(countRow, total);
  const fitting = collect(layout, grid, total, (row) => !isOfRow || row === total.row, 'names');
  if (isInCountRow) return fitting;
  const below = collect(layout, grid, total, rowsBelow(layout, grid, total.row), 'place');
  if (isSetInUnder(layout, grid, total.row)) return below;
  const isIt = (cells: readonly CountCell[]) =>
    cells.length > 0 && isSameCount(sumOfCells(cells), total.value);
  if (isIt(fitting)) return fitting;
  // What it is called may be no name of its parts: the rows around it are asked next.
  const above = collect(layout, grid, total, rowsAbove(layout, total.row), 'place');
  return [below, above].find(isIt) ?? fitting;
}

/** Whether a total goes beyond the one month of a line it stands on. */
function isBeyondMonth({ month }: AxisMeaning, total: PrintedTotal): boolean {
  const isLonger = total.span !== undefined || total.year !== undefined;
  return month !== undefined && total.month === undefined && isLonger;
}

/** The counts of some rows that fit what the total says of itself: of its time and measure, and of names where wanted. */
function collect(
  layout: Layout,
  grid: Grid,
  total: PrintedTotal,
  isOfRows: (row: number) => boolean,
  by: 'names' | 'place',
): CountCell[] {
  const wanted = meaningOfCount(layout.context, total, {});
  const countColumn = layout.countColumns.find(({ index }) => index === total.column);
  const isOfColumn = countColumn !== undefined && !isBeyondMonth(countColumn, total);
  const cells: CountCell[] = [];
  const months = new Set<Month | undefined>();
  for (const { index: row, ...ofRow } of layout.countRows) {
    if (!isOfRows(row)) continue;
    for (const { index: column, ...ofColumn } of layout.countColumns) {
      if (isOfColumn && column !== total.column) continue;
      const meaning = meaningOfCount(layout.context, ofRow, ofColumn);
      if (!stands(wanted, meaning, total, by)) continue;
      months.add(meaning.month);
      const { value } = readTally(grid.cellAt(row, column));
      if (!Number.isNaN(value)) cells.push({ row, column, value });
    }
  }
  return startsElsewhere(total, months) ? [] : cells;
}

/** Whether a total begins with a month that is on another sheet: a year to date beside the months of a later quarter. */
function startsElsewhere(
  { month, span, year }: PrintedTotal,
  months: ReadonlySet<Month | undefined>,
): boolean {
  if (month !== undefined || months.has(undefined)) return false;
  const first = span?.first ?? (year === undefined ? undefined : monthOf(year, 4));
  return first !== undefined && !months.has(first);
}

const NAMES = ['area', 'category', 'source'] as const;

function stands(
  wanted: AxisMeaning,
  count: AxisMeaning,
  { span }: PrintedTotal,
  by: 'names' | 'place',
): boolean {
  if (wanted.measure !== undefined && wanted.measure !== count.measure) return false;
  if (wanted.isPart !== count.isPart) return false;
  if (by === 'names' && NAMES.some((key) => wanted[key] !== undefined && wanted[key] !== count[key]))
    return false;
  if (span) return count.month !== undefined && count.month >= span.first && count.month <= span.last;
  if (wanted.month !== undefined) return count.month === wanted.month;
  return wanted.year === undefined || count.year === wanted.year;
}

/** The rows from below a total down to the next total that stands as far out. */
function rowsBelow(layout: Layout, grid: Grid, total: number): (row: number) => boolean {
  const depth = depthOf(layout, grid, total);
  const next = totalRows(layout).filter((row) => row > total && depthOf(layout, grid, row) <= depth);
  const end = Math.min(...next, Number.POSITIVE_INFINITY);
  return (row) => row > total && row < end;
}

/** The rows above a total up to the total before it. */
function rowsAbove(layout: Layout, total: number): (row: number) => boolean {
  const start = Math.max(...totalRows(layout).filter((row) => row < total), -1);
  return (row) => row < total && row > start;
}

/** Rows that hold totals and no counts. */
function totalRows({ printedTotals, countRows }: Layout): number[] {
  const counted = new Set(countRows.map(({ index }) => index));
  return [...new Set(printedTotals.map(({ row }) => row))].filter((row) => !counted.has(row));
}

/** Whether the next row that counts is set in under a row of totals, as the parts of a pivot are. */
function isSetInUnder(layout: Layout, grid: Grid, total: number): boolean {
  const lines = [...totalRows(layout), ...layout.countRows.map(({ index }) => index)];
  const next = Math.min(...lines.filter((row) => row > total));
  return Number.isFinite(next) && depthOf(layout, grid, next) > depthOf(layout, grid, total);
}

/** A label column further in weighs more than any spaces. */
const COLUMN_DEPTH = 1_000;

/** How far in a row's label stands: by its column, then by the spaces before it. */
function depthOf({ range }: Layout, grid: Grid, row: number): number {
  for (let column = range.firstColumn; column <= range.lastColumn; column++) {
    const cell = grid.cellAt(row, column);
    if (cell.kind !== 'text' || cell.text.trim() === '') continue;
    return (column - range.firstColumn) * COLUMN_DEPTH + (cell.text.length - cell.text.trimStart().length);
  }
  return 0;
}
