import type { FinancialYear } from '../../calendar/financial-year';
import { addsUp } from './adds-up';
import type { LineTime } from './date-lines';
import { isYearLine, type Line } from './line';

/** Why a line is a total and no line of counts. */
export type TotalReason = 'label' | 'formula' | 'adds up' | 'part of the year' | 'year of the months';

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

/** Enough equal sums that they are no accident. */
const FEWEST_SUMS = 3;
const MOST_SUMMED = 0.6;

/** Finds the totals among the lines of one axis, by label, by formula, or because they add up the others. */
export function findTotals(lines: readonly SummedLine[]): Map<number, TotalReason> {
  const totals = new Map<number, TotalReason>();
  const candidates = lines.filter(({ isCandidate }) => isCandidate);
  const months = candidates.filter(({ time, line }) => time?.month !== undefined && line.month !== undefined);
  const years = new Set(months.map(({ time }) => time!.year));
  const yearOfMonths = years.size === 1 ? [...years][0] : undefined;
  for (const one of candidates) {
    const reason = reasonOf(one, candidates, months.length, yearOfMonths);
    if (reason) totals.set(one.line.index, reason);
  }
  // Where everything is headed "Total", that is simply what the counts are called.
  if (candidates.every(({ line }) => totals.get(line.index) === 'label')) totals.clear();
  addSilentTotals(candidates, totals);
  return totals;
}

function reasonOf(
  { line, time, summedShare }: SummedLine,
  others: readonly SummedLine[],
  months: number,
  yearOfMonths: FinancialYear | undefined,
): TotalReason | undefined {
  const hasMonths = months > 0;
  if (line.isSubtotal) return 'label';
  if (
    line.month === undefined &&
    (line.quarter !== undefined || line.span !== undefined || line.isYearToDate)
  ) {
    return hasMonths ? 'part of the year' : undefined;
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
      (other.measure === line.measure || (other.measure === undefined && other.names.length > 0)),
  );
}

/** A line that nothing names may still be a total: it equals the sum of the others in every cell. */
function addSilentTotals(candidates: readonly SummedLine[], totals: Map<number, TotalReason>): void {
  for (const one of candidates) {
    const { line } = one;
    const isNamed = line.label !== '' || line.month !== undefined || line.measure !== undefined;
    if (isNamed || totals.has(line.index)) continue;
    const parts = candidates.filter((other) => other !== one && !totals.has(other.line.index));
    const sums = one.values.filter((value) => value !== undefined && value > 0).length;
    if (parts.length < 2 || sums < FEWEST_SUMS) continue;
    if (
      addsUp(
        one.values,
        parts.map(({ values }) => values),
      ) === 'equal'
    )
      totals.set(line.index, 'adds up');
  }
}
