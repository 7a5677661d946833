import { parseFinancialYear } from '../../calendar/financial-year';
import { parseDateText } from './date-text';
import { monthOfName, yearOfDigits } from './month-names';
import type { MonthReading } from './readings';

type Reader = (groups: readonly (string | undefined)[]) => MonthReading | undefined;
type Form = readonly [RegExp, Reader];

const LOOSE = String.raw`[\s.,/\-_]{0,3}`;
const WORD = String.raw`([a-z]{3,9})\.?`;
/** What Excel adds to the name of a copied sheet. */
const COPY_MARK = /\s?\(\d{1,2}\)$/;

const FORMS: readonly Form[] = [
  // Apr, April
  [form(WORD), ([, word]) => inAnyYear(monthOfName(word ?? ''))],
  // April 2017, Apr-17, APR17, Apr '17. The year comes second: a day would come first.
  [
    form(`${WORD}${LOOSE}'?(\\d{4}|\\d{2})`),
    ([, word, year]) => inYear(monthOfName(word ?? ''), yearOfDigits(year ?? ''), false),
  ],
  // 2017 April
  [form(`(\\d{4})${LOOSE}${WORD}`), ([, year, word]) => inYear(monthOfName(word ?? ''), Number(year), false)],
  // April 2017/18: the April of that financial year.
  [
    form(String.raw`${WORD}[\s,-]{1,3}((?:fy\s?)?(?:\d{4}|\d{2})[/-]\d{1,4})`),
    ([, word, year]) => inFinancialYear(monthOfName(word ?? ''), year ?? ''),
  ],
  // 17 Apr: a month of 2017 or the 17th of April.
  [
    form(`(\\d{2})[\\s.,/\\-_]{1,3}${WORD}`),
    ([, year, word]) =>
      Number(year) <= 31 ? inYear(monthOfName(word ?? ''), yearOfDigits(year ?? ''), true) : undefined,
  ],
  // 2018-10, 2018/10, 201810. Where the halves follow each other (2011-12) it may be a financial year.
  [
    form(String.raw`(\d{4})\s?[/.\-_]?\s?(\d{2})`),
    ([, year, month]) => inYear(Number(month), Number(year), halvesFollow(year ?? '', month ?? '')),
  ],
  // 10/2018
  [
    form(String.raw`(\d{1,2})\s?[/.\-_]\s?(\d{4})`),
    ([, month, year]) => inYear(Number(month), Number(year), false),
  ],
  // 04/17, where the second half is no month and no year that follows the first.
  [
    form(String.raw`(\d{2})\s?[/.\-]\s?(\d{2})`),
    ([, month, year]) =>
      Number(year) > 12 && Number(year) !== Number(month) + 1
        ? inYear(Number(month), yearOfDigits(year ?? ''), true)
        : undefined,
  ],
];

const PERIOD =
  /^(?:month|mth|m|period|per|p)\.?\s?(\d{1,2})(?:[\s,-]{1,3}((?:fy\s?)?(?:\d{4}|\d{2})[/-]\d{1,4}))?$/;

/** Reads plain lower-case text as a month and nothing but one; `undefined` for anything else. */
export function parseMonthText(plain: string): MonthReading | undefined {
  const text = plain.replace(COPY_MARK, '');
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text);
    const reading = match === null ? undefined : read(match);
    if (reading) return reading;
  }
  const date = parseDateText(text);
  return date?.year === undefined ? undefined : inYear(date.month, date.year, false);
}

/** Reads "M1", "Period 12", "P3 2017/18" as the months of the financial year, April first. */
export function parsePeriodText(plain: string): MonthReading | undefined {
  const match = PERIOD.exec(plain);
  const month = match ? monthOfPeriod(Number(match[1])) : undefined;
  return match?.[2] === undefined ? inAnyYear(month) : inFinancialYear(month, match[2]);
}

/** The calendar month, 1–12, of a period of the financial year, 1–12. */
export function monthOfPeriod(period: number): number | undefined {
  return Number.isInteger(period) && period >= 1 && period <= 12 ? ((period + 2) % 12) + 1 : undefined;
}

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

function inAnyYear(month: number | undefined): MonthReading | undefined {
  return month === undefined ? undefined : { kind: 'month of any year', month };
}

function inYear(month: number | undefined, year: number, ambiguous: boolean): MonthReading | undefined {
  if (month === undefined || month < 1 || month > 12 || year < 1900 || year > 2099) return undefined;
  return { kind: 'month', year, month, ambiguous };
}

function inFinancialYear(month: number | undefined, yearText: string): MonthReading | undefined {
  const start = parseFinancialYear(yearText);
  if (month === undefined || start === undefined) return undefined;
  return inYear(month, month >= 4 ? start : start + 1, false);
}

function halvesFollow(year: string, month: string): boolean {
  return Number(month) === (Number(year) + 1) % 100;
}
