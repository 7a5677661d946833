import type { CivilDate } from '../../calendar/civil-date';
import type { FinancialYear } from '../../calendar/financial-year';

/**
 * What a cell says, once read. `blank` is an empty cell; `unread` keeps the text that could not be read. The
 * readers in this folder take a cell's content and never guess: what may mean two things says so.
 */
export type DateReading =
  | {
      readonly kind: 'date';
      readonly date: CivilDate;
      /** Whether day and month could change places: both are numbers, both could be either, and they differ. */
      readonly swappable: boolean;
    }
  | { readonly kind: 'partial'; readonly day: number; readonly month: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unread'; readonly text: string };

/** Minutes after midnight; 24:00 is read as 1440, for the caller to place. */
export type TimeReading =
  | { readonly kind: 'time'; readonly minutes: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unread'; readonly text: string };

/** `nil` is a written none ("nil", "-"): its value is 0, but it is not a typed zero. */
export type CountReading =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'nil' }
  | { readonly kind: 'not applicable' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unread'; readonly text: string };

export type AnswerReading =
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'not applicable' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unread'; readonly text: string };

/** A share of time as a fraction of 1; `asPercentage` where it was written as 99 and not as 0.99. */
export type AvailabilityReading =
  | { readonly kind: 'availability'; readonly fraction: number; readonly asPercentage: boolean }
  | { readonly kind: 'not applicable' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unread'; readonly text: string };

/** Hours. */
export type DurationReading =
  | { readonly kind: 'duration'; readonly hours: number }
  | { readonly kind: 'not applicable' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unread'; readonly text: string };

/** A month written as text: with its year ("Apr 17"), or without ("Apr"). `ambiguous` where the year could be another. */
export type MonthReading =
  | { readonly kind: 'month'; readonly year: number; readonly month: number; readonly ambiguous: boolean }
  | { readonly kind: 'month of any year'; readonly month: number }
  | { readonly kind: 'none' };

/** A year in a cell of its own: the calendar's, or a financial year by the year it begins. */
export type YearReading =
  | { readonly kind: 'calendar'; readonly year: number }
  | { readonly kind: 'financial'; readonly year: FinancialYear }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unread'; readonly text: string };

/**
 * A quarter of the financial year, 1 for April to June; `year` where it is written with it. `ambiguous` where a single
 * year is given ("Q1 2018"), which may be the calendar's: then `year` is absent.
 */
export type QuarterReading =
  | {
      readonly kind: 'quarter';
      readonly quarter: 1 | 2 | 3 | 4;
      readonly year?: FinancialYear;
      readonly ambiguous: boolean;
    }
  | { readonly kind: 'none' };
