import { type FinancialYear, parseFinancialYear } from '../../calendar/financial-year';
import { findFinancialYears } from '../values/read-financial-year';
import type { TakenText } from './taken-text';

/** What a text says about the year, from the surest to the vaguest. */
export interface YearWords {
  /** A financial year, written as one. */
  readonly year?: FinancialYear;
  /** The year is written so that it may be something else. */
  readonly isYearDoubtful?: true;
  /** A year alone, such as 2017: a calendar year, or the financial year it begins. */
  readonly calendarYear?: number;
  /** "This year" 0, "last year" −1. */
  readonly relative?: 0 | -1;
}

/** 201718 and 1718, as sheets and files are named. */
const RUN_TOGETHER = /(?<!\d)((?:20)?\d\d)(\d\d)(?!\d)/;
const ALONE = /(?<![\d/.-])((?:19|20)\d\d)(?![\d]|[/.-]\d)/;
const THIS_YEAR = /\b(?:this|current)\s+(?:(?:financial|fin|fiscal)\.?\s+)?y(?:ea)?r(?:['’]?s)?\b|^ty$/i;
/** "Last yr", "Same period last year's figures", "Year before"; what they say it of goes with them. */
const LAST_YEAR =
  /(?:\b(?:the\s+)?same\s+(?:period|time|months?|quarter|point)\s+(?:(?:in|of)\s+)?(?:the\s+)?)?\b(?:(?:last|la?st|prev(?:ious)?\.?|prior|preceding)\s*(?:(?:financial|fin|fiscal)\.?\s+)?y(?:ea)?rs?(?:['’]?s)?|(?:y(?:ea)?r\s+(?:before|previous|prior)|(?:twelve|12)\s+months\s+(?:ago|before)|a\s+year\s+ago|(?:last|previous|prior)\s+(?:twelve|12)\s+months))\b/i;
/** Abbreviations: small letters could be a word's, so only where they stand alone or at an end. */
const LAST_YEAR_INITIALS =
  /(?<![\p{L}\d/-])(?:LY|PY|L\/Y|P\/Y|PYTD|LYTD)(?![\p{L}\d/-])|^(?:ly|py|l\/y|p\/y|lytd|pytd)$/u;

/** A financial year as a text names it. */
export interface NamedYear {
  readonly year: FinancialYear;
  /** It is written so that it may be something else: "11/12" a day, "2011-12" a month. */
  readonly isDoubtful: boolean;
}

/** Takes every financial year a text names, from left to right. */
export function takeFinancialYears(text: TakenText): NamedYear[] {
  const found = findFinancialYears(text.remaining);
  // From the right, so that taking one does not move the next.
  for (const { index, length } of found.toReversed()) text.takeAt(index, length);
  return found.map(({ year, ambiguous }) => ({ year, isDoubtful: ambiguous }));
}

/** Takes 1718 or 201718: only for names of sheets and files, where digits are scarce and mean something. */
export function takeRunTogetherYear(text: TakenText): FinancialYear | undefined {
  return text.take(RUN_TOGETHER, ([, start = '', end = '']) => {
    // 1920 and 2021 are years; 1718 and 201718 are pairs.
    return start === '19' || start === '20' ? undefined : parseFinancialYear(`${start}/${end}`);
  });
}

/** Takes a year that stands alone. */
export function takeCalendarYear(text: TakenText): number | undefined {
  return text.take(ALONE, (match) => Number(match[1]));
}

/** Takes "this year" or "last year". */
export function takeRelativeYear(text: TakenText): 0 | -1 | undefined {
  if (text.has(LAST_YEAR) || text.has(LAST_YEAR_INITIALS)) return -1;
  return text.has(THIS_YEAR) ? 0 : undefined;
}
