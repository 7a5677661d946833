import {
  type CivilDate,
  type DateSystem,
  dateOfDayNumber,
  dayNumberOfSerial,
} from '../../calendar/civil-date';
import type { Cell } from '../../grid/cell';
import { LONGEST_VALUE } from './cell-text';
import { monthOfPeriod, parseMonthText, parsePeriodText } from './month-text';
import { yearOfTwoDigits } from './month-names';
import { plainText } from './normalise-text';
import { readDate, readDateText } from './read-date';
import type { MonthReading } from './readings';

export interface MonthOptions {
  /** The column or header counts the periods of the financial year: "M1", "Period 1" and 1 are April. */
  readonly financialPeriods?: boolean;
}

const NO_MONTH: MonthReading = { kind: 'none' };

/**
 * Reads a month from a header, a sheet name or a column of months. A date is the month it lies in. `ambiguous` says
 * that the year could be another: "17 Apr" (a day?), "2011-12" (a financial year?), and a date cell such as 17 April
 * 2018, which is what Excel makes of a typed "Apr 17"; in a column of whole dates the caller knows better.
 */
export function readMonth(cell: Cell, system: DateSystem, options: MonthOptions = {}): MonthReading {
  switch (cell.kind) {
    case 'text':
      return readMonthText(cell.text, options);
    case 'date':
      return ofDate(readDate(cell, system));
    case 'number':
      return ofNumber(cell.number, system, options);
    case 'blank':
    case 'boolean':
    case 'error':
      return NO_MONTH;
  }
}

/** Reads a text as `readMonth` does. */
export function readMonthText(text: string, options: MonthOptions = {}): MonthReading {
  const plain = plainText(text).toLowerCase();
  if (plain === '' || plain.length > LONGEST_VALUE) return NO_MONTH;
  const period = options.financialPeriods === true ? periodOf(plain) : undefined;
  const reading = period ?? parseMonthText(plain);
  if (reading) return reading;
  const date = readDateText(plain);
  return date.kind === 'date' ? monthOf(date.date, false) : NO_MONTH;
}

function periodOf(plain: string): MonthReading | undefined {
  return parsePeriodText(/^\d{1,2}$/.test(plain) ? `m${plain}` : plain);
}

/** 201810, the first of a month as a serial without its format, or, when told, a period. */
function ofNumber(number: number, system: DateSystem, options: MonthOptions): MonthReading {
  if (!Number.isInteger(number)) return NO_MONTH;
  const period = options.financialPeriods === true ? monthOfPeriod(number) : undefined;
  if (period !== undefined) return { kind: 'month of any year', month: period };
  if (number >= 190_000 && number < 210_000) return parseMonthText(String(number)) ?? NO_MONTH;
  const date = dateOfDayNumber(dayNumberOfSerial(number, system));
  const plausible = number > 0 && date.year >= 1990 && date.year <= 2099;
  return plausible && date.day === 1 ? monthOf(date, false) : NO_MONTH;
}

function ofDate(reading: ReturnType<typeof readDate>): MonthReading {
  if (reading.kind !== 'date') return NO_MONTH;
  const { year, day } = reading.date;
  return monthOf(reading.date, day >= 10 && yearOfTwoDigits(day) !== year);
}

function monthOf({ year, month }: CivilDate, ambiguous: boolean): MonthReading {
  return { kind: 'month', year, month, ambiguous };
}
