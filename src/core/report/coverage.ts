import { type FinancialYear, financialYearOf, monthsOfFinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import type { SpokenMonths } from '../figures/spoken-months';
import { type Cube, type CubeRow, NOT_RECORDED } from '../figures/cube';
import { MEASURES, type Measure } from '../recognise/layout';
import { type Period, PERIODS, yearOfPeriod } from './period';
import type { Gap } from './report-input';

/** Whether there is a figure, and why there is none. */
export type CoverageState = 'recorded' | 'missing' | 'before joining';

/** The dimensions a record may lack. */
export type RecordedDimension = 'area' | 'subArea' | 'month' | 'category' | 'source';

/** What the records of the report's two years say anything about. */
export interface Coverage {
  /** Whether the year has any value of the measure. */
  readonly has: (measure: Measure, period: Period) => boolean;
  /** Whether any value of the measure in that year tells the dimension; `area` narrows it to one reporting area. */
  readonly tells: (measure: Measure, dimension: RecordedDimension, period: Period, area?: string) => boolean;
  /** One area's month, or, without an area, whether any area has the month. */
  readonly ofMonth: (measure: Measure, area: string | undefined, month: Month) => CoverageState;
  readonly ofYear: (measure: Measure, area: string, period: Period) => CoverageState;
  /**
   * The months of a year, April first, of one area or, without an area, of all. A figure for the whole year stands for
   * each of them where no month has its own.
   */
  readonly monthsOf: (measure: Measure, area: string | undefined, period: Period) => readonly CoverageState[];
  /** Missing months of areas that have figures for other months of the year, by measure, area and month. */
  readonly gaps: readonly Gap[];
}

/**
 * Reads the coverage off the cube. `spoken` tells a month in which nothing happened from one nobody kept, `untold` which
 * months are in no figure of a whole year.
 */
export function createCoverage(cube: Cube, spoken: SpokenMonths, untold: readonly Gap[] = []): Coverage {
  const found = collectKeys(cube.rows, new Set(PERIODS.map((period) => yearOfPeriod(cube.year, period))));
  const joinedOn = new Map(cube.areas.map((area) => [area.name, area.joinedOn]));

  const tells = (measure: Measure, dimension: RecordedDimension, period: Period, area = '') =>
    found.has(keyOf(dimension, measure, yearOfPeriod(cube.year, period), area));

  const ofAreaMonth = (measure: Measure, area: string, month: Month): CoverageState => {
    // What no area is known for is not kept by month: where there is nothing, nothing is missing.
    if (area === NOT_RECORDED) return 'recorded';
    if (found.has(keyOf('in month', measure, month, area)) || spoken(measure, area, month)) return 'recorded';
    return month < (joinedOn.get(area) ?? month) ? 'before joining' : 'missing';
  };

  const ofMonth = (measure: Measure, area: string | undefined, month: Month): CoverageState => {
    if (area !== undefined) return ofAreaMonth(measure, area, month);
    if (found.has(keyOf('in month', measure, month, ''))) return 'recorded';
    const states = cube.areas
      .filter(({ name }) => name !== NOT_RECORDED)
      .map(({ name }) => ofAreaMonth(measure, name, month));
    if (states.includes('recorded')) return 'recorded';
    return states.length > 0 && states.every((state) => state === 'before joining')
      ? 'before joining'
      : 'missing';
  };

  const ofYear = (measure: Measure, area: string, period: Period): CoverageState => {
    const year = yearOfPeriod(cube.year, period);
    if (found.has(keyOf('in year', measure, year, area))) return 'recorded';
    const states = monthsOfFinancialYear(year).map((month) => ofAreaMonth(measure, area, month));
    if (states.includes('recorded')) return 'recorded';
    return states.every((state) => state === 'before joining') ? 'before joining' : 'missing';
  };

  const has = (measure: Measure, period: Period) =>
    found.has(keyOf('in year', measure, yearOfPeriod(cube.year, period), ''));

  const isUntold = (measure: Measure, area: string | undefined, month: Month) =>
    untold.some((gap) => gap.measure === measure && gap.area === area && gap.month === month);
  const ofWholeYear = (measure: Measure, area: string | undefined, period: Period) =>
    monthsOfFinancialYear(yearOfPeriod(cube.year, period)).map((month): CoverageState =>
      isUntold(measure, area, month) ? 'missing' : 'recorded',
    );
  const known = new Map<string, readonly CoverageState[]>();
  const monthsOf = (measure: Measure, area: string | undefined, period: Period) => {
    const key = `${measure} ${period} ${area === undefined ? 'all' : `in ${area}`}`;
    let states = known.get(key);
    if (!states) {
      const ofMonths = monthsOfFinancialYear(yearOfPeriod(cube.year, period)).map((month) =>
        ofMonth(measure, area, month),
      );
      const isWhole =
        !ofMonths.includes('recorded') &&
        (area === undefined ? has(measure, period) : ofYear(measure, area, period) === 'recorded');
      known.set(key, (states = isWhole ? ofWholeYear(measure, area, period) : ofMonths));
    }
    return states;
  };

  const tellsMonths = (measure: Measure, area: string, month: Month) =>
    found.has(keyOf('month', measure, financialYearOf(month), area));
  const years = new Set(PERIODS.map((period) => yearOfPeriod(cube.year, period)));
  return {
    has,
    tells,
    ofMonth,
    ofYear,
    monthsOf,
    gaps: [
      ...findGaps(cube, (measure, area, period) => tells(measure, 'month', period, area), ofAreaMonth),
      ...untold.filter(
        ({ measure, area, month }) =>
          years.has(financialYearOf(month)) &&
          !tellsMonths(measure, area, month) &&
          cube.areas.some(({ name }) => name === area),
      ),
    ],
  };
}

type KeyKind = RecordedDimension | 'in year' | 'in month';

function keyOf(kind: KeyKind, measure: Measure, time: number, area: string): string {
  return `${kind} ${measure} ${time} ${area}`;
}

/** Everything that occurs, each as a key; an empty area stands for any. */
function collectKeys(rows: readonly CubeRow[], years: ReadonlySet<FinancialYear>): Set<string> {
  const found = new Set<string>();
  for (const row of rows) {
    if (!years.has(row.year)) continue;
    const told = dimensionsOf(row);
    for (const measure of row.values.keys()) {
      for (const area of ['', row.area]) {
        found.add(keyOf('in year', measure, row.year, area));
        if (row.month !== undefined) found.add(keyOf('in month', measure, row.month, area));
        for (const dimension of told) found.add(keyOf(dimension, measure, row.year, area));
      }
    }
  }
  return found;
}

function dimensionsOf(row: CubeRow): RecordedDimension[] {
  const told: RecordedDimension[] = [];
  if (row.month !== undefined) told.push('month');
  if (row.area !== NOT_RECORDED) told.push('area');
  if (row.subArea !== NOT_RECORDED) told.push('subArea');
  if (row.category !== NOT_RECORDED) told.push('category');
  if (row.source !== NOT_RECORDED) told.push('source');
  return told;
}

function findGaps(
  cube: Cube,
  reportsByMonth: (measure: Measure, area: string, period: Period) => boolean,
  stateOf: (measure: Measure, area: string, month: Month) => CoverageState,
): Gap[] {
  const gaps: Gap[] = [];
  for (const measure of MEASURES) {
    for (const { name: area } of cube.areas) {
      for (const period of PERIODS) {
        if (area === NOT_RECORDED || !reportsByMonth(measure, area, period)) continue;
        for (const month of monthsOfFinancialYear(yearOfPeriod(cube.year, period))) {
          if (stateOf(measure, area, month) === 'missing') gaps.push({ measure, area, month });
        }
      }
    }
  }
  return gaps;
}
