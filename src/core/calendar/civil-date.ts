/** A day as people write it. `month` is 1–12. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The two ways a workbook counts days: from 1900 (Windows) or from 1904 (old Macintosh). */
export type DateSystem = '1900' | '1904';

/** Days between the two systems' day zero; ECMA-376 part 1, 18.17.4.1. */
const DAYS_FROM_1900_TO_1904 = 1462;

/** The 1900 system has a 29 February 1900 that never was: serials up to it lie one day off. */
const FICTITIOUS_LEAP_DAY = 60;

const MILLISECONDS_A_DAY = 86_400_000;
const DAY_NUMBER_OF_UNIX_EPOCH = 25_569;

/**
 * A day number counts days since 30 December 1899, so it equals the 1900-system serial of any day from
 * 1 March 1900 on. It is the one form in which days are stored and compared.
 */
export type DayNumber = number;

/** Turns a workbook's date serial (days, with the time as a fraction) into a day number with the same fraction. */
export function dayNumberOfSerial(serial: number, system: DateSystem): DayNumber {
  if (system === '1904') return serial + DAYS_FROM_1900_TO_1904;
  return serial < FICTITIOUS_LEAP_DAY ? serial + 1 : serial;
}

/** Turns a whole day number into a workbook's date serial; `undefined` for a day before the system's first. */
export function serialOfDayNumber(dayNumber: DayNumber, system: DateSystem): number | undefined {
  const inOwnSystem = system === '1904' ? dayNumber - DAYS_FROM_1900_TO_1904 : dayNumber;
  const serial = system === '1900' && dayNumber <= FICTITIOUS_LEAP_DAY ? inOwnSystem - 1 : inOwnSystem;
  return serial >= 1 ? serial : undefined;
}

/** Turns a civil date into its day number; the date must exist (`isCivilDate`). */
export function dayNumberOfDate({ year, month, day }: CivilDate): DayNumber {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MILLISECONDS_A_DAY + DAY_NUMBER_OF_UNIX_EPOCH;
}

/** Turns a day number (any fraction is dropped) into the civil date. */
export function dateOfDayNumber(dayNumber: DayNumber): CivilDate {
  const date = new Date((Math.floor(dayNumber) - DAY_NUMBER_OF_UNIX_EPOCH) * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether the numbers name a day that exists (31 April does not, 29 February only in leap years). */
export function isCivilDate({ year, month, day }: CivilDate): boolean {
  if (![year, month, day].every(Number.isInteger)) return false;
  if (month < 1 || month > 12 || day < 1 || year < 1 || year > 9999) return false;
  return day <= daysInMonth(year, month);
}

/** The number of days in a month; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day of the week, 0 Sunday to 6 Saturday. */
export function weekdayOf(dayNumber: DayNumber): number {
  return (((Math.floor(dayNumber) - 1) % 7) + 7) % 7;
}
