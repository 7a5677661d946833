import type { Month } from '../../calendar/month';
import type { FinancialYear } from '../../calendar/financial-year';
import type { MonthSpan } from '../layout';
import { monthOfYear } from '../words/named-month';
import type { Line } from './line';

/** What becomes of the lines of a summary by quarters. */
export interface QuarterRoles {
  /** Lines of quarters that count, each towards its year. */
  readonly counted: ReadonlySet<number>;
  /** Lines that are kept as printed totals: quarters of an unfinished year, the year to date beside its quarters. */
  readonly totals: ReadonlySet<number>;
  /** A year to date without its quarters was taken for the year. */
  readonly takenForYear: boolean;
}

/**
 * A quarter is no month, and the cube knows only months and years. So quarters count towards their year, and only if
 * all four stand there with figures; then the year to date beside them is their total. With fewer quarters the year is
 * not complete: nothing counts, all are kept for reconciliation. A year to date alone is taken for the year.
 */
export function settleQuarters(lines: readonly Line[], hasFigures: (line: Line) => boolean): QuarterRoles {
  const quarters = lines.filter(({ quarter, month }) => quarter !== undefined && month === undefined);
  const toDate = lines.filter(({ isYearToDate, quarter }) => isYearToDate && quarter === undefined);
  const counted = new Set<number>();
  for (const line of quarters) {
    const group = quarters.filter((other) => groupOf(other) === groupOf(line));
    const filled = new Set(group.filter(hasFigures).map(({ quarter }) => quarter));
    if (filled.size === 4) counted.add(line.index);
  }
  const isBeside = quarters.length > 0;
  const totals = [...quarters.filter(({ index }) => !counted.has(index)), ...(isBeside ? toDate : [])];
  return {
    counted,
    totals: new Set(totals.map(({ index }) => index)),
    takenForYear: !isBeside && toDate.length > 0,
  };
}

/** A count on a line across the quarters: its value, or why there is none. */
export type QuarterCell = number | 'blank' | 'unread';

/**
 * Whether the quarters on a line across are no whole year: one of them holds something that is no figure (a formula
 * without a result), or is blank and the year to date says that it was not nothing. `cellOf` gives the line's cells.
 */
export function lacksQuarters(quarters: readonly Line[], cellOf: (line: Line) => QuarterCell): boolean {
  const counted = quarters.filter(({ quarter, month }) => quarter !== undefined && month === undefined);
  return counted.some((line) => {
    const group = counted.filter((other) => groupOf(other) === groupOf(line));
    const cells = group.map(cellOf);
    const numbers = cells.filter((cell) => typeof cell === 'number');
    if (numbers.length === 0 || numbers.length === cells.length) return false;
    if (cells.includes('unread')) return true;
    const sum = numbers.reduce((total, value) => total + value, 0);
    return quarters.some((other) => {
      const toDate = other.isYearToDate && groupOf(other) === groupOf(line) ? cellOf(other) : 'blank';
      return toDate === 'unread' || (typeof toDate === 'number' && toDate !== sum);
    });
  });
}

/** Quarters of the same year of the same thing. */
function groupOf({ year, measure, names }: Line): string {
  return JSON.stringify([year, measure, names.map(({ text }) => text)]);
}

/** The months a line adds up, where it is a part of a year: a quarter, "Apr–Sep", the year to date up to `lastMonth`. */
export function spanOfLine(
  line: Line,
  year: FinancialYear | undefined,
  lastMonth?: Month,
): MonthSpan | undefined {
  const ofYear = line.year ?? year;
  if (line.span) {
    const { first, last } = line.span;
    const start = first.year ?? last.year;
    if (start !== undefined) {
      const end = last.year ?? start;
      return { first: start * 12 + first.month - 1, last: end * 12 + last.month - 1 };
    }
    return ofYear === undefined
      ? undefined
      : { first: monthOfYear(ofYear, first.month), last: monthOfYear(ofYear, last.month) };
  }
  if (ofYear === undefined) return undefined;
  const april = monthOfYear(ofYear, 4);
  if (line.quarter !== undefined) {
    const first = april + (line.quarter - 1) * 3;
    return { first, last: first + 2 };
  }
  return line.isYearToDate && lastMonth !== undefined && lastMonth < april + 11
    ? { first: april, last: lastMonth }
    : undefined;
}
