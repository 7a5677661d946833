import { MONTH_WORDS, monthOfName, yearOfDigits } from '../values/month-names';
import type { TakenText } from './taken-text';

/** A month as written: 1–12, with its year where that stands beside it. */
export interface MonthWords {
  readonly month: number;
  readonly year?: number;
  /** The day of the month, where a date stands for its month. */
  readonly day?: number;
  /** Another year it may be: the cell of 17 April 2018 may be what Excel made of a typed "Apr 17". */
  readonly orYear?: number;
}

/** Months from one to another, both included, as "Apr–Jun" or "Q1"; a year where one is written. */
export interface SpanWords {
  readonly first: MonthWords;
  readonly last: MonthWords;
}

const NAME = `(${MONTH_WORDS.join('|')})`;
/** A year after a month: " 17", "'17", "-2017", "2017", "_17"; a colon after it would make it a time. */
const YEAR_AFTER = String.raw`(?:[\s._/-]{0,3}['’]?((?:19|20)\d\d|\d\d))?`;
/** A day before a month's name makes it part of a date. */
const DAY_BEFORE = String.raw`(?:(?<!\d)\d{1,2}(?:st|nd|rd|th)?\s+)?`;
const NAMED_MONTH = new RegExp(
  String.raw`(?:(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s+)?(?<![\p{L}])${NAME}\.?(?![\p{L}])${YEAR_AFTER}(?![\d:])`,
  'iu',
);
const RANGE_WORD = String.raw`\s*(?:-|–|—|\bto\b|\buntil\b)\s*(?:the\s+)?`;
const NAMED_SPAN = new RegExp(
  String.raw`${DAY_BEFORE}(?<![\p{L}])${NAME}\.?(?![\p{L}])${YEAR_AFTER}${RANGE_WORD}${DAY_BEFORE}${NAME}\.?(?![\p{L}])${YEAR_AFTER}(?![\d:])`,
  'iu',
);
const YEAR_FIRST = /(?<![\d/.-])((?:19|20)\d\d)[-/._](0[1-9]|1[0-2])(?![\d]|[/.-]\d)/;
const YEAR_LAST = /(?<![\d/.-])(0?[1-9]|1[0-2])[-/._]((?:19|20)\d\d)(?!\d)/;
const RUN_TOGETHER = /(?<!\d)(20\d\d)(0[1-9]|1[0-2])(?!\d)/;
const QUARTER =
  /\b(?:q(?:tr|uarter)?\.?\s*([1-4]|one|two|three|four)|([1-4])(?:st|nd|rd|th)\s+q(?:tr|uarter)|(first|second|third|fourth)\s+quarter)\b/i;
const QUARTER_WORDS = new Map([
  ['one', 1],
  ['first', 1],
  ['two', 2],
  ['second', 2],
  ['three', 3],
  ['third', 3],
  ['four', 4],
  ['fourth', 4],
]);

/** Takes the first range of months ("April to June 2017", "1 Apr 17 – 31 Mar 18"). */
export function takeMonthSpan(text: TakenText): SpanWords | undefined {
  return text.take(NAMED_SPAN, (match) => {
    const last = monthWords(match[3]!, match[4]);
    const first = monthWords(match[1]!, match[2]);
    if (!first || !last) return undefined;
    return { first: first.year === undefined ? yearBefore(first, last) : first, last };
  });
}

/** Takes every month a text names, from left to right within each way of writing. */
export function takeMonths(text: TakenText): MonthWords[] {
  return [
    ...text.takeAll(YEAR_FIRST, (match) => ({ month: Number(match[2]), year: Number(match[1]) })),
    ...text.takeAll(YEAR_LAST, (match) => ({ month: Number(match[1]), year: Number(match[2]) })),
    ...text.takeAll(NAMED_MONTH, ([, day, name = '', year]) => {
      const words = monthWords(name, year);
      return words && day !== undefined ? { ...words, day: Number(day) } : words;
    }),
  ];
}

/** Takes 201704: only for names of sheets and files. */
export function takeRunTogetherMonth(text: TakenText): MonthWords | undefined {
  return text.take(RUN_TOGETHER, (match) => ({ month: Number(match[2]), year: Number(match[1]) }));
}

/** Takes a quarter of the financial year: 1 is April to June. */
export function takeQuarter(text: TakenText): 1 | 2 | 3 | 4 | undefined {
  return text.take(QUARTER, (match) => {
    const written = (match[1] ?? match[2] ?? match[3]!).toLowerCase();
    const number = QUARTER_WORDS.get(written) ?? Number(written);
    return number === 1 || number === 2 || number === 3 || number === 4 ? number : undefined;
  });
}

function monthWords(name: string, year: string | undefined): MonthWords | undefined {
  const month = monthOfName(name.toLowerCase());
  if (month === undefined) return undefined;
  return year === undefined ? { month } : { month, year: yearOfDigits(year) };
}

/** In "April to June 2017" the year holds for both ends; in "October to March 2018" the first lies a year before. */
function yearBefore(first: MonthWords, last: MonthWords): MonthWords {
  if (last.year === undefined) return first;
  return { month: first.month, year: first.month <= last.month ? last.year : last.year - 1 };
}
