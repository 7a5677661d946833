import { financialYearOf } from '../calendar/financial-year';
import { type Month, monthNumber, monthOf } from '../calendar/month';
import type { AxisMeaning } from './layout';

/**
 * What one count of a matrix, block or summary means: the table's context, refined by the row, refined by the column.
 * A line that names only a financial year beside a line that names a month puts the month into that year (months
 * down, 2016/17 and 2017/18 across). Wherever the month is known, `year` is the financial year it lies in.
 */
export function meaningOfCount(context: AxisMeaning, row: AxisMeaning, column: AxisMeaning): AxisMeaning {
  const month = monthOfCount(context, row, column);
  const year = month === undefined ? (column.year ?? row.year ?? context.year) : financialYearOf(month);
  return {
    ...context,
    ...row,
    ...column,
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
  };
}

function monthOfCount(context: AxisMeaning, row: AxisMeaning, column: AxisMeaning): Month | undefined {
  if (column.month !== undefined) return inYearOf(row, column.month);
  if (row.month !== undefined) return inYearOf(column, row.month);
  if (context.month === undefined) return undefined;
  return inYearOf(column, inYearOf(row, context.month));
}

/** The month in the financial year the other line names, where that names a year and no month of its own. */
function inYearOf(other: AxisMeaning, month: Month): Month {
  if (other.year === undefined || other.month !== undefined) return month;
  const number = monthNumber(month);
  return monthOf(number >= 4 ? other.year : other.year + 1, number);
}
