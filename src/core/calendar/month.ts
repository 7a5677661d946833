import type { CivilDate } from './civil-date';

/** A month of a year as one integer, `year * 12 + (month - 1)`, so months can be compared and stepped. */
export type Month = number;

/** The month that `month` (1–12) of `year` is. */
export function monthOf(year: number, month: number): Month {
  return year * 12 + (month - 1);
}

/** The month a day lies in. */
export function monthOfDate(date: CivilDate): Month {
  return monthOf(date.year, date.month);
}

/** The calendar year of a month. */
export function yearOfMonth(month: Month): number {
  return Math.floor(month / 12);
}

/** The month's number in its calendar year, 1–12. */
export function monthNumber(month: Month): number {
  return (month % 12) + 1;
}

/** Writes a month as `2017-04`. */
export function formatMonthKey(month: Month): string {
  return `${String(yearOfMonth(month)).padStart(4, '0')}-${String(monthNumber(month)).padStart(2, '0')}`;
}

/** Reads `2017-04`; anything else gives `undefined`. */
export function parseMonthKey(text: string): Month | undefined {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return match ? monthOf(Number(match[1]), Number(match[2])) : undefined;
}
