import { NOT_RECORDED, type RateGrain } from '../../figures/cube';
import type { Figure } from '../../figures/figure';
import { reportText } from '../../language/en-GB/report';
import { tableText } from '../../language/en-GB/report-tables';
import { type Period, PERIODS, yearOfPeriod } from '../period';
import { isRecordedAlike } from '../recorded-alike';
import type { ReportContext } from '../report-context';
import type { RateSpec } from './table-columns';
import { type Filter, type RowSpec, type TableScope, yearSum } from './table-row';

/** What a year's rates of one kind are counted over. */
export interface RatePopulation {
  /** Narrows both counts to the areas and months that record both; empty where all of them do. */
  readonly filter: Filter;
  /** Whether a row has a rate over one and the same population. */
  readonly isOf: (row: RowSpec) => boolean;
}

/** More areas than this are not named one by one. */
const MOST_NAMED = 12;

/** What the rates of a table count, so that what is divided and what it is divided by are of the same areas and months. */
export function populationOf(context: ReportContext, rate: RateSpec, period: Period): RatePopulation {
  const { grain, area } = rate;
  if (grain === undefined) {
    return { filter: {}, isOf: (row) => isRecordedAlike(context, rate.of, rate.to, period, row.filter.area) };
  }
  if (isWhole(context, grain, period, area)) return { filter: {}, isOf: () => true };
  const alike = isRecordedAlike(context, rate.of, rate.to, period);
  return {
    filter: { rated: grain },
    isOf: (row) =>
      // Areas together have a rate where all of them record both, or where the rows tell more than the area.
      (alike || grain !== 'all' || row.filter.area !== undefined) &&
      (context.evaluate(row.figure(rate.to, period, { rated: grain })) !== 0 ||
        context.evaluate(row.figure(rate.to, period)) === 0),
  };
}

/**
 * Arrests per 100 incidents of all areas together, over the areas and months that record both; `within` narrows these
 * further.
 */
export function arrestRate(context: ReportContext, period: Period, within: Filter = {}): Figure {
  const filter: Filter = isWhole(context, 'all', period) ? within : { ...within, rated: 'all' };
  return {
    type: 'ratio',
    of: yearSum(context, 'arrests', period, filter),
    to: yearSum(context, 'incidents', period, filter),
    per: 100,
  };
}

/** Which areas the rates of a table are of, where that is not all of them. */
export function populationNotes(
  context: ReportContext,
  scope: TableScope,
  grain: RateGrain,
  area?: string,
): string[] {
  if (!(['incidents', 'arrests'] as const).every((measure) => scope.measures.includes(measure))) return [];
  const periods = PERIODS.filter((period) => period === 'now' || scope.compares('arrests'));
  const narrowed = periods.filter((period) => !isWhole(context, grain, period, area));
  if (narrowed.length === 0) return [];
  const told = narrowed.map((period) => {
    const year = yearOfPeriod(context.year, period);
    const areas = context.areas
      .map(({ name }) => name)
      .filter((name) => area === undefined || name === area)
      .filter((name) =>
        context.cube.rows.some((row) => row.year === year && row.area === name && row.rated.has(grain)),
      );
    const names =
      areas.length > MOST_NAMED ? tableText.notes.someAreas(areas.length) : reportText.list(areas);
    const yearName = period === 'now' ? context.names.year : context.names.lastYear;
    return tableText.notes.ratedAreas(yearName, areas.length === 0 ? tableText.notes.noArea : names);
  });
  return [tableText.notes.rated[grain](told)];
}

const RATED = ['incidents', 'arrests'] as const;

/** Whether every incident and every arrest of the year is of areas and months that record both. */
function isWhole(context: ReportContext, grain: RateGrain, period: Period, area?: string): boolean {
  const filter: Filter = area === undefined ? {} : { area };
  const isRated = (rated: RateGrain) =>
    RATED.every(
      (measure) =>
        context.evaluate(yearSum(context, measure, period, filter)) ===
        context.evaluate(yearSum(context, measure, period, { ...filter, rated })),
    );
  return isRated(grain) || (grain !== 'all' && isRated('all') && isToldOfAll(context, grain, period, area));
}

/** Whether nothing is without a category (or sub-area), though tables beside the counted ones may tell it. */
function isToldOfAll(
  { cube, year }: ReportContext,
  grain: 'category' | 'subArea',
  period: Period,
  area?: string,
): boolean {
  const rows = cube.rows.filter(
    (row) => row.year === yearOfPeriod(year, period) && (area === undefined || row.area === area),
  );
  return RATED.every((measure) => {
    const withoutName = rows.filter((row) => row[grain] === NOT_RECORDED);
    return withoutName.reduce((sum, { values }) => sum + (values.get(measure) ?? 0), 0) === 0;
  });
}
