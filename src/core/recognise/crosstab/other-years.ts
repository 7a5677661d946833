import { isYearLine, type Line } from './line';
import type { SummedLine, TotalReason } from './total-lines';

/**
 * Finds the totals of another year: "Shire 2016/17" where "Shire" is the total, and a bare "Last year" where the areas
 * have lines of that year themselves. Adds them to `totals`. "Alpha last yr" beside "Alpha" counts, in its own year.
 */
export function addTotalsOfOtherYears(
  candidates: readonly SummedLine[],
  totals: Map<number, TotalReason>,
): void {
  const ofTotals = new Set(
    candidates
      .filter(({ line }) => totals.has(line.index) && line.names.length > 0)
      .map(({ line }) => nameOf(line)),
  );
  const ofYears = candidates.filter(({ line }) => !totals.has(line.index) && isYearLine(line));
  for (const { line } of ofYears) {
    if (ofTotals.has(nameOf(line))) totals.set(line.index, 'total of another year');
  }
  for (const one of ofYears) {
    const parts = ofYears.filter((other) => !totals.has(other.line.index) && isPartOf(one, other));
    if (one.line.names.length === 0 && parts.length > 0) totals.set(one.line.index, 'total of another year');
  }
}

/** A named line of the year and measure of one that names nothing else. */
function isPartOf({ line, time }: SummedLine, { line: other, time: timeOfOther }: SummedLine): boolean {
  return (
    other.names.length > 0 &&
    isYearLine(other) &&
    other.measure === line.measure &&
    time?.year === timeOfOther?.year
  );
}

function nameOf({ names, measure }: Line): string {
  return JSON.stringify([measure, names.map(({ text }) => text.toLowerCase())]);
}
