import type { Field } from '../../profile/profile';
import { KIND_CODE } from '../../grid/cell';
import { sureness } from '../fields/field-recogniser';
import { FIELD_RECOGNISERS } from '../fields/field-recognisers';
import { headingWords } from '../fields/heading-words';
import type { MonthWords } from '../words/month-words';
import type { HeadingReading } from '../words/read-heading';
import type { ColumnRun } from './scan-sheet';
import type { SheetView } from './sheet-view';

/** What makes a row look like the heading of a table. */
export type HeadingSign = 'fields' | 'months' | 'quarters' | 'years' | 'measures' | 'pivot';

export interface HeadingRow {
  readonly row: number;
  readonly signs: ReadonlySet<HeadingSign>;
  /** Fields that cells of the row name well. */
  readonly fields: ReadonlySet<Field>;
}

/** The signs of a table of counts. */
export const CROSSTAB_SIGNS: readonly HeadingSign[] = ['months', 'quarters', 'years', 'measures'];
/** What entries have, and the lines of a table of counts have not. */
export const ENTRY_FIELDS: readonly Field[] = ['date', 'time', 'reference'];

const SURE = 0.55;
const LONGEST_HEADING = 70;
/** "1,234", "03/04/2017", "£12": values, not headings. Years, months and "1st quarter" are left to be read. */
const VALUE_TEXT = /^[£$(+-]?\d[\d,.:/\s%-]*$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/;
const PIVOT_WORDS = /^(?:row labels|column labels|(?:count|sum|average|max|min) of .+)$/i;

/** Reads a row as the heading of a table; `undefined` where it is none. A heading holds no values. */
export function readHeadingRow(view: SheetView, row: number, columns: ColumnRun): HeadingRow | undefined {
  const filled: number[] = [];
  for (let column = columns.first; column <= columns.last; column++) {
    const kind = view.grid.kindCodeAt(row, column);
    if (kind === KIND_CODE.blank) continue;
    if (isValue(view, row, column, kind)) return undefined;
    filled.push(column);
  }
  return filled.length < 2 ? undefined : readFilled(view, row, filled);
}

/** Whether a row holds a value of a body; a heading holds none. */
export function holdsValue(view: SheetView, row: number, columns: ColumnRun): boolean {
  for (let column = columns.first; column <= columns.last; column++) {
    const kind = view.grid.kindCodeAt(row, column);
    if (kind !== KIND_CODE.blank && isValue(view, row, column, kind)) return true;
  }
  return false;
}

/** Whether a cell is a value of a body and no heading: told cheaply, since every row of a log is asked. */
function isValue(view: SheetView, row: number, column: number, kind: number): boolean {
  switch (kind) {
    case KIND_CODE.text: {
      const text = view.textAt(row, column);
      return (
        text.length > LONGEST_HEADING || (VALUE_TEXT.test(text) && !isPeriod(view.headingAt(row, column)))
      );
    }
    case KIND_CODE.number:
      return !isYearNumber(view.grid.valueAt(row, column)) && view.headingAt(row, column).month === undefined;
    case KIND_CODE.date:
      return view.headingAt(row, column).month === undefined;
    default:
      return true;
  }
}

function isPeriod({ month, year, calendarYear, quarter, span }: HeadingReading): boolean {
  return (month ?? year ?? calendarYear ?? quarter ?? span) !== undefined;
}

function readFilled(view: SheetView, row: number, filled: readonly number[]): HeadingRow | undefined {
  const signs = new Set<HeadingSign>();
  const months: MonthWords[] = [];
  const counted = { quarters: 0, years: 0, measures: 0 };
  for (const column of filled) {
    const heading = view.headingAt(row, column);
    if (heading.month && heading.name === '') months.push(heading.month);
    if (heading.quarter !== undefined || heading.isYearToDate) counted.quarters++;
    if ((heading.year ?? heading.calendarYear ?? heading.relative) !== undefined) counted.years++;
    if (heading.measure) counted.measures++;
    if (PIVOT_WORDS.test(view.textAt(row, column))) signs.add('pivot');
  }
  if (months.length >= 3 && areSuccessive(months)) signs.add('months');
  // A day of the month in a heading is a value of the body.
  else if (months.some(({ day }) => day !== undefined)) return undefined;
  if (counted.quarters >= 2) signs.add('quarters');
  if (counted.years >= 2) signs.add('years');
  if (counted.measures >= 2) signs.add('measures');
  const fields = namedFields(view, row, filled);
  if (fields.size >= 2 && fields.size * 3 >= filled.length) signs.add('fields');
  return signs.size === 0 ? undefined : { row, signs, fields };
}

function namedFields(view: SheetView, row: number, filled: readonly number[]): Set<Field> {
  const fields = new Set<Field>();
  for (const column of filled) {
    const words = headingWords(view.textAt(row, column));
    for (const recogniser of FIELD_RECOGNISERS) {
      if (sureness(recogniser, words) >= SURE) fields.add(recogniser.field);
    }
  }
  return fields;
}

/** Whether months follow each other, April after March too; the same month again (two measures of it) is no step. */
export function areSuccessive(months: readonly MonthWords[]): boolean {
  let steps = 0;
  let breaks = 0;
  for (let index = 1; index < months.length; index++) {
    const step = (months[index]!.month - months[index - 1]!.month + 12) % 12;
    if (step === 1) steps++;
    else if (step !== 0) breaks++;
  }
  return steps >= 2 && steps > breaks;
}

function isYearNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1980 && value <= 2099;
}
