import type { FinancialYear } from '../calendar/financial-year';
import { financialYearOf } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import { NOT_KNOWN, type RecordColumns } from '../records/records';

/** A time figures are kept for: a month, or a financial year of which no month is known. */
export interface CubeTime {
  readonly year: FinancialYear;
  readonly month?: Month;
}

/** The times that occur, in order: by year, whole years before their months. */
export interface TimeCodes {
  readonly times: readonly CubeTime[];
  /** By month less `firstMonth`, and by year less `firstYear`. */
  readonly codeOfMonth: Int32Array;
  readonly firstMonth: Month;
  readonly codeOfYear: Int32Array;
  readonly firstYear: FinancialYear;
}

/** Collects the times of the counted records, and of `others`. */
export function timeCodes(
  { length, month, year, exclusion }: RecordColumns,
  others: readonly number[] = [],
): TimeCodes {
  const months = new NumberRange();
  const years = new NumberRange();
  const addRange = (record: number) => {
    if (month[record] !== NOT_KNOWN) months.add(month[record]!);
    else if (year[record] !== NOT_KNOWN) years.add(year[record]!);
  };
  for (let record = 0; record < length; record++) if (exclusion[record] === 0) addRange(record);
  others.forEach(addRange);
  const hasMonth = new Uint8Array(months.width);
  const hasYear = new Uint8Array(years.width);
  const mark = (record: number) => {
    if (month[record] !== NOT_KNOWN) hasMonth[month[record]! - months.first] = 1;
    else if (year[record] !== NOT_KNOWN) hasYear[year[record]! - years.first] = 1;
  };
  for (let record = 0; record < length; record++) if (exclusion[record] === 0) mark(record);
  others.forEach(mark);
  const times: CubeTime[] = [];
  hasYear.forEach((has, index) => {
    if (has === 1) times.push({ year: years.first + index });
  });
  hasMonth.forEach((has, index) => {
    const value = months.first + index;
    if (has === 1) times.push({ year: financialYearOf(value), month: value });
  });
  times.sort((one, other) => one.year - other.year || (one.month ?? 0) - (other.month ?? 0));
  const codeOfMonth = new Int32Array(hasMonth.length);
  const codeOfYear = new Int32Array(hasYear.length);
  times.forEach((time, code) => {
    if (time.month === undefined) codeOfYear[time.year - years.first] = code;
    else codeOfMonth[time.month - months.first] = code;
  });
  return { times, codeOfMonth, firstMonth: months.first, codeOfYear, firstYear: years.first };
}

class NumberRange {
  first = 0;
  #last = -1;

  add(value: number): void {
    if (this.#last < this.first) {
      this.first = value;
      this.#last = value;
    } else if (value < this.first) this.first = value;
    else if (value > this.#last) this.#last = value;
  }

  get width(): number {
    return this.#last - this.first + 1;
  }
}
