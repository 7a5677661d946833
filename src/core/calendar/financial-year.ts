import { type Month, monthNumber, monthOf, yearOfMonth } from './month';

/** A financial year, 1 April to 31 March, named by the calendar year it starts in: 2017 is 2017/18. */
export type FinancialYear = number;

/** The financial year a month lies in. */
export function financialYearOf(month: Month): FinancialYear {
  return monthNumber(month) >= 4 ? yearOfMonth(month) : yearOfMonth(month) - 1;
}

/** The twelve months of a financial year, April first. */
export function monthsOfFinancialYear(year: FinancialYear): Month[] {
  const april = monthOf(year, 4);
  return Array.from({ length: 12 }, (_, index) => april + index);
}

/** Writes a financial year in the one house form, `2017/18`. */
export function formatFinancialYear(year: FinancialYear): string {
  return `${String(year)}/${String((year + 1) % 100).padStart(2, '0')}`;
}

const YEAR_PAIR = /^(?:fy\s*)?(\d{4}|\d{2})\s*[/\-–—_]\s*(\d{4}|\d{1,2})$/i;
const FY_SHORT = /^fy\s*'?(\d{4}|\d{2})$/i;

/**
 * Reads every way a financial year is written: 2017/18, 2017/8, 17/18, 2017-18, 2017/2018, FY17/18, and FY18,
 * which names the year it ends in. Returns `undefined` where the two halves do not follow each other, so that
 * 2018-10 (a month) or 12/13 as a day and month are never taken for a year by this function alone.
 */
export function parseFinancialYear(text: string): FinancialYear | undefined {
  const trimmed = text.trim();
  const ending = FY_SHORT.exec(trimmed);
  if (ending) return fullYear(ending[1]!) - 1;
  const pair = YEAR_PAIR.exec(trimmed);
  if (!pair) return undefined;
  const start = fullYear(pair[1]!);
  const end = pair[2]!;
  const follows =
    end.length === 4 ? Number(end) === start + 1 : Number(end) === (start + 1) % 10 ** end.length;
  return follows ? start : undefined;
}

function fullYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : 2000 + Number(digits);
}
