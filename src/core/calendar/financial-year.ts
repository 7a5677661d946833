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

const YEAR_PAIR =
  /^(?:fy\s*)?(\d{4})\s*[/\-–—_]\s*(\d{4}|\d{1,2})$|^(?:fy\s*)?(\d{2})\s*[/\-–—_]\s*(\d{2})$/i;
const FY_SHORT = /^fy\s*'?(\d{4}|\d{2})$/i;

/**
 * Reads every way a financial year is written: 2017/18, 2017/8, 17/18, 2017-18, 2017/2018, FY17/18, and FY18, which
 * names the year it ends in. `undefined` where the two halves do not follow each other, as in the month 2018-10, and
 * for 17/8, which is the 17th of August. 2010-11 and 11/12 are a year here, though a month or a day may be meant:
 * whoever knows what stands in the place asks for that first.
 */
export function parseFinancialYear(text: string): FinancialYear | undefined {
  const trimmed = text.trim();
  const ending = FY_SHORT.exec(trimmed);
  if (ending) return fullYear(ending[1]!) - 1;
  const pair = YEAR_PAIR.exec(trimmed);
  if (!pair) return undefined;
  const start = fullYear(pair[1] ?? pair[3]!);
  const end = pair[2] ?? pair[4]!;
  const follows =
    end.length === 4 ? Number(end) === start + 1 : Number(end) === (start + 1) % 10 ** end.length;
  return follows ? start : undefined;
}

function fullYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : 2000 + Number(digits);
}
