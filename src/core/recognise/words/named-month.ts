import { type FinancialYear, financialYearOf } from '../../calendar/financial-year';
import { type Month, monthOf } from '../../calendar/month';
import { readClues } from './read-clues';

/** The month of that number in a financial year. */
export function monthOfYear(year: FinancialYear, month: number): Month {
  return monthOf(month >= 4 ? year : year + 1, month);
}

/** The one month that a sheet is called after; without a year it is that of the financial year of `beside`. */
export function monthOfName(sheet: string, beside: Month): Month | undefined {
  const { months, span } = readClues(sheet, 'sheet');
  const [named, ...others] = months;
  if (!named || others.length > 0 || span) return undefined;
  const { month, year } = named;
  return year === undefined ? monthOfYear(financialYearOf(beside), month) : monthOf(year, month);
}
