import type { FinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import type { Measure } from '../recognise/layout';
import type { Area, UntoldMonths } from '../records/records';
import type { RateGrain } from './cube';
import type { SpokenMonths } from './spoken-months';
import type { CubeTime } from './time-codes';

/** Whether a measure has figures, by reporting area (its index, -1: none recorded) and time. */
export interface ReportedTimes {
  readonly month: (measure: Measure, area: number, month: Month) => boolean;
  readonly year: (measure: Measure, area: number, year: FinancialYear) => boolean;
  /** Whether some figure of the measure there tells the category or the sub-area as well. */
  readonly tells: (measure: Measure, area: number, time: CubeTime, grain: RateGrain) => boolean;
}

/** What one combination of the cube has figures of. */
export interface Figured {
  readonly area: number;
  readonly time: CubeTime;
  readonly measures: readonly Measure[];
  readonly hasCategory: boolean;
  readonly hasSubArea: boolean;
}

/**
 * Finds what areas report from the combinations that occur in the cube. A month without any figure of a measure is
 * reported all the same, as none, where a log that records the measure was kept for the area in it (`spoken`); a year of
 * which months are in no table (`untold`) is not.
 */
export function findReportedTimes(
  figured: Iterable<Figured>,
  areas: readonly Area[],
  spoken: SpokenMonths,
  untold: readonly UntoldMonths[] = [],
): ReportedTimes {
  const found = collectFigured(figured);
  const has = (measure: Measure, area: number, time: CubeTime, grain: RateGrain) =>
    found.get(keyOf(area, time))?.[grain].has(measure) ?? false;
  const isSpoken = (measure: Measure, area: number, month: Month) =>
    area >= 0 && spoken(measure, areas[area]!.name, month);
  const month = (measure: Measure, area: number, when: Month) =>
    has(measure, area, { month: when, year: 0 }, 'all') || isSpoken(measure, area, when);
  const year = (measure: Measure, area: number, when: FinancialYear) =>
    has(measure, area, { year: when }, 'all') &&
    !untold.some((one) => one.measure === measure && one.area === area && one.year === when);
  return {
    month,
    year,
    tells: (measure, area, time, grain) => {
      if (has(measure, area, time, grain)) return true;
      // A log without a single arrest in a month tells as much of each category: none.
      return (
        time.month !== undefined && !has(measure, area, time, 'all') && isSpoken(measure, area, time.month)
      );
    },
  };
}

/** The measures an area has figures of at one time, in all and in finer grains. */
type Told = Readonly<Record<RateGrain, Set<Measure>>>;

/** Combinations of one area and time often follow each other: what they say goes to one place without looking it up. */
function collectFigured(figured: Iterable<Figured>): ReadonlyMap<string, Told> {
  const found = new Map<string, Told>();
  let [place, when, told]: [number?, CubeTime?, Told?] = [];
  for (const { area, time, measures, hasCategory, hasSubArea } of figured) {
    if (told === undefined || area !== place || time !== when) {
      [place, when] = [area, time];
      const key = keyOf(area, time);
      told = found.get(key);
      if (!told) found.set(key, (told = { all: new Set(), category: new Set(), subArea: new Set() }));
    }
    for (const measure of measures) {
      told.all.add(measure);
      if (hasCategory) told.category.add(measure);
      if (hasSubArea) told.subArea.add(measure);
    }
  }
  return found;
}

function keyOf(area: number, { year, month }: CubeTime): string {
  return `${area} ${month === undefined ? `year ${year}` : month}`;
}
