import { KIND_CODE } from '../../grid/cell';
import type { Field } from '../../profile/profile';
import { sureness } from '../fields/field-recogniser';
import { FIELD_RECOGNISERS } from '../fields/field-recognisers';
import { headingWords } from '../fields/heading-words';
import type { RegionTask } from '../region-task';
import { findMonthRuns } from '../sheet/month-column';
import type { SheetView } from '../sheet/sheet-view';
import { upperHeadings } from '../sheet/upper-headings';
import { readBracketed } from '../values/read-bracketed';
import { readCountText } from '../values/read-count';
import { headingSteps } from './heading-path';
import { joinedNameReader } from './joined-names';
import { isTimed, isYearLine, type Line, lineOf } from './line';
import { type ReadCell, sourceReader } from './source-readings';

/** Where the parts of a cross-table lie. */
export interface CrosstabShape {
  readonly headingRows: readonly number[];
  readonly bodyFirstRow: number;
  readonly bodyLastRow: number;
  /** Columns of row labels, left to right. */
  readonly labelColumns: readonly number[];
  readonly countColumns: readonly Line[];
  /** Columns to the right of the first count that hold no counts. */
  readonly otherColumns: readonly number[];
  /** The column in which months go down, where they do. */
  readonly monthColumn?: number;
}

/** People read cross-tables; none has thousands of rows. */
const MOST_ROWS = 3_000;
const MOST_COLUMNS = 400;
/** Rows looked at to see what a column holds. */
const SAMPLED_ROWS = 60;
const MOST_MONTH_ROWS = 120;
const MOST_LABEL_COLUMNS = 5;

/** Finds the parts of a cross-table in a region; `undefined` where it cannot be one. */
export function findShape(task: RegionTask): CrosstabShape | undefined {
  const { view, region, table } = task;
  const { first, last } = region.columns;
  if (last <= first || last - first > MOST_COLUMNS || region.lastRow - region.firstRow > MOST_ROWS)
    return undefined;
  const lower = region.headings.map(({ row }) => row);
  const bodyFirstRow =
    table?.firstRow === undefined ? (lower.at(-1) ?? region.firstRow - 1) + 1 : table.firstRow - 1;
  const bodyLastRow = table?.lastRow === undefined ? region.lastRow : table.lastRow - 1;
  if (bodyLastRow < bodyFirstRow) return undefined;
  const monthColumn = monthColumnOf(view, region.columns, bodyFirstRow, bodyLastRow);
  const top = lower[0] ?? region.firstRow;
  const headingRows = [...upperHeadings(view, region.columns, top, region.aboveFirstRow), ...lower];
  let parts = partColumns(task, headingRows, bodyFirstRow, bodyLastRow, monthColumn);
  if (task.calendarYear !== undefined) parts = columnsOfYear(parts, task.calendarYear);
  if (parts.countColumns.length === 0 || parts.labelColumns.length === 0) return undefined;
  // A table of words with a column of numbers in it is a list.
  if (parts.otherColumns.length > parts.countColumns.length && table?.layout === undefined) return undefined;
  return {
    headingRows,
    bodyFirstRow,
    bodyLastRow,
    ...parts,
    ...(monthColumn !== undefined && { monthColumn }),
  };
}

/** Keeps the columns under one calendar year; the year is then the table's and not the columns'. */
function columnsOfYear(
  parts: Pick<CrosstabShape, 'labelColumns' | 'countColumns' | 'otherColumns'>,
  year: number,
): Pick<CrosstabShape, 'labelColumns' | 'countColumns' | 'otherColumns'> {
  const ofYear = parts.countColumns.filter(({ calendarYear }) => calendarYear === year);
  return {
    ...parts,
    countColumns: ofYear.map((line) => {
      const rest: { -readonly [Key in keyof Line]: Line[Key] } = { ...line };
      delete rest.calendarYear;
      return rest;
    }),
  };
}

function monthColumnOf(
  view: SheetView,
  { first, last }: { readonly first: number; readonly last: number },
  firstRow: number,
  lastRow: number,
): number | undefined {
  for (let column = first; column <= Math.min(last - 1, first + MOST_LABEL_COLUMNS - 1); column++) {
    if (findMonthRuns(view, column, firstRow, Math.min(lastRow, firstRow + MOST_MONTH_ROWS)).length > 0)
      return column;
  }
  return undefined;
}

