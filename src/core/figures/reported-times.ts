import type { FinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import type { Measure } from '../recognise/layout';
import type { Area } from '../records/records';
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
 * reported all the same, as none, where a log that records the measure was kept for the area in it (`spoken`).
 */
export function findReportedTimes(
  figured: Iterable<Figured>,
  areas: readonly Area[],
  spoken: SpokenMonths,
): ReportedTimes {
  const found = new Set<string>();
  for (const { area, time, measures, hasCategory, hasSubArea } of figured) {
    for (const measure of measures) {
      found.add(keyOf(measure, area, time, 'all'));
      if (hasCategory) found.add(keyOf(measure, area, time, 'category'));
      if (hasSubArea) found.add(keyOf(measure, area, time, 'subArea'));
    }
  }
  const isSpoken = (measure: Measure, area: number, month: Month) =>
    area >= 0 && spoken(measure, areas[area]!.name, month);
  const month = (measure: Measure, area: number, when: Month) =>
    found.has(keyOf(measure, area, { month: when, year: 0 }, 'all')) || isSpoken(measure, area, when);
  const year = (measure: Measure, area: number, when: FinancialYear) =>
    found.has(keyOf(measure, area, { year: when }, 'all'));
  return {
    month,
    year,
    tells: (measure, area, time, grain) => {
      if (found.has(keyOf(measure, area, time, grain))) return true;
      // A log without a single arrest in a month tells as much of each category: none.
      return (
        time.month !== undefined &&
        !found.has(keyOf(measure, area, time, 'all')) &&
        isSpoken(measure, area, time.month)
      );
    },
  };
}

function keyOf(measure: Measure, area: number, { year, month }: CubeTime, grain: RateGrain): string {
  return `${measure} ${area} ${grain} ${month === undefined ? `year ${year}` : month}`;
}
