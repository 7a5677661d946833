import {
  financialYearOf,
  formatFinancialYear,
  monthsOfFinancialYear,
} from '../../src/core/calendar/financial-year';
import { formatMonthKey, parseMonthKey } from '../../src/core/calendar/month';

/** The reporting year of the sample and the year before it. */
export const THIS_YEAR = '2017/18';
export const LAST_YEAR = '2016/17';

/** The months of the reporting year and of the year before, April first, as `2017-04`. */
export const THIS_YEAR_MONTHS = monthKeysOf(2017);
export const LAST_YEAR_MONTHS = monthKeysOf(2016);

/** The financial year a month such as `2017-04` lies in, as `2017/18`. */
export function yearOfMonthKey(month: string): string {
  return formatFinancialYear(financialYearOf(parseMonthKey(month)!));
}

/** The months of the financial year that starts in `year`, April first, as `2017-04`. */
export function monthKeysOf(year: number): readonly string[] {
  return monthsOfFinancialYear(year).map(formatMonthKey);
}
