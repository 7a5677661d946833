import type { TypedNumber } from './typed-number';
import { serialDay, yearOfSerial } from './serial-day';

/** What a date without all its parts is completed with. */
export interface DateCulture {
  /** Whether 1/4 is the first of April or the fourth of January. */
  readonly dayFirst: boolean;
  /** The number of the day it is today; dates without a year take its year. */
  readonly today: number;
}

/** Excel's own formats; the first shows as the system writes its dates. */
const SHORT_DATE = 'm/d/yyyy';
const DAY_MONTH = 'd-mmm';
const MONTH_YEAR = 'mmm-yy';
const DAY_MONTH_YEAR = 'd-mmm-yy';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads what Excel takes for a date, a time, or both. */
export function readTypedDate(text: string, culture: DateCulture): TypedNumber | undefined {
  const time = readTime(text);
  if (time) return time;
  const date = readDate(text, culture);
  if (date) return date;
  const both = /^(.+?)\s+(\d{1,2}:.+)$/.exec(text);
  if (!both) return undefined;
  const day = readDate(both[1]!, culture);
  const hours = readTime(both[2]!);
  return day && hours && { value: day.value + hours.value, format: `${SHORT_DATE} h:mm` };
}

function readTime(text: string): TypedNumber | undefined {
  const match = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?:\s*([ap])\.?m?\.?)?$/i.exec(text);
  if (!match) return undefined;
  const [, hourText, minuteText, secondText, half] = match;
  const hours = Number(hourText);
  const minutes = Number(minuteText);
  const seconds = Number(secondText ?? 0);
  if (minutes > 59 || seconds >= 60) return undefined;
  const withSeconds = secondText === undefined ? '' : ':ss';
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return undefined;
    const clock = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    return { value: partOfDay(clock, minutes, seconds), format: `h:mm${withSeconds} AM/PM` };
  }
  const format = hours >= 24 ? '[h]:mm:ss' : `h:mm${withSeconds}`;
  return { value: partOfDay(hours, minutes, seconds), format };
}

function partOfDay(hours: number, minutes: number, seconds: number): number {
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function readDate(text: string, culture: DateCulture): TypedNumber | undefined {
  const parts =
    /^([a-z]+|\d+)(?:\s*[-/]\s*|\s+|\s*,\s*)([a-z]+|\d+)(?:(?:\s*[-/]\s*|\s*,\s*|\s+)(\d+))?$/i.exec(text);
  if (!parts) return undefined;
  const [, one = '', two = '', three] = parts;
  if (/[a-z]/i.test(one + two)) return readNamedMonth(one, two, three, culture);
  if (/^\d+\s+\d+/.test(text)) return undefined;
  return three === undefined ? readTwoParts(one, two, culture) : readThreeParts(one, two, three, culture);
}

function readThreeParts(
  one: string,
  two: string,
  three: string,
  culture: DateCulture,
): TypedNumber | undefined {
  if (one.length === 4) return dated(serialDay(Number(one), Number(two), Number(three)), SHORT_DATE);
  const [day, month] = culture.dayFirst ? [one, two] : [two, one];
  return dated(serialDay(fullYear(three), Number(month), Number(day)), SHORT_DATE);
}

function readTwoParts(one: string, two: string, culture: DateCulture): TypedNumber | undefined {
  const [day, month] = culture.dayFirst ? [one, two] : [two, one];
  const thisYear = yearOfSerial(culture.today);
  if (one.length <= 2 && two.length <= 2) {
    const short = dated(serialDay(thisYear, Number(month), Number(day)), DAY_MONTH);
    if (short) return short;
  }
  // No day of this year: a month and its year, whichever comes first.
  if (one.length === 4) return dated(serialDay(Number(one), Number(two), 1), MONTH_YEAR);
  return dated(serialDay(fullYear(two), Number(one), 1), MONTH_YEAR);
}

function readNamedMonth(
  one: string,
  two: string,
  three: string | undefined,
  culture: DateCulture,
): TypedNumber | undefined {
  const nameFirst = /[a-z]/i.test(one);
  const month = MONTHS.findIndex((name) => isMonthName(nameFirst ? one : two, name)) + 1;
  const number = nameFirst ? two : one;
  if (month === 0 || /[a-z]/i.test(number)) return undefined;
  if (three !== undefined) return dated(serialDay(fullYear(three), month, Number(number)), DAY_MONTH_YEAR);
  if (number.length <= 2) {
    const short = dated(serialDay(yearOfSerial(culture.today), month, Number(number)), DAY_MONTH);
    if (short) return short;
  }
  return dated(serialDay(fullYear(number), month, 1), MONTH_YEAR);
}

const LONG_MONTHS = new Map([
  ['jan', 'january'],
  ['feb', 'february'],
  ['mar', 'march'],
  ['apr', 'april'],
  ['may', 'may'],
  ['jun', 'june'],
  ['jul', 'july'],
  ['aug', 'august'],
  ['sep', 'september'],
  ['oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
]);

function isMonthName(text: string, short: string): boolean {
  const word = text.toLowerCase();
  return word === short || word === LONG_MONTHS.get(short);
}

/** Two digits up to 29 are of this century, from 30 of the last: the setting of Windows. Three digits are no year. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return text.length === 4 ? year : 0;
  return year <= 29 ? 2000 + year : 1900 + year;
}

function dated(serial: number | undefined, format: string): TypedNumber | undefined {
  return serial === undefined ? undefined : { value: serial, format };
}
