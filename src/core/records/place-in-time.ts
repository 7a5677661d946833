import { dayNumberOfDate, isCivilDate, type DayNumber } from '../calendar/civil-date';
import { type FinancialYear, financialYearOf } from '../calendar/financial-year';
import { type Month, monthNumber, monthOf, yearOfMonth } from '../calendar/month';
import type { ExclusionReason } from './exclusion';
import { NOT_KNOWN, type RemarkCode } from './records';
import type { WrittenDate } from './written-date';

/** When a row counts, or why it does not. */
export interface Placement {
  readonly month: Month;
  readonly year: FinancialYear;
  readonly day: DayNumber;
  readonly exclusion?: ExclusionReason;
  readonly remark?: RemarkCode;
}

/** What the sheet, section, file or a month column says of the time of a row. */
export interface TimeContext {
  /** The month the row belongs to by its sheet, or by its own month column. */
  readonly month?: Month;
  readonly year?: FinancialYear;
  /** What a column of years says: it holds for dates without a year. */
  readonly yearOfRow?: { readonly kind: 'calendar' | 'financial'; readonly year: number };
  /** `month` stands in the row itself: a row without a date is then nothing to remark on. */
  readonly fromRow: boolean;
}

/**
 * Says in which month a row with a date column counts. A date in the sheet's month is itself; one that falls into it
 * with day and month swapped counts there, with a remark; any other date counts by itself, with a remark. A date
 * that is blank or cannot be read gives way to the sheet's month; without one the row is excluded.
 */
export function placeDate(date: WrittenDate, context: TimeContext): Placement {
  switch (date.kind) {
    case 'date':
      return placeFullDate(date, context);
    case 'partial':
      return placePartialDate(date, context);
    case 'blank':
      return placeWithoutDate(context, 'date missing');
    case 'unread':
      return placeWithoutDate(context, 'date unreadable');
  }
}

/** Says in which month, or at least year, a row of a table without dates counts. */
export function placeUndated({ month, year }: TimeContext): Placement {
  if (month !== undefined) return inMonth(month);
  if (year !== undefined) return { month: NOT_KNOWN, year, day: NOT_KNOWN };
  return excluded('no month or year');
}

/** The month of that number (1–12) in a financial year. */
export function monthInYear(number: number, year: FinancialYear): Month {
  return monthOf(number >= 4 ? year : year + 1, number);
}

/** The month of that number (1–12) nearest to another month; half a year off, the later. */
export function monthNearest(number: number, to: Month): Month {
  const candidates = [-1, 0, 1].map((years) => monthOf(yearOfMonth(to) + years, number));
  return candidates.reduce((best, month) => (Math.abs(month - to) <= Math.abs(best - to) ? month : best));
}

function placeFullDate(date: WrittenDate, context: TimeContext): Placement {
  if (context.month === undefined || date.month === context.month) return inMonth(date.month, date.day);
  if (date.swappedMonth === context.month) {
    return { ...inMonth(date.swappedMonth, date.swappedDay), remark: 'day and month swapped' };
  }
  return { ...inMonth(date.month, date.day), remark: 'date outside sheet month' };
}

/**
 * A day and a month without a year: the year is that of the row, else the one nearest to the sheet's month, or that of the
 * sheet's year.
 */
function placePartialDate(date: WrittenDate, context: TimeContext): Placement {
  const month = monthOfPartial(date.monthOfYear, context);
  if (month === undefined) return placeWithoutDate(context, 'date unreadable');
  const day = dayIn(month, date.dayOfMonth);
  if (context.month === undefined || month === context.month) {
    return day === undefined ? placeWithoutDate(context, 'date unreadable') : inMonth(month, day);
  }
  const swappedDay =
    monthNumber(context.month) === date.dayOfMonth ? dayIn(context.month, date.monthOfYear) : undefined;
  if (swappedDay !== undefined)
    return { ...inMonth(context.month, swappedDay), remark: 'day and month swapped' };
  if (day === undefined) return placeWithoutDate(context, 'date unreadable');
  return { ...inMonth(month, day), remark: 'date outside sheet month' };
}

function monthOfPartial(number: number, { month, year, yearOfRow }: TimeContext): Month | undefined {
  if (yearOfRow?.kind === 'calendar') return monthOf(yearOfRow.year, number);
  if (yearOfRow) return monthInYear(number, yearOfRow.year);
  if (month !== undefined) return monthNearest(number, month);
  return year === undefined ? undefined : monthInYear(number, year);
}

function dayIn(month: Month, day: number): DayNumber | undefined {
  const date = { year: yearOfMonth(month), month: monthNumber(month), day };
  return isCivilDate(date) ? dayNumberOfDate(date) : undefined;
}

function placeWithoutDate(context: TimeContext, reason: ExclusionReason): Placement {
  if (context.month === undefined) return excluded(reason);
  return context.fromRow ? inMonth(context.month) : { ...inMonth(context.month), remark: 'date from sheet' };
}

function inMonth(month: Month, day: DayNumber = NOT_KNOWN): Placement {
  return { month, year: financialYearOf(month), day };
}

function excluded(exclusion: ExclusionReason): Placement {
  return { month: NOT_KNOWN, year: NOT_KNOWN, day: NOT_KNOWN, exclusion };
}
