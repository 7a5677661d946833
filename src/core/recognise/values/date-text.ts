import { isCivilDate } from '../../calendar/civil-date';
import { monthOfName, yearOfDigits } from './month-names';

/**
 * The parts of a written date, in whatever order they were written. `monthInWords` where the month is a word, so
 * that it cannot change places with the day.
 */
export interface DateParts {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  readonly monthInWords: boolean;
}

/**
 * Which of two numbers is the day: 03/04/2017. With `else`, the other way round where the first makes no date: 04/13/2017.
 */
export type NumberOrder = 'day first' | 'month first' | 'day first, else month' | 'month first, else day';

type Form = readonly [
  RegExp,
  (groups: readonly (string | undefined)[]) => DateParts | undefined,
  /** The two numbers stand in the order of the column; others in an order of their own. */
  'either order'?,
];

/** Between numbers: a separator with or without spaces, or a space. */
const SEPARATOR = String.raw`(?:\s?[/.\-\\_]\s?|\s)`;
/** Around a month in words anything goes, and nothing: 3-Apr-17, 3 Apr. 2017, 03APR17. */
const LOOSE = String.raw`[\s.,/\-_]{0,3}`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`'?(\d{4}|\d{2})`;
const WORD = String.raw`([a-z]{3,9})`;
const END = String.raw`[.,]?`;

/** Every form a date is written in. A form that matches but names no month decides nothing: the next is tried. */
const FORMS: readonly Form[] = [
  // 03/04/2017, 3.4.17, 3 4 17
  [
    form(String.raw`(\d{1,2})${SEPARATOR}(\d{1,2})${SEPARATOR}${YEAR}${END}`),
    ([, day, month, year]) => inNumbers(day, month, year),
    'either order',
  ],
  // 2017-04-03, 2017/4/3
  [
    form(String.raw`(\d{4})${SEPARATOR}(\d{1,2})${SEPARATOR}(\d{1,2})`),
    ([, year, month, day]) => inNumbers(day, month, year),
  ],
  // 20170403; the same digits never make a date both ways round, as no month is 19 or 20.
  [form(String.raw`((?:19|20)\d{2})(\d{2})(\d{2})`), ([, year, month, day]) => inNumbers(day, month, year)],
  [form(String.raw`(\d{2})(\d{2})((?:19|20)\d{2})`), ([, day, month, year]) => inNumbers(day, month, year)],
  // 3/4: no year.
  [
    form(String.raw`(\d{1,2})\s?[/.\-\\]\s?(\d{1,2})`),
    ([, day, month]) => inNumbers(day, month, undefined),
    'either order',
  ],
  // 3rd April 2017, 3 Apr 17, 03APR2017, 3rd of April
  [
    form(String.raw`${DAY}${LOOSE}(?:of\s)?${WORD}${LOOSE}(?:${YEAR})?${END}`),
    ([, day, month, year]) => inWords(day, month, year),
  ],
  // April 3, 2017
  [
    form(String.raw`${WORD}${LOOSE}${DAY}[\s,./\-]{1,3}${YEAR}${END}`),
    ([, month, day, year]) => inWords(day, month, year),
  ],
  // April 3, April 3rd, April 17th – but not "April 17", which is as likely the month of a year.
  [
    form(String.raw`${WORD}\s(\d(?!\d)|\d{1,2}(?=st|nd|rd|th))(?:st|nd|rd|th)?`),
    ([, month, day]) => inWords(day, month, undefined),
  ],
  // 2017 April 3, 2017-Apr-03
  [
    form(String.raw`(\d{4})${LOOSE}${WORD}${LOOSE}${DAY}`),
    ([, year, month, day]) => inWords(day, month, year),
  ],
];

const WEEKDAY =
  /^(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)(?![a-z])[.,]?\s?/;
const ARTICLE = /^(?:the\s)/;

/**
 * Reads plain lower-case text as a date and nothing but a date. The parts name a day that exists (29 February
 * without a year does); anything else gives `undefined`.
 */
export function parseDateText(plain: string, order: NumberOrder = 'day first'): DateParts | undefined {
  const text = plain.replace(WEEKDAY, '').replace(ARTICLE, '');
  for (const [pattern, partsOf, isEither] of FORMS) {
    const match = pattern.exec(text);
    const parts = match === null ? undefined : partsOf(match);
    const found = parts && (isEither ? inOrder(parts, order) : [parts]).find(exists);
    if (found) return found;
  }
  return undefined;
}

/** The parts of a date read day first, as the order has them: what is to be tried first stands first. */
function inOrder(parts: DateParts, order: NumberOrder): readonly DateParts[] {
  const other = { ...parts, day: parts.month, month: parts.day };
  switch (order) {
    case 'day first':
      return [parts];
    case 'month first':
      return [other];
    case 'day first, else month':
      return [parts, other];
    case 'month first, else day':
      return [other, parts];
  }
}

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

function inNumbers(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): DateParts | undefined {
  return withYear({ day: Number(day), month: Number(month), monthInWords: false }, year);
}

function inWords(
  day: string | undefined,
  word: string | undefined,
  year: string | undefined,
): DateParts | undefined {
  const month = monthOfName(word ?? '');
  return month === undefined ? undefined : withYear({ day: Number(day), month, monthInWords: true }, year);
}

function withYear(parts: Omit<DateParts, 'year'>, year: string | undefined): DateParts {
  return year === undefined ? parts : { ...parts, year: yearOfDigits(year) };
}

/** Excel knows no day before 1900; "3 Apr 0130" has a time behind it and no year. */
function exists({ day, month, year = 2000 }: DateParts): boolean {
  return year >= 1900 && isCivilDate({ day, month, year });
}
