import { monthsOfFinancialYear } from '../calendar/financial-year';
import { type ComparedMeasure, isCompared } from '../figures/cube';
import type { Figure } from '../figures/figure';
import type { Measure } from '../recognise/layout';
import type { CoverageState } from './coverage';
import { type Period, PERIODS, yearOfPeriod } from './period';
import type { ReportContext } from './report-context';
import { type Filter, yearSum } from './tables/table-row';

/** A year's count of a measure in the areas and months that report it in both years. */
export function comparableSum(
  context: ReportContext,
  measure: ComparedMeasure,
  period: Period,
  filter: Filter = {},
): Figure {
  return yearSum(context, measure, period, { ...filter, likeForLike: measure });
}

/** Whether the totals of the two years, as they stand, count the same areas and months. */
export function isLikeForLike(context: ReportContext, measure: ComparedMeasure): boolean {
  return PERIODS.every(
    (period) =>
      context.evaluate(comparableSum(context, measure, period)) ===
      context.evaluate(yearSum(context, measure, period)),
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

/**
 * Whether figures of a measure are missing in one year that the other has: its totals then differ for that reason.
 * Months before an area joined are no gap.
 */
export function isUneven({ coverage, areas, year }: ReportContext, measure: Measure): boolean {
  const toldByArea = PERIODS.some((period) => coverage.tells(measure, 'area', period));
  const places = toldByArea ? areas.map(({ name }) => name) : [undefined];
  return places.some((area) => {
    const states = PERIODS.map((period) => {
      const months = monthsOfFinancialYear(yearOfPeriod(year, period));
      const ofMonths = months.map((month) => coverage.ofMonth(measure, area, month));
      // A figure for the whole year stands for each of its months.
      const isWhole =
        area === undefined
          ? coverage.has(measure, period)
          : coverage.ofYear(measure, area, period) === 'recorded';
      return isWhole && !ofMonths.includes('recorded')
        ? ofMonths.map((): CoverageState => 'recorded')
        : ofMonths;
    });
    const [before, now] = states;
    return before!.some(
      (state, index) =>
        (state === 'missing' && now![index] === 'recorded') ||
        (state === 'recorded' && now![index] === 'missing'),
    );
  });
}
