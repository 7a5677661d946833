import { KIND_CODE } from '../../grid/cell';
import type { MonthWords } from '../words/month-words';
import type { SheetView } from './sheet-view';

/** Months that follow each other down a column, with totals, quarters and headings allowed between. */
export interface MonthRun {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows that hold a month. */
  readonly rows: readonly number[];
}

/** This many rows may lie between two months of one table: a quarter's total, a blank row, a heading, a second header. */
const WIDEST_GAP = 6;
const FEWEST_MONTHS = 3;

/** Finds where months go down a column, from `firstRow` to `lastRow`. */
export function findMonthRuns(
  view: SheetView,
  column: number,
  firstRow: number,
  lastRow: number,
): MonthRun[] {
  const runs: MonthRun[] = [];
  let rows: number[] = [];
  let months: MonthWords[] = [];
  const close = (): void => {
    if (rows.length >= FEWEST_MONTHS && haveLikeDays(months)) {
      runs.push({ column, firstRow: rows[0]!, lastRow: rows.at(-1)!, rows });
    }
    rows = [];
    months = [];
  };
  for (let row = firstRow; row <= lastRow; row++) {
    const month = monthLabelAt(view, row, column);
    if (rows.length > 0 && row - rows.at(-1)! > WIDEST_GAP) close();
    if (!month) continue;
    const previous = months.at(-1);
    if (previous && !follows(previous, month)) close();
    rows.push(row);
    months.push(month);
  }
  close();
  return runs;
}

/** What every way of writing a month has in it; told before a text is read in earnest. */
const MONTH_INSIDE =
  /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d{4}\s?[-/._]\s?\d|\d\s?[-/._]\s?\d{4}|^\d{6}$/i;
/** Below this no number is a month, whether serial or 201804. */
const LEAST_MONTH_NUMBER = 30_000;

/** The month a cell names and nothing else beside it; a day of a month is none unless it is the first or a label's. */
export function monthLabelAt(view: SheetView, row: number, column: number): MonthWords | undefined {
  const kind = view.grid.kindCodeAt(row, column);
  if (kind === KIND_CODE.number) {
    if (view.grid.valueAt(row, column) < LEAST_MONTH_NUMBER) return undefined;
  } else if (kind === KIND_CODE.text) {
    if (!MONTH_INSIDE.test(view.grid.textOf(view.grid.valueAt(row, column)))) return undefined;
  } else if (kind !== KIND_CODE.date) return undefined;
  const { month, name, isTotal, measure, isComparison } = view.headingAt(row, column);
  return month && name === '' && !isTotal && !measure && !isComparison ? month : undefined;
}

/**
 * Dates that stand for months are all the first or all at the end; days that differ are days. Typed "Apr 17" to "Mar 18"
 * leave the 17th and the 18th of their months.
 */
function haveLikeDays(months: readonly MonthWords[]): boolean {
  const days = months.map(({ day }) => day);
  return (
    days.every((day) => day === days[0]) ||
    days.every((day) => day !== undefined && day >= 28) ||
    months.every((month, index) => index === 0 || followsAsYear(months[index - 1]!, month))
  );
}

/** Whether both are what Excel made of a typed "Apr 17" and "May 17": days that grow by one a row are days. */
function followsAsYear(previous: MonthWords, month: MonthWords): boolean {
  if (previous.orYear === undefined || month.orYear === undefined) return false;
  return (month.orYear - previous.orYear) * 12 + month.month - previous.month === 1;
}

function follows(previous: MonthWords, month: MonthWords): boolean {
  if ((month.month - previous.month + 12) % 12 !== 1) return false;
  if (previous.year === undefined || month.year === undefined || month.orYear !== undefined) return true;
  const months = (month.year - previous.year) * 12 + month.month - previous.month;
  // The year may jump where last year's months come first or after; it may not stand still over New Year.
  return months !== -11 && (months % 12 === 1 || months % 12 === -11);
}
