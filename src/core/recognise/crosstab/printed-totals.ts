import { type FinancialYear, financialYearOf } from '../../calendar/financial-year';
import type { Month } from '../../calendar/month';
import { sumNotCalculated } from '../../grid/not-calculated';
import { meaningOfCount } from '../count-meaning';
import type { AxisMeaning, PrintedTotal } from '../layout';
import type { SheetView } from '../sheet/sheet-view';
import { monthOfYear } from '../words/named-month';
import { readCount } from '../values/read-count';
import type { AxisRoles, MeantLine } from './line-roles';
import { spanOfLine } from './quarter-lines';

/** Which months a total stands for; nothing where the lines it adds up are no months. */
type TimeOfTotal = Pick<PrintedTotal, 'month' | 'year' | 'span'>;

/** Reads every total that a cross-table prints: in its total rows, its total columns, and where they cross. */
export function readPrintedTotals(
  view: SheetView,
  context: AxisMeaning,
  rows: AxisRoles,
  columns: AxisRoles,
): PrintedTotal[] {
  const totals: PrintedTotal[] = [];
  const add = (row: MeantLine, column: MeantLine): void => {
    const reading = readCount(view.cellAt(row.line.index, column.line.index));
    const value =
      reading.kind === 'count'
        ? reading.value
        : sumNotCalculated(view.grid, row.line.index, column.line.index);
    if (value === undefined) return;
    const { month, year, ...meaning } = meaningOfCount(context, row.meaning, column.meaning);
    const ofLines = year ?? (month === undefined ? (yearOfLines(rows) ?? yearOfLines(columns)) : undefined);
    const isOfYears = addsYears(row, rows) || addsYears(column, columns);
    const ofLine = timeOfTotal(context, row, column, rows, columns) ?? {
      ...(month !== undefined && { month }),
      ...(ofLines !== undefined && { year: ofLines }),
    };
    const time = isOfYears ? {} : ofLine;
    const formula = view.grid.formulaAt(row.line.index, column.line.index);
    totals.push({
      ...meaning,
      ...time,
      row: row.line.index,
      column: column.line.index,
      label: row.line.label,
      value,
      ...(formula !== undefined && { formula }),
    });
  };
  for (const row of rows.totals)
    for (const column of [...columns.counts, ...columns.totals]) add(row, column);
  for (const row of rows.counts) for (const column of columns.totals) add(row, column);
  return totals.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Whether a total adds up lines of several years: April of all of them is no month, and all of them are no year. */
function addsYears(total: MeantLine, { counts, totals }: AxisRoles): boolean {
  const { year, month } = total.meaning;
  if (!totals.includes(total) || year !== undefined || month !== undefined) return false;
  const years = counts.map(({ meaning }) => (meaning.month === undefined ? meaning.year : undefined));
  return new Set(years.filter((one) => one !== undefined)).size > 1;
}

/** The year that all lines of an axis are of, without months: four quarters of it add up to that year. */
function yearOfLines({ counts }: AxisRoles): FinancialYear | undefined {
  const years = new Set(
    counts.map(({ meaning: { year, month } }) => (month === undefined ? year : undefined)),
  );
  return years.size === 1 ? [...years][0] : undefined;
}

function timeOfTotal(
  context: AxisMeaning,
  row: MeantLine,
  column: MeantLine,
  rows: AxisRoles,
  columns: AxisRoles,
): TimeOfTotal | undefined {
  const isOfMonth = row.meaning.month === undefined && column.meaning.month === undefined;
  const monthAround = isOfMonth ? context.month : undefined;
  const toDate =
    timeToDate(row, rows, column.meaning.month ?? monthAround) ??
    timeToDate(column, columns, row.meaning.month ?? monthAround);
  if (toDate) return toDate;
  if (row.meaning.month === undefined && rows.counts.some(({ meaning }) => meaning.month !== undefined)) {
    return timeAdded(row, rows, yearNamedBy(column));
  }
  if (
    column.meaning.month === undefined &&
    columns.counts.some(({ meaning }) => meaning.month !== undefined)
  ) {
    return columns.totals.includes(column) ? timeAdded(column, columns, yearNamedBy(row)) : undefined;
  }
  for (const [{ line, meaning }, { lastQuarter }] of [[row, rows] as const, [column, columns] as const]) {
    const year = meaning.year ?? context.year;
    const lastMonth =
      lastQuarter === undefined || year === undefined
        ? undefined
        : monthOfYear(year, 4) + lastQuarter * 3 - 1;
    const span = spanOfLine(line, year, lastMonth);
    if (span) return { span };
  }
  return undefined;
}

/** The year that a line names which names no month: months that cross it lie in that year. */
function yearNamedBy({ meaning: { year, month } }: MeantLine): FinancialYear | undefined {
  return month === undefined ? year : undefined;
}

/** A running total beside a month, or on the sheet of a month: April to that month. */
function timeToDate(
  running: MeantLine,
  { totals }: AxisRoles,
  month: Month | undefined,
): TimeOfTotal | undefined {
  const { line, meaning } = running;
  if (!totals.includes(running) || !line.isYearToDate || line.month !== undefined || month === undefined)
    return undefined;
  const year = meaning.year ?? financialYearOf(month);
  return timeUpTo(monthIn(year, month), year);
}

/** April of a year to a month of it. */
function timeUpTo(last: Month, year: FinancialYear): TimeOfTotal {
  const first = monthOfYear(year, 4);
  return timeOfMonths(Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

/** The months that a total line adds up: those since the total before it, or of the year it names. */
function timeAdded(total: MeantLine, axis: AxisRoles, yearAcross: FinancialYear | undefined): TimeOfTotal {
  const { line, meaning } = total;
  const year = meaning.year ?? yearAcross;
  const all = axis.counts.flatMap(({ line: { index }, meaning: { month } }) =>
    month === undefined ? [] : [{ index, month }],
  );
  const lastMonth = Math.max(...all.map(({ month }) => month));
  const span = spanOfLine(line, year ?? financialYearOf(lastMonth), lastMonth);
  if (span) return { span };
  if (line.isYearToDate && (year ?? financialYearOf(lastMonth)) === financialYearOf(lastMonth))
    return timeUpTo(lastMonth, financialYearOf(lastMonth));
  const named =
    meaning.year === undefined ? [] : all.filter(({ month }) => financialYearOf(month) === meaning.year);
  const added = named.length > 0 ? named : sinceLastTotal(all, line.index, axis);
  const months = added.map(({ month }) => (yearAcross === undefined ? month : monthIn(yearAcross, month)));
  return timeOfMonths([...new Set(months)].sort((one, other) => one - other));
}

function sinceLastTotal<Timed extends { readonly index: number }>(
  all: readonly Timed[],
  index: number,
  axis: AxisRoles,
): readonly Timed[] {
  const before = axis.totals.map(({ line }) => line.index).filter((other) => other < index);
  const previous = Math.max(-1, ...before);
  const between = all.filter((one) => one.index < index && one.index > previous);
  return between.length > 0 ? between : all;
}

function timeOfMonths(months: readonly Month[]): TimeOfTotal {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return {};
  if (first === last) return { month: first, year: financialYearOf(first) };
  const isYear = months.length === 12 && financialYearOf(first) === financialYearOf(last);
  return isYear ? { year: financialYearOf(first) } : { span: { first, last } };
}

function monthIn(year: number, month: Month): Month {
  return monthOfYear(year, (month % 12) + 1);
}
