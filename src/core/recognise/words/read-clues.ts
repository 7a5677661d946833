import type { FinancialYear } from '../../calendar/financial-year';
import type { Measure } from '../layout';
import { plainText } from '../values/normalise-text';
import { measuresOfTitle } from './measure-words';
import {
  type MonthWords,
  type SpanWords,
  takeMonths,
  takeMonthSpan,
  takeRunTogetherMonth,
} from './month-words';
import { namesIn } from './name-words';
import { type PartOfYearWords, takePartOfYear } from './part-of-year';
import { TakenText } from './taken-text';
import { takeCalendarYear, takeFinancialYears, takeRunTogetherYear } from './year-words';

/** What a title, a sheet's name or a file's name says about the table under it. */
export interface Clues {
  /** Months named singly; a sheet "Apr 17" has one. */
  readonly months: readonly MonthWords[];
  readonly span?: SpanWords;
  /** Which months of a year its table tells, as a quarter or a half; `whole` where it says that it tells all. */
  readonly partOfYear?: PartOfYearWords;
  readonly years: readonly FinancialYear[];
  /** Those of the years that are written so that they may be something else: "11/12". */
  readonly doubtfulYears: readonly FinancialYear[];
  /** Years that stand alone, such as 2017. */
  readonly calendarYears: readonly number[];
  readonly measures: readonly Measure[];
  /** What could be the names of areas. */
  readonly names: readonly string[];
  /** It speaks of a breakdown by area. */
  readonly isByArea: boolean;
  /** It speaks of the parts of an area: "Stevenage (Areas)". */
  readonly isOfParts: boolean;
}

export type ClueSource = 'title' | 'sheet' | 'file';

const BY_AREA =
  /\(\s*(?:by\s+)?(?:sub-?\s?)?areas?\s*\)|\bby\s+(?:sub-?\s?)?(?:area|neighbourhood|ward|district|town|location)s?\b|\bsub-?\s?areas\b|\bneighbourhoods\b/i;
const OF_PARTS =
  /\(\s*(?:by\s+)?(?:sub-?\s?)?areas\s*\)|\bby\s+sub-?\s?area\b|\bsub-?\s?areas\b|\bneighbourhoods?\b/i;

/** Reads what a text around a table says. In names of sheets and files digits that run together are years too. */
export function readClues(written: string, source: ClueSource): Clues {
  const text = plainText(written).slice(0, 300);
  const plain = source === 'file' ? text.replace(/\.[a-z]{3,4}$/i, '').replaceAll('_', ' ') : text;
  const taken = new TakenText(plain);
  const named = takeFinancialYears(taken);
  const years = named.map(({ year }) => year);
  const isSure = (year: FinancialYear): boolean => named.some((one) => one.year === year && !one.isDoubtful);
  const span = takeMonthSpan(taken);
  const months = takeMonths(taken).filter((month) => !isOnlyAWord(month, plain));
  if (source !== 'title') {
    const month = takeRunTogetherMonth(taken);
    if (month) months.push(month);
    const year = takeRunTogetherYear(taken);
    if (year !== undefined) years.push(year);
  }
  const calendarYears: number[] = [];
  for (let year = takeCalendarYear(taken); year !== undefined; year = takeCalendarYear(taken))
    calendarYears.push(year);
  const partOfYear = takePartOfYear(taken, plain, span);
  const names = taken.parts.flatMap((part) => namesIn(part));
  return {
    months,
    ...(span && { span }),
    ...(partOfYear && { partOfYear }),
    years,
    doubtfulYears: named.map(({ year }) => year).filter((year) => !isSure(year)),
    calendarYears,
    measures: measuresOfTitle(plain),
    names,
    isByArea: BY_AREA.test(plain),
    isOfParts: OF_PARTS.test(plain),
  };
}

/** "may" and "march" are words too; without a capital and a year they are no months. */
function isOnlyAWord({ month, year }: MonthWords, text: string): boolean {
  return year === undefined && (month === 5 || month === 3) && /\b(?:may|march)\b/.test(text);
}
