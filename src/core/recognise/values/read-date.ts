import {
  type CivilDate,
  type DateSystem,
  dateOfDayNumber,
  dayNumberOfSerial,
  isCivilDate,
} from '../../calendar/civil-date';
import type { Cell } from '../../grid/cell';
import { LONGEST_VALUE, unread } from './cell-text';
import { type DateParts, type NumberOrder, parseDateText } from './date-text';
import { plainText, tidyText } from './normalise-text';
import type { DateReading, TimeReading } from './readings';
import { minutesOfFraction, parseTimeText } from './time-text';

export interface DateOptions {
  /** The column holds serials as text ("42828"), as an export without formats does. */
  readonly serialTexts?: boolean;
  /** Which of two numbers in a text is the day; without it the first. */
  readonly order?: NumberOrder;
}

/** A date, and the time of day written with it; the time is `blank` where there is none. */
export interface DateTimeReading {
  readonly date: DateReading;
  readonly time: TimeReading;
}

/** A number without a date format is a serial from 1 January 1990 to 31 December 2099, else it is no date. */
const FIRST_PLAUSIBLE_DAY = 32_874;
const LAST_PLAUSIBLE_DAY = 73_050;
const LAST_DAY = 2_958_465;
/** The serial of 29 February 1900, a day that never was. */
const FICTITIOUS_LEAP_DAY = 60;

/**
 * Reads a date. Day before month unless the column is known to be written otherwise: the workbooks are kept in the
 * United Kingdom, and a reader that fell back on month before day where day first is impossible (04/13/2017) would read
 * half of an American column the wrong way round without a word; without an `order`, such a date stays unread. The order
 * is judged for a column as a whole (`judgeDateOrder`). Two-digit years: `yearOfTwoDigits`.
 *
 * `swappable` says that the month is written in numbers and the day could be one too: it holds for serials and ISO
 * dates as well, because Excel and export programs carry on what was swapped when it was typed.
 */
export function readDate(cell: Cell, system: DateSystem, options: DateOptions = {}): DateReading {
  return readDateTime(cell, system, options).date;
}

/** Reads a text as `readDate` does. With `serialSystem`, digits alone are a serial of that date system. */
export function readDateText(text: string, serialSystem?: DateSystem, order?: NumberOrder): DateReading {
  return readDateTimeText(text, serialSystem, order).date;
}

/** Reads a date and the time with it: "2017-04-03T01:30:00Z", "03/04/2017 1.30am", a serial with a fraction. */
export function readDateTime(cell: Cell, system: DateSystem, options: DateOptions = {}): DateTimeReading {
  switch (cell.kind) {
    case 'blank':
      return withoutTime({ kind: 'blank' });
    case 'text':
      return readDateTimeText(cell.text, options.serialTexts === true ? system : undefined, options.order);
    case 'date':
      return ofSerial(cell.serial, system, 1, LAST_DAY) ?? withoutTime(unread(cell));
    case 'number':
      return ofNumber(cell.number, system) ?? withoutTime(unread(cell));
    case 'boolean':
    case 'error':
      return withoutTime(unread(cell));
  }
}

/** Reads a text as `readDateTime` does. */
export function readDateTimeText(
  text: string,
  serialSystem?: DateSystem,
  order?: NumberOrder,
): DateTimeReading {
  const plain = plainText(text).toLowerCase();
  if (plain === '') return withoutTime({ kind: 'blank' });
  const found = plain.length > LONGEST_VALUE ? undefined : parseDateTime(plain, order);
  if (found) return found;
  if (serialSystem !== undefined && /^\d{5}(?:\.\d{1,15})?$/.test(plain)) {
    const serial = ofSerial(Number(plain), serialSystem, FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY);
    if (serial) return serial;
  }
  return withoutTime({ kind: 'unread', text: tidyText(text) });
}

/** Date alone, date and time, or time and date: wherever a space, comma, "at" or the T of ISO 8601 parts them. */
function parseDateTime(plain: string, order: NumberOrder | undefined): DateTimeReading | undefined {
  const alone = parseDateText(plain, order);
  if (alone) return withoutTime(readingOfParts(alone));
  const seams = /(?<=\d)t(?=\d)|,?\s(?:at\s|@\s?)?|@/g;
  for (const seam of plain.matchAll(seams)) {
    const before = plain.slice(0, seam.index);
    const after = plain.slice(seam.index + seam[0].length);
    const reading = dateAndTime(before, after, order) ?? dateAndTime(after, before, order);
    if (reading) return reading;
  }
  return undefined;
}

function dateAndTime(
  dateText: string,
  timeText: string,
  order: NumberOrder | undefined,
): DateTimeReading | undefined {
  const minutes = parseTimeText(timeText);
  const parts = minutes === undefined ? undefined : parseDateText(dateText, order);
  if (minutes === undefined || parts === undefined) return undefined;
  return { date: readingOfParts(parts), time: { kind: 'time', minutes } };
}

function readingOfParts({ day, month, year, monthInWords }: DateParts): DateReading {
  if (year === undefined) return { kind: 'partial', day, month };
  const date = { year, month, day };
  return { kind: 'date', date, swappable: !monthInWords && isSwappable(date) };
}

/** Whether the day could be the month and the month the day, and it would make a difference. */
function isSwappable({ month, day }: CivilDate): boolean {
  return day <= 12 && day !== month;
}

function ofNumber(number: number, system: DateSystem): DateTimeReading | undefined {
  if (Number.isInteger(number) && number >= 10_000_000 && number <= 99_999_999) {
    const parts = parseDateText(String(number));
    return parts && withoutTime(readingOfParts(parts));
  }
  return ofSerial(number, system, FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY);
}

function ofSerial(
  serial: number,
  system: DateSystem,
  firstDay: number,
  lastDay: number,
): DateTimeReading | undefined {
  if (!Number.isFinite(serial) || serial < 1) return undefined;
  if (system === '1900' && Math.floor(serial) === FICTITIOUS_LEAP_DAY) return undefined;
  // Rounded to the second first, so that 23:59:59.99 of one day is 0:00 of the next, as Excel shows it.
  const seconds = Math.round(dayNumberOfSerial(serial, system) * 86_400);
  const day = Math.floor(seconds / 86_400);
  if (day < firstDay || day > lastDay) return undefined;
  const date = dateOfDayNumber(day);
  if (!isCivilDate(date)) return undefined;
  const fraction = (seconds - day * 86_400) / 86_400;
  const time: TimeReading =
    fraction === 0 ? { kind: 'blank' } : { kind: 'time', minutes: minutesOfFraction(fraction) };
  return { date: { kind: 'date', date, swappable: isSwappable(date) }, time };
}

function withoutTime(date: DateReading): DateTimeReading {
  return { date, time: { kind: 'blank' } };
}
