import type { PartOfYear } from '../layout';
import { type SpanWords, takeQuarter } from './month-words';
import type { TakenText } from './taken-text';

/** A text with one of these speaks of a year, whatever quarter it names. */
const OF_THE_YEAR = /\b(?:(?:full|whole|entire|financial)[\s-]+year|year[\s-]+end|annual)\b/i;
/** A text with one of these speaks of what there is of a year: up to the quarter it names. */
const TO_DATE =
  /\b(?:(?:year|yr)[\s-]+to[\s-]+date|to[\s-]+date|ytd|cumulative(?:ly)?|so far|running totals?)\b/i;
const HALF =
  /\b(?:h([12])|(first|second|1st|2nd)[\s-]+(?:half|six[\s-]+months)|half(?:[\s-]+year)?\s+(1|2|one|two))\b/i;
const FIRST_HALF = /^(?:1|1st|first|one)$/i;

/** The part of a year a text names, `whole` for all twelve months; `to date` where it does not say up to which month. */
export type PartOfYearWords = PartOfYear | 'whole' | 'to date';

/** What a text says of the part of the year its table tells. */
export function takePartOfYear(
  taken: TakenText,
  text: string,
  span: SpanWords | undefined,
): PartOfYearWords | undefined {
  const quarters: number[] = [];
  for (let quarter = takeQuarter(taken); quarter !== undefined; quarter = takeQuarter(taken))
    quarters.push(quarter);
  const half = taken.take(HALF, (match) => (FIRST_HALF.test(match[1] ?? match[2] ?? match[3]!) ? 1 : 2));
  if (OF_THE_YEAR.test(text)) return 'whole';
  const named = partNamed(span, quarters, half);
  if (!TO_DATE.test(text)) return named;
  return named === undefined ? 'to date' : toDate(named);
}

function partNamed(
  span: SpanWords | undefined,
  quarters: readonly number[],
  half: number | undefined,
): PartOfYear | 'whole' | undefined {
  if (span) return partOfSpan(span);
  if (quarters.length > 0) return partOf((Math.min(...quarters) - 1) * 3, Math.max(...quarters) * 3 - 1);
  return half === undefined ? undefined : partOf((half - 1) * 6, half * 6 - 1);
}

/** All there is of a year up to the end of a part of it; all of it where that is its end. */
export function toDate(part: PartOfYear | 'whole'): PartOfYear | 'whole' {
  return part === 'whole' || part.last === 11 ? 'whole' : { first: 0, last: part.last, isToDate: true };
}

function partOfSpan({ first, last }: SpanWords): PartOfYear | 'whole' {
  const years = first.year === undefined || last.year === undefined ? 0 : last.year - first.year;
  const isLonger = years * 12 + last.month - first.month >= 11;
  return isLonger ? 'whole' : partOf(placeInYear(first.month), placeInYear(last.month));
}

/** Months that begin in one financial year and end in the next are no part of either. */
function partOf(first: number, last: number): PartOfYear | 'whole' {
  return first > last || last - first === 11 ? 'whole' : { first, last };
}

function placeInYear(month: number): number {
  return (month + 8) % 12;
}