function partColumns(
  task: RegionTask,
  headingRows: readonly number[],
  firstRow: number,
  lastRow: number,
  monthColumn: number | undefined,
): Pick<CrosstabShape, 'labelColumns' | 'countColumns' | 'otherColumns'> {
  const { view, region } = task;
  const readers = headingReaders(task, headingRows);
  const readerOf = (row: number): ReadCell => readers.get(row)!;
  const labelColumns: number[] = [];
  const countColumns: Line[] = [];
  const otherColumns: number[] = [];
  for (let column = region.columns.first; column <= region.columns.last; column++) {
    const firstColumn = labelColumns.length === 0 ? column : labelColumns.at(-1)! + 1;
    const line = lineOf(column, headingSteps(view, headingRows, column, firstColumn, readerOf));
    const mustBeLabel =
      countColumns.length === 0 &&
      (column === monthColumn ||
        column === region.columns.first ||
        namesRows(line) ||
        column < (monthColumn ?? 0));
    const holds = holdsCounts(view, column, firstRow, lastRow);
    // A heading that reaches over from the left makes no column of a blank one.
    if (holds === 'nothing' && headingRows.every((row) => isBlankHeading(view, row, column))) continue;
    const isCount =
      holds === 'counts' ||
      (holds === 'nothing' &&
        (isTimed(line) || isYearLine(line) || line.measure !== undefined || line.isTotal));
    if (!mustBeLabel && isCount) countColumns.push(line);
    else if (countColumns.length === 0 && labelColumns.length < MOST_LABEL_COLUMNS) labelColumns.push(column);
    else otherColumns.push(column);
  }
  return { labelColumns, countColumns, otherColumns };
}

/** For every heading row how its texts are read. */
function headingReaders(
  { view, region, vocabulary }: RegionTask,
  headingRows: readonly number[],
): ReadonlyMap<number, ReadCell> {
  const { first, last } = region.columns;
  const columns = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return new Map(
    headingRows.map((row) => {
      const places = columns.map((column) => [row, column] as const);
      return [row, joinedNameReader(view, places, vocabulary, sourceReader(view, places, vocabulary))];
    }),
  );
}

function isBlankHeading(view: SheetView, row: number, column: number): boolean {
  const origin = view.originOf(row, column);
  return view.isBlankAt(origin.row, origin.column);
}

/** Fields whose values may be numbers and yet name the row. */
const NUMBERED: readonly Field[] = ['reference', 'camera', 'month'];

/** A numeric column headed "Camera no." or "Year" labels its rows. */
function namesRows(line: Line): boolean {
  if (isTimed(line) || line.measure !== undefined || line.isTotal) return false;
  const words = headingWords(line.label);
  if (/^(?:financial |calendar )?year$/.test(words)) return true;
  return FIELD_RECOGNISERS.some(
    (recogniser) => NUMBERED.includes(recogniser.field) && sureness(recogniser, words) >= 0.9,
  );
}

function holdsCounts(
  view: SheetView,
  column: number,
  firstRow: number,
  lastRow: number,
): 'counts' | 'other' | 'nothing' {
  let filled = 0;
  let counts = 0;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + SAMPLED_ROWS); row++) {
    if (view.isBlankAt(row, column)) continue;
    filled++;
    if (isCountLike(view, row, column)) counts++;
  }
  if (filled === 0) return 'nothing';
  return counts * 2 >= filled ? 'counts' : 'other';
}

/** A number, an error where a number should be, or a text that says one ("-", "n/a", "21,345", "tbc" aside). */
function isCountLike(view: SheetView, row: number, column: number): boolean {
  const kind = view.grid.kindCodeAt(row, column);
  if (kind === KIND_CODE.number || kind === KIND_CODE.error) return true;
  if (kind !== KIND_CODE.text) return false;
  const text = view.textAt(row, column);
  return readCountText(text).kind !== 'unread' || readBracketed(text) !== undefined;
}
