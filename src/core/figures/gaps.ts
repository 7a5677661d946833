import type { FinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import type { Measure } from '../recognise/layout';
import { type Cube, NOT_RECORDED } from './cube';

/** A month of which an area has nothing: [x] not available, or [z] not applicable because it had not joined yet. */
export interface MonthGap {
  readonly measure: Measure;
  readonly area: string;
  readonly month: Month;
  readonly shorthand: '[x]' | '[z]';
}

/**
 * The months without data in the cube's year and the year before, within the span in which anybody reports the
 * measure, for every reporting area that reports it by month at all. Months an area has only a figure for the whole
 * year of are gaps too. Nothing is filled in.
 */
export function findMonthGaps(cube: Cube, measure: Measure): MonthGap[] {
  const monthsOfArea = new Map<string, Set<Month>>();
  for (const { year, area, month, values } of cube.rows) {
    if (month === undefined || !values.has(measure) || !isReportedOn(cube, year)) continue;
    const months = monthsOfArea.get(area);
    if (months) months.add(month);
    else monthsOfArea.set(area, new Set([month]));
  }
  const span = monthsBetween([...monthsOfArea.values()].flatMap((months) => [...months]));
  return cube.areas.flatMap(({ name: area, joinedOn }) => {
    const months = monthsOfArea.get(area);
    if (!months || area === NOT_RECORDED) return [];
    return span
      .filter((month) => !months.has(month))
      .map((month): MonthGap => ({
        measure,
        area,
        month,
        shorthand: joinedOn !== undefined && month < joinedOn ? '[z]' : '[x]',
      }));
  });
}

function isReportedOn(cube: Cube, year: FinancialYear): boolean {
  return year === cube.year || year === cube.year - 1;
}

function monthsBetween(months: readonly Month[]): Month[] {
  if (months.length === 0) return [];
  const sorted = [...months].sort((one, other) => one - other);
  const first = sorted[0]!;
  return Array.from({ length: sorted.at(-1)! - first + 1 }, (_, index) => first + index);
}
