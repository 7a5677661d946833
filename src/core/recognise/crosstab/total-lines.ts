import type { FinancialYear } from '../../calendar/financial-year';
import type { Month } from '../../calendar/month';
import type { LineTime } from './date-lines';
import { isYearLine, type Line } from './line';
import { addTotalsOfOtherYears } from './other-years';
import { addRunningSums } from './running-sums';
import { isBesideItsPart } from './to-date-lines';
import { measureMeant, partsOfWholes } from './wholes-of-parts';
import { addUnnamedTotals, type NameStanding } from './unnamed-totals';

/** Why a line is a total and no line of counts. */
export type TotalReason =
  | 'label'
  | 'formula'
  | 'adds up'
  | 'nearly adds up'
  | 'runs up'
  | 'part of the year'
  | 'year of the months'
  | 'total of another year'
  | 'part of a total';

/** A line with what is needed to see whether it adds up the others. */
export interface SummedLine {
  readonly line: Line;
  readonly time: LineTime | undefined;
  readonly values: readonly (number | undefined)[];
  /** The share of its counts whose formula adds up the other lines. */
  readonly summedShare: number;
  /** Parents, comparisons and the like have been taken out of the question before. */
  readonly isCandidate: boolean;
}

const MOST_SUMMED = 0.6;

/** The totals among the lines of one axis. */
export interface FoundTotals {
  readonly totals: ReadonlyMap<number, TotalReason>;
  /** Lines that add up the others and yet are known by name: they count, which is to be said. */
  readonly kept: readonly Line[];
}

/**
 * Finds the totals among the lines of one axis, by label, by formula, or because they add up the others. `across` are
 * the months of the values, `undefined` where the line across is no month.
 */
export function findTotals(
  lines: readonly SummedLine[],
  standingOf: (line: Line) => NameStanding,
  across: readonly (Month | undefined)[] = [],
): FoundTotals {
  const totals = new Map<number, TotalReason>();
  const candidates = lines.filter(({ isCandidate }) => isCandidate);
  const months = candidates.filter(({ time, line }) => time?.month !== undefined && line.month !== undefined);
  const years = new Set(months.map(({ time }) => time!.year));
  const yearOfMonths = years.size === 1 ? [...years][0] : undefined;
  const isAcrossMonths = across.some((month) => month !== undefined);
  const wholes = partsOfWholes(candidates);
  const areWhole = new Set(wholes.values());
  for (const one of candidates) {
    if (areWhole.has(one.line)) continue;
    const reason = wholes.has(one.line.index)
      ? 'part of a total'
      : reasonOf(one, candidates, months.length, isAcrossMonths, yearOfMonths);
    if (reason) totals.set(one.line.index, reason);
  }
  // Where everything is headed "Total", that is simply what the counts are called.
  if (candidates.every(({ line }) => totals.get(line.index) === 'label')) totals.clear();
  addRunningSums(candidates, totals, across);
  const kept = addUnnamedTotals(candidates, totals, standingOf);
  addTotalsOfOtherYears(candidates, totals);
  return { totals, kept };
}

function reasonOf(
  { line, time, summedShare }: SummedLine,
  others: readonly SummedLine[],
  months: number,
  isAcrossMonths: boolean,
  yearOfMonths: FinancialYear | undefined,
): TotalReason | undefined {
  const hasMonths = months > 0;
  if (line.isSubtotal) return 'label';
  if (
    line.month === undefined &&
    (line.quarter !== undefined || line.span !== undefined || line.isYearToDate)
  ) {
    // Month by month, a year to date is a running total.
    const isRunning = line.isYearToDate && isAcrossMonths;
    const isPart = hasMonths || isRunning || isBesideItsPart(line, others);
    return isPart ? 'part of the year' : undefined;
  }
  if (isYearLine(line) && hasMonths && line.names.length === 0) {
    if (line.isTotal && time?.year === undefined) return 'label';
    return time?.year === yearOfMonths || isYearAmong(time?.year, others) ? 'year of the months' : undefined;
  }
  if (line.isTotal) return isTotalOfOthers(line, others, hasMonths) ? 'label' : undefined;
  if (summedShare >= MOST_SUMMED && line.month === undefined) return 'formula';
  return undefined;
}

function isYearAmong(year: FinancialYear | undefined, others: readonly SummedLine[]): boolean {
  return (
    year !== undefined && others.some(({ line, time }) => line.month !== undefined && time?.year === year)
  );
}

/** "Total incidents" is a total beside other incidents, and a measure beside arrests. */
function isTotalOfOthers(line: Line, others: readonly SummedLine[], hasMonths: boolean): boolean {
  if (line.measure === undefined || hasMonths) return true;
  return others.some(
    ({ line: other }) =>
      other !== line &&
      !other.isTotal &&
      (other.measure === line.measure ||
        (other.measure === undefined &&
          other.names.length > 0 &&
          (measureMeant(other) ?? line.measure) === line.measure)),
  );
}
