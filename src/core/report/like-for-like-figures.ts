import { type ComparedMeasure, isCompared } from '../figures/cube';
import type { Figure } from '../figures/figure';
import type { Measure } from '../recognise/layout';
import { type Period, PERIODS, yearOfPeriod } from './period';
import type { ReportContext } from './report-context';
import { type Filter, yearSum } from './tables/table-row';
import { isCoveredAlike } from './uneven-years';

/** A year's count of a measure in the areas and months that report it in both years. */
export function comparableSum(
  context: ReportContext,
  measure: ComparedMeasure,
  period: Period,
  filter: Filter = {},
): Figure {
  return yearSum(context, measure, period, { ...filter, likeForLike: measure });
}

/**
 * Whether the totals of the two years, as they stand, count the same areas and months. What is covered decides it: totals
 * may be equal by chance, or because they are rounded or withheld. Only records without an area are covered by nothing;
 * whether some of them are in one year alone is told where the totals a reader sees tell it.
 */
export function isLikeForLike(context: ReportContext, measure: ComparedMeasure): boolean {
  return (
    isCoveredAlike(context, measure) &&
    PERIODS.every(
      (period) =>
        context.evaluate(comparableSum(context, measure, period)) ===
        context.evaluate(yearSum(context, measure, period)),
    )
  );
}

/** Whether there is anything of a measure, in one area or in any, that both years report. */
export function hasLikeForLike(context: ReportContext, measure: Measure, area?: string): boolean {
  if (!isCompared(measure)) return false;
  const years = PERIODS.map((period) => yearOfPeriod(context.year, period));
  return context.cube.rows.some(
    (row) =>
      row.likeForLike.has(measure) && years.includes(row.year) && (area === undefined || row.area === area),
  );
}
