import { KIND_CODE } from '../../grid/cell';
import type { FieldColumn, LeftOutRow } from '../layout';
import type { ColumnRun } from '../sheet/scan-sheet';
import type { SheetView } from '../sheet/sheet-view';
import { judgeRow, type RowNature, type RowShape } from './left-out-rows';

/** What going once through the body of a log or register shows. */
export interface Body {
  readonly lastRow: number;
  readonly leftOut: readonly LeftOutRow[];
  /** Rows that head those below them. */
  readonly sectionRows: readonly number[];
  /** Rows of data: neither blank nor left out. */
  readonly dataRows: number;
  /** The first of each run of blank rows with more of the table below. */
  readonly gaps: readonly number[];
}

export interface BodyLimits {
  readonly firstRow: number;
  readonly lastRow: number;
  /** The profile gives the last row: nothing up to it is doubted. */
  readonly isFixed: boolean;
}

/** So many rows below a blank row are looked at to see whether the table goes on. */
const LOOKED_AHEAD = 20;
/** No entry of this century has a lower serial. */
const LEAST_SERIAL = 30_000;
const DIGIT_0 = 48;
const DIGIT_9 = 57;

/**
 * Goes once through a body. A row whose key (date, month) holds an ordinary value is data and is not looked at
 * further. Below a blank row the table goes on only where most rows have such a key; notes after the last row of data
 * belong to the table only where no blank row parts them from it.
 */
export function readBody(view: SheetView, shape: RowShape, limits: BodyLimits): Body {
  const isPlain = plainRowTest(view, shape.fields);
  const leftOut: LeftOutRow[] = [];
  const sectionRows: number[] = [];
  const gaps: number[] = [];
  /** Rows that count as part of the table only if data follows. */
  let pending: { readonly row: number; readonly nature: RowNature }[] = [];
  let lastRow = limits.firstRow - 1;
  let dataRows = 0;
  let gap: number | undefined;
  const keep = (row: number, nature: RowNature): void => {
    if (nature === 'data') dataRows++;
    else if (nature === 'section row') sectionRows.push(row);
    else leftOut.push({ row, reason: nature });
    lastRow = row;
  };
  for (let row = limits.firstRow; row <= limits.lastRow; row++) {
    const isData = isPlain(row);
    if (!isData && isBlankRow(view, shape.columns, row)) {
      gap ??= row;
      continue;
    }
    const nature = isData ? 'data' : judgeRow(view, shape, row);
    const holdsTable = nature === 'data' || nature === 'total row' || nature === 'subtotal row';
    if (gap !== undefined && dataRows > 0 && holdsTable && !limits.isFixed) {
      if (!goesOn(view, shape, isPlain, row, limits.lastRow)) break;
    }
    if (!holdsTable && gap !== undefined) {
      pending.push({ row, nature });
      continue;
    }
    for (const waiting of pending) keep(waiting.row, waiting.nature);
    pending = [];
    if (gap !== undefined && dataRows > 0) gaps.push(gap);
    gap = undefined;
    keep(row, nature);
  }
  return { lastRow, leftOut: settleTotals(leftOut, lastRow, sectionRows), sectionRows, dataRows, gaps };
}

/** A total with data below it adds up a part: a subtotal. */
function settleTotals(
  leftOut: readonly LeftOutRow[],
  lastRow: number,
  sections: readonly number[],
): LeftOutRow[] {
  const after = new Set([...leftOut.map(({ row }) => row), ...sections]);
  let lastDataRow = lastRow;
  while (after.has(lastDataRow)) lastDataRow--;
  return leftOut.map((one) =>
    one.reason === 'total row' && one.row < lastDataRow ? { row: one.row, reason: 'subtotal row' } : one,
  );
}

/** Whether a row is blank as far as the columns of a table go. */
export function isBlankRow(view: SheetView, columns: ColumnRun, row: number): boolean {
  if (view.scan.filled[row] === 0) return true;
  for (let column = columns.first; column <= columns.last; column++)
    if (!view.isBlankAt(row, column)) return false;
  return true;
}

/** A test, fast enough for every row, of whether the row's key holds a date, a number or a text that begins with one. */
function plainRowTest(view: SheetView, fields: readonly FieldColumn[]): (row: number) => boolean {
  const { grid } = view;
  const key = fields.find(({ field }) => field === 'date') ?? fields.find(({ field }) => field === 'month');
  if (!key) return () => false;
  const { column } = key;
  const hasFormulas = grid.data.formulas.size > 0;
  return (row) => {
    const kind = grid.kindCodeAt(row, column);
    if (kind === KIND_CODE.text) {
      const first = grid.textOf(grid.valueAt(row, column)).charCodeAt(0);
      return first >= DIGIT_0 && first <= DIGIT_9;
    }
    if (kind === KIND_CODE.number) {
      // Where a total stands under the dates, it is hardly as great as a day's serial.
      const isDay = grid.valueAt(row, column) >= LEAST_SERIAL;
      return isDay && (!hasFormulas || grid.formulaAt(row, column) === undefined);
    }
    return kind === KIND_CODE.date;
  };
}

function goesOn(
  view: SheetView,
  shape: RowShape,
  isPlain: (row: number) => boolean,
  firstRow: number,
  lastRow: number,
): boolean {
  let seen = 0;
  let fitting = 0;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + LOOKED_AHEAD); row++) {
    const isData = isPlain(row);
    if (!isData && isBlankRow(view, shape.columns, row)) break;
    const nature = isData ? 'data' : judgeRow(view, shape, row);
    if (nature === 'note row' || nature === 'section row') continue;
    seen++;
    if (isData || nature !== 'data' || fillsHalf(view, shape, row)) fitting++;
  }
  return seen > 0 && fitting * 2 >= seen;
}

/** A row without a date may still be an entry: most of the fields are filled. */
function fillsHalf(view: SheetView, { fields }: RowShape, row: number): boolean {
  const filled = fields.filter(({ column }) => !view.isBlankAt(row, column));
  return filled.length * 2 >= fields.length;
}
